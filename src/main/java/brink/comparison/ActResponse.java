package brink.comparison;

import brink.model.ActFamily;
import org.jspecify.annotations.Nullable;

/**
 * How many acts of a sort follow a given act, and how many there are without it. Neither the given
 * acts nor days of fire count.
 *
 * @param actor id of the actor
 * @param family family of the acts
 * @param act id of the kind of act; null for all kinds of the family
 * @param target id of the target; null for all targets
 * @param within the window: days after the first given act
 * @param count mean number of them in a run, with the quantiles left out
 */
public record ActResponse(
    String actor,
    ActFamily family,
    @Nullable String act,
    @Nullable String target,
    int within,
    PairedMean count) {
  /**
   * Whether their number moves by more than chance would have it nineteen times in twenty.
   *
   * @return false where it is the same in all runs, and for fewer than two runs
   */
  public boolean moves() {
    return moves(count);
  }

  static boolean moves(PairedMean count) {
    brink.analysis.Interval interval = count.interval();
    return interval != null && !interval.contains(0);
  }
}
