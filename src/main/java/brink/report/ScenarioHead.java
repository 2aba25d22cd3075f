package brink.report;

import java.util.List;

/**
 * What the head of a page says of a scenario.
 *
 * @param name its short name
 * @param extended the files that it extends; empty for none
 * @param set what was set on the command line
 * @param dated what interventions change, by date
 * @param than what its own values are held against, such as "the files that it extends"
 * @param own what it says otherwise than that
 */
public record ScenarioHead(
    String name,
    List<String> extended,
    List<ChangedValue> set,
    List<ChangedValue> dated,
    String than,
    List<ChangedValue> own) {}
