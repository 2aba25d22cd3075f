package brink.simulation;

import brink.decision.Option;
import brink.model.Act;
import brink.model.Deed;
import brink.model.Strike;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was chosen, given or fired into acts, with what they cause: drawn by chance, or taken
 * from a log.
 */
interface Acting {
  /** The stocks that salvos take from. */
  Arsenal arsenal();

  /** A chosen act. */
  Act act(Tables tables, int actor, Option option, double day, long key, long parent);

  /** The act that a scenario gives at a place in its list. */
  Act given(Tables tables, Plot plot, int place, long key);

  /**
   * The answer of one side to an offer of a ceasefire.
   *
   * @param willingness the probability that it accepts
   */
  Answer answer(Tables tables, Deed offer, int side, double willingness, long key);

  /** One side's fire on one day, null for none. */
  @Nullable Strike fire(
      Tables tables, Side side, int posture, int campaignDays, double day, long key);

  /**
   * An act has taken effect and moves others to act.
   *
   * @param act the act
   * @param weight its weight: the mean occasions it gives are this times {@link Tables#occasions}
   */
  void excite(Tables tables, Deed act, double weight);

  /**
   * An answer to an offer.
   *
   * @param act what is said
   * @param accepts whether that is yes
   */
  record Answer(Act act, boolean accepts) {}
}
