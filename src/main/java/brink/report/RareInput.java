package brink.report;

import brink.model.OutcomeRule;
import brink.splitting.RareEstimate;
import brink.splitting.Route;
import java.util.List;
import java.util.Map;

/**
 * Everything a report of a rare outcome is made of.
 *
 * @param title title of the scenario
 * @param outcome the outcome
 * @param estimate the repetitions
 * @param routes ways to the outcome, the most probable first
 * @param facts what a reader needs to repeat it, by name, in the order to be listed
 */
public record RareInput(
    String title,
    OutcomeRule outcome,
    RareEstimate<?> estimate,
    List<Route> routes,
    Map<String, String> facts) {

  /**
   * The answer in words.
   *
   * @return such as "2.0 in 100,000 runs (95 % interval 1.6 to 2.4)"
   */
  public String words() {
    return RareWords.of(estimate.probability());
  }
}
