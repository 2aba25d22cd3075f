package brink.comparison;

import brink.analysis.Share;
import brink.model.ActFamily;
import org.jspecify.annotations.Nullable;

/**
 * How often an actor answers a given act, and how soon. An answer is an act towards the giver whose
 * chain of causes, from each act to the one that it reacts to, leads to the given act. The first of
 * a run counts; where a family is named, the first of that family.
 *
 * @param by id of the actor
 * @param within the window: days after the given act that is answered
 * @param rung the rung of the first answer, 0 to 9; null for any
 * @param family the family of which it is the first; null for any
 * @param share share of runs with such an answer within the window
 * @param lag median time from the given act to it in these runs [days]; NaN for none
 */
public record FirstAnswer(
    String by,
    int within,
    @Nullable Integer rung,
    @Nullable ActFamily family,
    Share share,
    double lag) {}
