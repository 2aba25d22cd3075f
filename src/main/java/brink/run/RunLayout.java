package brink.run;

import brink.model.Horizon;
import brink.model.OutcomeRule;
import java.time.LocalDate;
import java.util.List;

/**
 * What the numbers of a {@link RunRecord} mean; the same for all runs of a scenario.
 *
 * @param start date of day 0
 * @param days number of days, the horizon
 * @param actors ids of the actors in their order
 * @param outcomes the outcome rules, in the order of {@link RunRecord#outcome}
 * @param pairs pairs of actors, in the order of {@link RunRecord#pairRung}
 * @param cells cells of reported acts, in the order of {@link RunRecord#reported}
 */
public record RunLayout(
    LocalDate start,
    int days,
    List<String> actors,
    List<OutcomeRule> outcomes,
    List<Pair> pairs,
    List<ActCell> cells) {

  /**
   * The days that the numbers speak of.
   *
   * @return start and number of days
   */
  public Horizon horizon() {
    return new Horizon(start, days);
  }
}
