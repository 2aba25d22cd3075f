package brink.results;

import java.util.List;

/**
 * One row of the table of runs, read back.
 *
 * @param index the run's index
 * @param values one text for each outcome, as the CSV table shows it
 * @param digest the short fingerprint of its record
 */
public record RunRow(long index, List<String> values, String digest) {}
