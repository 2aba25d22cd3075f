package brink.parameter;

import java.util.function.DoublePredicate;
import org.apache.commons.math3.distribution.RealDistribution;

/**
 * A prior cut to an interval and renormalised. Where the interval lies in one tail of the prior, it
 * is inverted in the probabilities of that tail, so that no digits cancel however far out it is.
 */
final class TruncatedPrior {
  private final Prior prior;
  private final RealDistribution distribution;
  private final double min;
  private final double max;
  private final double belowMin;
  private final double belowMax;
  private final double aboveMin;
  private final double aboveMax;

  /**
   * Cuts a prior.
   *
   * @param prior the prior
   * @param min least value; may be infinite
   * @param max greatest value; may be infinite
   */
  TruncatedPrior(Prior prior, double min, double max) {
    this.prior = prior;
    this.min = min;
    this.max = max;
    distribution = prior.distribution();
    belowMin = distribution.cumulativeProbability(min);
    belowMax = distribution.cumulativeProbability(max);
    aboveMin = prior.above(min);
    aboveMax = prior.above(max);
  }

  /** The probability that the prior gives the interval, in [0, 1]. */
  double share() {
    return inUpperTail() ? aboveMin - aboveMax : prior.below(max) - prior.below(min);
  }

  private boolean inUpperTail() {
    return belowMin > 0.5;
  }

  private boolean inLowerTail() {
    return aboveMax > 0.5;
  }

  /**
   * The value below which a share of the cut prior lies.
   *
   * @param p the share, in [0, 1]
   * @return a value in [min, max]
   */
  double quantile(double p) {
    if (inUpperTail()) {
      double beyond = aboveMin - p * (aboveMin - aboveMax);
      return least(x -> prior.above(x) <= beyond);
    }
    if (inLowerTail()) {
      double low = prior.below(min);
      double under = low + p * (prior.below(max) - low);
      return least(x -> prior.below(x) >= under);
    }
    double within = belowMin + p * (belowMax - belowMin);
    double drawn = distribution.inverseCumulativeProbability(StrictMath.min(1, within));
    return StrictMath.max(min, StrictMath.min(max, drawn));
  }

  /** The least double of the interval from which on something holds, by halving their order. */
  private double least(DoublePredicate holds) {
    long low = order(StrictMath.max(min, distribution.getSupportLowerBound()));
    long high = order(StrictMath.min(max, distribution.getSupportUpperBound()));
    while (low < high) {
      long middle = (low & high) + ((low ^ high) >> 1);
      if (holds.test(ordered(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return ordered(high) + 0.0;
  }

  /** The place of a double in the order of all. */
  private static long order(double value) {
    long bits = Double.doubleToLongBits(value);
    return bits ^ (bits >> 63 & Long.MAX_VALUE);
  }

  private static double ordered(long place) {
    return Double.longBitsToDouble(place ^ (place >> 63 & Long.MAX_VALUE));
  }
}
