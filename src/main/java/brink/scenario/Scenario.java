package brink.scenario;

import brink.evidence.DocumentWindow;
import brink.model.Horizon;
import brink.model.OutcomeRule;
import brink.model.World;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario in which every number is fixed and checked. It knows nothing of seeds, threads or
 * files.
 *
 * @param name short name, that of its file
 * @param title title in words
 * @param question the question that it answers, may be empty
 * @param horizon its days
 * @param world what governs the run at the start
 * @param changes dated interventions, by day
 * @param given acts that happen whatever the actors choose, by day
 * @param freeFrom day from which actors act by themselves: 0, or the day after the condition
 * @param windows what the documents cover
 * @param outcomes what is asked of each run
 * @param absorbing id of the event that ends a run on the day it holds; null for none
 */
public record Scenario(
    String name,
    String title,
    String question,
    Horizon horizon,
    World world,
    List<WorldChange> changes,
    List<GivenAct> given,
    double freeFrom,
    List<DocumentWindow> windows,
    List<OutcomeRule> outcomes,
    @Nullable String absorbing) {

  /**
   * The first day.
   *
   * @return date of day 0
   */
  public LocalDate start() {
    return horizon.start();
  }

  /**
   * The length of the horizon.
   *
   * @return number of days
   */
  public int days() {
    return horizon.days();
  }

  /**
   * The world in force at a time.
   *
   * @param day days since the start
   * @return the first world with the interventions up to then
   */
  public World worldAt(double day) {
    int change = changes.size() - 1;
    while (change >= 0 && !(changes.get(change).day() <= day)) {
      change--;
    }
    return change < 0 ? world : changes.get(change).world();
  }

  /**
   * The same scenario with other acts put in.
   *
   * @param acts acts that happen whatever the actors choose, by day
   * @param from day from which actors act by themselves
   * @return that scenario
   */
  public Scenario given(List<GivenAct> acts, double from) {
    return new Scenario(
        name, title, question, horizon, world, changes, acts, from, windows, outcomes, absorbing);
  }

  /**
   * The same scenario asked for other outcomes.
   *
   * @param rules what is asked of each run
   * @param ending id of the event that ends a run on the day it holds; null for none
   * @return that scenario
   */
  public Scenario asking(List<OutcomeRule> rules, @Nullable String ending) {
    return new Scenario(
        name, title, question, horizon, world, changes, given, freeFrom, windows, rules, ending);
  }
}
