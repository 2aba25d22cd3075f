package brink.simulation;

import brink.decision.Option;
import brink.decision.Options;
import brink.decision.Situation;
import brink.model.Act;
import brink.run.Decision;
import brink.run.WeighedOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What an actor chose on an occasion, and all that it could have done. Options have the places of
 * {@link Options}, doing nothing {@link Options#HOLD}.
 */
public final class Choice {
  private final ActorIndex actorIndex;
  private final int actor;
  private final double day;
  private final long key;
  private final long parent;
  private final Options options;
  private final Situation situation;
  private final double[] weights;
  private final int chosen;
  private final double sum;

  Choice(
      ActorIndex actorIndex,
      int actor,
      double day,
      long key,
      long parent,
      Options options,
      Situation situation,
      double[] weights,
      int chosen) {
    this.actorIndex = actorIndex;
    this.actor = actor;
    this.day = day;
    this.key = key;
    this.parent = parent;
    this.options = options;
    this.situation = situation;
    this.weights = weights;
    this.chosen = chosen;
    double all = 0;
    for (int o = 0; o <= options.size(); o++) {
      all += weights[o];
    }
    sum = all;
  }

  /**
   * Who chose.
   *
   * @return place of the actor
   */
  public int actor() {
    return actor;
  }

  /**
   * When it chose.
   *
   * @return days since the start
   */
  public double day() {
    return day;
  }

  /**
   * What names the occasion within the run.
   *
   * @return its key, and that of the act that comes of it
   */
  public long key() {
    return key;
  }

  /**
   * What it could do.
   *
   * @return its options, those that were not open included
   */
  public Options options() {
    return options;
  }

  /**
   * What it did.
   *
   * @return place of the option
   */
  public int chosen() {
    return chosen;
  }

  /**
   * How probable an option was.
   *
   * @param option its place
   * @return the probability with which the actor chose it, 0 for one that was not open
   */
  public double probability(int option) {
    return weights[option + 1] / sum;
  }

  /** Every option that could be chosen, doing nothing included, the most probable first. */
  List<WeighedOption> weighed() {
    List<WeighedOption> all = new ArrayList<>();
    for (int o = Options.HOLD; o < options.size(); o++) {
      if (weights[o + 1] > 0) {
        all.add(weighed(o));
      }
    }
    all.sort(Comparator.comparingDouble(WeighedOption::probability).reversed());
    return Collections.unmodifiableList(all);
  }

  /** The choice with the most probable of what was not chosen. */
  Decision decision() {
    int second = chosen == Options.HOLD && options.size() > 0 ? 0 : Options.HOLD;
    for (int o = Options.HOLD; o < options.size(); o++) {
      if (o != chosen && weights[o + 1] > weights[second + 1]) {
        second = o;
      }
    }
    return new Decision(key, parent, day, actorIndex.id(actor), weighed(chosen), weighed(second));
  }

  private WeighedOption weighed(int o) {
    if (o == Options.HOLD) {
      return new WeighedOption("hold", "", "", 0, probability(o), List.of());
    }
    Option option = options.get(o);
    return new WeighedOption(
        option.kind().id(),
        actorIndex.id(option.target()),
        option.about() == Act.NOBODY ? "" : actorIndex.id(option.about()),
        options.utility(o, situation),
        probability(o),
        options.terms(o, situation));
  }
}
