package brink.simulation;

import brink.consequence.DailyFire;
import brink.model.ActKind;
import brink.model.Fire;
import brink.model.Posture;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One side of a front: who fires at whom, and how at each posture. */
final class FrontSide {
  private final int actor;
  private final int target;
  private final long salt;
  private final @Nullable DailyFire[] fire = new DailyFire[Posture.COUNT];
  private final @Nullable ActKind[] kinds = new ActKind[Posture.COUNT];

  FrontSide(
      int actor, int target, long salt, Map<Posture, Fire> byPosture, Map<String, ActKind> acts) {
    this.actor = actor;
    this.target = target;
    this.salt = salt;
    byPosture.forEach(
        (posture, rates) -> {
          fire[posture.level()] = new DailyFire(rates);
          kinds[posture.level()] = acts.get(rates.act());
        });
  }

  int actor() {
    return actor;
  }

  int target() {
    return target;
  }

  /** Of its stream of random numbers. */
  long salt() {
    return salt;
  }

  /** The kind of act that its fire counts as at a level of posture, null for none. */
  @Nullable ActKind kind(int level) {
    return kinds[level];
  }

  /** Its fire at a level of posture, null for none. */
  @Nullable DailyFire at(int level) {
    return fire[level];
  }
}
