package brink.simulation;

import brink.consequence.DailyFire;
import org.jspecify.annotations.Nullable;

/**
 * One side of a front.
 *
 * @param actor who fires
 * @param target at whom
 * @param salt of its stream
 * @param fire length postures: its fire at each posture, null for none
 */
record Side(int actor, int target, long salt, @Nullable DailyFire[] fire) {
  @Nullable DailyFire at(int posture) {
    return fire[posture];
  }
}
