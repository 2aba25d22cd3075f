package brink.report;

import java.util.List;

/**
 * What the head of a page says of how it was made.
 *
 * @param command the command line
 * @param facts runs, seed, version and date, in the order to be shown
 * @param partial what is missing, such as "32,547 of 50,000 runs"; empty where the result is whole
 * @param scenarios what was run
 */
public record PageHead(
    String command, List<String> facts, String partial, List<ScenarioHead> scenarios) {}
