package brink.results;

import brink.model.OutcomeRule;
import brink.table.Format;
import java.util.List;

/**
 * One row of the table of runs, read back.
 *
 * @param index the run's index
 * @param values one text for each outcome, as the CSV table shows it
 * @param digest the short fingerprint of its record
 */
public record RunRow(long index, List<String> values, String digest) {
  /**
   * The text of one outcome of one run, as in {@link #values}.
   *
   * @param outcome the outcome
   * @param value its value in the run
   * @return true or false for an event; a number of six decimals at most, empty for NaN
   */
  public static String text(OutcomeRule outcome, double value) {
    return outcome.kind().isEvent() ? Boolean.toString(value == 1) : Format.DECIMAL.text(value);
  }
}
