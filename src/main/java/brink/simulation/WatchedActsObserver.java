package brink.simulation;

import brink.decision.Option;
import brink.model.ActKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Looks out in one run for the acts of an outlook: how likely they were, and when. */
public final class WatchedActsObserver implements RunObserver {
  private final WatchedActs watched;
  private final double limit;
  private final List<Double> days = new ArrayList<>();
  private final List<double[]> chances = new ArrayList<>();
  private final List<OutcomeChance> hints = new ArrayList<>();
  private double chosenAt = Double.POSITIVE_INFINITY;

  /**
   * A chance that what is looked out for had: a choice that would have brought it about, or did.
   *
   * @param day when, in days since the start
   * @param actor place of who chose
   * @param target place of the target of the act
   * @param kind kind of the act
   * @param chance the probability with which the actor chose it
   * @param chosen whether it did
   */
  public record OutcomeChance(
      double day, int actor, int target, ActKind kind, double chance, boolean chosen) {}

  /**
   * Has seen nothing yet.
   *
   * @param watched which acts
   * @param limit the end of the last day that counts, in days since the start
   */
  public WatchedActsObserver(WatchedActs watched, double limit) {
    this.watched = watched;
    this.limit = limit;
  }

  @Override
  public void endOfDay(double day, CrisisView state) {
    double[] now = new double[state.actors()];
    for (int i = 0; i < now.length; i++) {
      int actor = i;
      if (watched.concerns(state.stage(), actor)) {
        now[actor] = state.chance(actor, day, o -> watched.isMeant(state.stage(), actor, o));
      }
    }
    days.add(day);
    chances.add(now);
  }

  @Override
  public void chose(Choice choice, CrisisView state) {
    int actor = choice.actor();
    double day = choice.day();
    if (day > limit || day > chosenAt || !watched.concerns(state.stage(), actor)) {
      return;
    }
    for (int o = 0; o < choice.options().size(); o++) {
      double chance = choice.probability(o);
      if (chance > 0 && watched.isEnough(state.stage(), actor, o)) {
        Option option = choice.options().get(o);
        boolean chosen = o == choice.chosen();
        hints.add(new OutcomeChance(day, actor, option.target(), option.kind(), chance, chosen));
        chosenAt = chosen ? day : chosenAt;
      }
    }
  }

  /**
   * Whether an actor chose what is looked out for in time.
   *
   * @return true if one did
   */
  public boolean chosen() {
    return chosenAt <= limit;
  }

  /**
   * The chances there were in time, up to the first choice that was made of them.
   *
   * @return in order of time
   */
  public List<OutcomeChance> hints() {
    return Collections.unmodifiableList(hints);
  }

  /**
   * Number of days that have ended.
   *
   * @return 0 to the horizon
   */
  public int size() {
    return days.size();
  }

  /**
   * The end of a day.
   *
   * @param look its number, 0 to size - 1
   * @return days since the start
   */
  public double day(int look) {
    return days.get(look);
  }

  /**
   * The chance of an actor at the end of a day, however many strikes of others its act needs.
   *
   * @param look number of the day, 0 to size - 1
   * @param actor place of the actor
   * @return the probability that it would choose an act that is looked out for if it had an
   *     occasion then, 0 for one that never can
   */
  public double chance(int look, int actor) {
    return chances.get(look)[actor];
  }
}
