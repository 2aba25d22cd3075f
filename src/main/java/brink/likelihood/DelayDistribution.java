package brink.likelihood;

import brink.model.ReactionDelay;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * The distribution of the time until a reaction: the kernel of the process. ln(lag + 1/2) is normal
 * given that the lag is above 0.
 */
final class DelayDistribution {
  private static final double SHIFT = 0.5;

  /** Panels of this length follow the density where it is steepest; chosen: half the shift. */
  private static final double SCALE = 0.25;

  private final ReactionDelay delay;
  private final double factor;

  DelayDistribution(ReactionDelay delay) {
    this.delay = delay;
    double mean = delay.delayLogMean();
    double sd = delay.delayLogSd();
    double late =
        new NormalDistribution(null, 0, 1).cumulativeProbability((mean - FastMath.log(SHIFT)) / sd);
    factor = 1 / (sd * FastMath.sqrt(2 * FastMath.PI) * late);
  }

  boolean is(ReactionDelay other) {
    return delay.equals(other);
  }

  /** The time in which the density changes [days]. */
  double scale() {
    return SCALE;
  }

  /**
   * The density.
   *
   * @param x time since the act [days]
   * @return density [1/day], 0 at and before the act itself, as an act cannot react to itself
   */
  double density(double x) {
    if (x <= 0) {
      return 0;
    }
    double z = (FastMath.log(x + SHIFT) - delay.delayLogMean()) / delay.delayLogSd();
    return factor * FastMath.exp(-z * z / 2) / (x + SHIFT);
  }
}
