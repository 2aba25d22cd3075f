package brink.simulation;

import brink.consequence.DailyFire;
import brink.model.ActKind;
import brink.model.Fire;
import brink.model.Posture;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One side of a front: who fires at whom, and how at each posture. */
final class FrontSide {
  /** Keeps the part of the usual fire that is received finite where none is usual. */
  private static final double LEAST_USUAL = 0.1;

  private final int actor;
  private final int target;
  private final long salt;
  private final double usual;
  private final double[] degrades = new double[Posture.COUNT];
  private final double[] rounds = new double[Posture.COUNT];
  private final @Nullable DailyFire[] fire = new DailyFire[Posture.COUNT];
  private final @Nullable ActKind[] kinds = new ActKind[Posture.COUNT];

  FrontSide(
      int actor,
      int target,
      long salt,
      Map<Posture, Fire> byPosture,
      double usual,
      Map<String, ActKind> acts) {
    this.actor = actor;
    this.target = target;
    this.salt = salt;
    this.usual = Math.max(LEAST_USUAL, usual);
    byPosture.forEach(
        (posture, rates) -> {
          degrades[posture.level()] = rates.degrades();
          rounds[posture.level()] = rates.rounds();
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

  /** Part of the target's capacity that each death of its fire destroys at a level of posture. */
  double degrades(int level) {
    return degrades[level];
  }

  /** Rounds of its stock that an incident takes at a level of posture. */
  double rounds(int level) {
    return rounds[level];
  }

  /** Incidents a day that it usually receives: those of the other side's attrition, 0.1 or more. */
  double usual() {
    return usual;
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
