package brink.simulation;

import brink.decision.Option;
import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Attribution;
import brink.model.Call;
import brink.model.Deed;
import brink.model.Pressure;
import brink.model.Strike;
import brink.scenario.GivenAct;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was chosen, given or fired into acts, with what they cause: drawn by chance, or taken
 * from a log.
 */
interface ActFactory {
  /** The stocks that salvos take from. */
  Arsenal arsenal();

  /** A chosen act. */
  Act act(CompiledWorld tables, int actor, Option option, double day, long key, long parent);

  /** The act that a scenario gives at a place in its list. */
  Act given(CompiledWorld tables, CompiledScenario compiled, int place, long key);

  /** One side's fire on one day, its incidents as leakers; null for none. */
  @Nullable Strike fire(
      CompiledWorld tables,
      FrontSide side,
      int posture,
      int campaignDays,
      double intensity,
      double day,
      long key);

  /**
   * An act has taken effect and moves others to act.
   *
   * @param act the act
   * @param means mean number of occasions that it gives each actor
   * @param cause its place among all acts
   */
  void excite(CompiledWorld tables, Deed act, double[] means, int cause);

  /** A strike takes its rounds out of the stock, and a salvo the target's interceptors. */
  static void spend(Arsenal arsenal, CompiledWorld tables, Deed deed) {
    double rounds = deed.kind().harm().rounds();
    if (rounds > 0) {
      arsenal.fire(tables, deed.actor(), rounds, deed.day());
    }
    int inbound = deed.kind().harm().salvo().rounds();
    if (inbound > 0) {
      double readiness = tables.readiness(deed.kind());
      arsenal.intercept(tables, deed.target(), inbound, readiness, deed.day());
    }
  }

  /** A day of fire takes its rounds out of the stock. */
  static void spend(
      Arsenal arsenal,
      CompiledWorld tables,
      FrontSide side,
      int posture,
      int incidents,
      double day) {
    double rounds = side.rounds(posture) * incidents;
    if (rounds > 0) {
      arsenal.fire(tables, side.actor(), rounds, day);
    }
  }

  /** A call or an act of pressure. */
  static Act words(Deed deed) {
    return deed.kind().family() == ActFamily.CALL ? new Call(deed) : new Pressure(deed);
  }

  /** A strike, on the rung that its kind, its deaths and other strikes give it. */
  static Strike strike(
      CompiledWorld tables, Deed deed, int deaths, int leakers, Attribution attribution) {
    int least = tables.leastRung(deed.actor(), deed.target());
    int rung = tables.world().ladder().rungOfStrike(deed.kind(), least, deaths);
    return new Strike(deed.at(rung), deaths, leakers, attribution, false);
  }

  /** An act that is given, on the rung of its kind. */
  static Deed given(CompiledWorld tables, ActorIndex actorIndex, GivenAct given, long key) {
    ActKind kind = tables.kind(given.act());
    return new Deed(
        key,
        Act.SPONTANEOUS,
        given.day(),
        kind,
        actorIndex.place(given.actor()),
        actorIndex.place(given.target()),
        given.about() == null ? Act.NOBODY : actorIndex.place(given.about()),
        kind.rung());
  }

  /** One side's fire of one day with its deaths; null where it has none at the posture. */
  static @Nullable Strike fire(
      CompiledWorld tables,
      FrontSide side,
      int posture,
      int campaignDays,
      double day,
      int deaths,
      int incidents,
      long key) {
    ActKind kind = side.kind(posture);
    if (kind == null) {
      return null;
    }
    int rung = tables.rungOfFire(posture, campaignDays, deaths);
    Deed deed =
        new Deed(key, Act.SPONTANEOUS, day, kind, side.actor(), side.target(), Act.NOBODY, rung);
    return new Strike(deed, deaths, incidents, Attribution.CLAIMED, true);
  }
}
