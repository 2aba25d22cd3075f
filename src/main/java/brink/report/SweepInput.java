package brink.report;

import brink.model.OutcomeRule;
import brink.sweep.PointTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Everything a report of a sweep is made of.
 *
 * @param title its title
 * @param question the question that it asks; may be empty
 * @param table what the runs say at each point
 * @param outcomes the recorded outcomes, in the order of the table
 * @param strongest for each outcome the places of all factors, those first that it goes with most
 * @param facts what a reader needs to repeat it, by name, in the order to be listed
 */
public record SweepInput(
    String title,
    String question,
    PointTable table,
    List<OutcomeRule> outcomes,
    List<List<Integer>> strongest,
    Map<String, String> facts) {
  /**
   * Keeps unmodifiable copies of the lists.
   *
   * @param title its title
   * @param question the question that it asks
   * @param table what the runs say at each point
   * @param outcomes the recorded outcomes
   * @param strongest for each outcome the places of all factors
   * @param facts by name
   */
  public SweepInput {
    // Means are those of runs that have a value; labels say where that is not every run.
    outcomes = outcomes.stream().map(OutcomeRule::whereReached).toList();
    strongest = Collections.unmodifiableList(new ArrayList<>(strongest));
  }

  /**
   * The factors by their strength.
   *
   * @param outcome place of the outcome
   * @return places of all factors, those first that the outcome goes with most
   */
  public List<Integer> strongest(int outcome) {
    return strongest.get(outcome);
  }

  /**
   * The mean of an outcome at a point.
   *
   * @param point place of the point
   * @param outcome place of the outcome
   * @return a share or a mean; NaN where there is none
   */
  public double mean(int point, int outcome) {
    return table.estimate(point, outcome).mean();
  }

  /**
   * A value of an outcome as it is written, with as many decimals as all others.
   *
   * @param outcome place of the outcome
   * @param value a share or a mean
   * @return such as "12.0 %" or "340.25"
   */
  public String written(int outcome, double value) {
    return outcomes.get(outcome).kind().isEvent()
        ? Wording.percent(value)
        : Wording.fixed(value, 2);
  }
}
