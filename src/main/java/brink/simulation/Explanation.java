package brink.simulation;

import brink.decision.Option;
import brink.decision.Options;
import brink.decision.Situation;
import brink.model.Act;
import brink.run.Decision;
import brink.run.Weighed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Why an option was chosen.
 *
 * @param chosen the chosen option
 * @param runnerUp the most probable of the others
 */
record Explanation(Weighed chosen, Weighed runnerUp) {

  /**
   * Explains a choice.
   *
   * @param weights weight of doing nothing first, then of each option, as the choice left them
   * @param choice place of the chosen option, or {@link Options#HOLD}
   */
  static Explanation of(
      Roster roster, Options options, Situation situation, double[] weights, int choice) {
    double sum = 0;
    int second = choice == Options.HOLD && options.size() > 0 ? 0 : Options.HOLD;
    for (int o = Options.HOLD; o < options.size(); o++) {
      sum += weights[o + 1];
      if (o != choice && weights[o + 1] > weights[second + 1]) {
        second = o;
      }
    }
    return new Explanation(
        weighed(roster, options, situation, choice, weights[choice + 1] / sum),
        weighed(roster, options, situation, second, weights[second + 1] / sum));
  }

  /** Every option that could be chosen, doing nothing included, the most probable first. */
  static List<Weighed> all(Roster roster, Options options, Situation situation, double[] weights) {
    double sum = 0;
    for (int o = 0; o <= options.size(); o++) {
      sum += weights[o];
    }
    List<Weighed> all = new ArrayList<>();
    for (int o = Options.HOLD; o < options.size(); o++) {
      if (weights[o + 1] > 0) {
        all.add(weighed(roster, options, situation, o, weights[o + 1] / sum));
      }
    }
    all.sort(Comparator.comparingDouble(Weighed::probability).reversed());
    return Collections.unmodifiableList(all);
  }

  private static Weighed weighed(
      Roster roster, Options options, Situation situation, int o, double probability) {
    if (o == Options.HOLD) {
      return new Weighed("hold", "", "", 0, probability, List.of());
    }
    Option option = options.get(o);
    return new Weighed(
        option.kind().id(),
        roster.id(option.target()),
        option.about() == Act.NOBODY ? "" : roster.id(option.about()),
        options.utility(o, situation),
        probability,
        options.terms(o, situation));
  }

  Decision decision(Roster roster, Witness.Occasion occasion) {
    return new Decision(
        occasion.key(),
        occasion.parent(),
        occasion.day(),
        roster.id(occasion.actor()),
        chosen,
        runnerUp);
  }
}
