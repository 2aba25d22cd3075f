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

  /**
   * The answer of one side to an offer of a ceasefire.
   *
   * @param willingness the probability that it accepts
   */
  Answer answer(CompiledWorld tables, Deed offer, int side, double willingness, long key);

  /** One side's fire on one day, null for none. */
  @Nullable Strike fire(
      CompiledWorld tables, FrontSide side, int posture, int campaignDays, double day, long key);

  /**
   * An act has taken effect and moves others to act.
   *
   * @param act the act
   * @param weight its weight: the mean occasions it gives are this times {@link
   *     CompiledWorld#occasions}
   */
  void excite(CompiledWorld tables, Deed act, double weight);

  /**
   * An answer to an offer.
   *
   * @param act what is said
   * @param accepts whether that is yes
   */
  record Answer(Act act, boolean accepts) {}

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

  /** What a side says to an offer of a ceasefire. */
  static Act answer(CompiledWorld tables, Deed offer, int side, boolean accepted, long key) {
    ActKind kind = tables.kind(accepted ? ActKind.ACCEPT : ActKind.REJECT);
    return words(
        new Deed(
            key, offer.key(), offer.day(), kind, side, offer.actor(), Act.NOBODY, kind.rung()));
  }

  /** One side's fire of one day with its deaths; null where it has none at the posture. */
  static @Nullable Strike fire(
      CompiledWorld tables,
      FrontSide side,
      int posture,
      int campaignDays,
      double day,
      int deaths,
      long key) {
    ActKind kind = side.kind(posture);
    if (kind == null) {
      return null;
    }
    int rung = tables.rungOfFire(posture, campaignDays, deaths);
    Deed deed =
        new Deed(key, Act.SPONTANEOUS, day, kind, side.actor(), side.target(), Act.NOBODY, rung);
    return new Strike(deed, deaths, 0, Attribution.CLAIMED, true);
  }
}
