package brink.likelihood;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * The Gamma distribution of the time until a reaction: the kernel of the process.
 *
 * <p>Density x^(a - 1) exp(-x / b) / (Gamma(a) b^a) with shape a and scale b = mean / a.
 */
final class DelayDistribution {
  /** Beyond this many standard deviations above a + 40 the density is below 1e-17 of its peak. */
  private static final double WIDE = 10;

  private final double shape;
  private final double mean;
  private final double scale;
  private final double factor;
  private final double longest;
  private final int power;

  DelayDistribution(double shape, double mean) {
    this.shape = shape;
    this.mean = mean;
    scale = mean / shape;
    factor = FastMath.exp(-Gamma.logGamma(shape)) / scale;
    longest = scale * (shape + 40 + WIDE * FastMath.sqrt(shape));
    power = isSmooth() && shape <= 8 ? (int) shape - 1 : -1;
  }

  boolean is(double otherShape, double otherMean) {
    return shape == otherShape && mean == otherMean;
  }

  double scale() {
    return scale;
  }

  double shape() {
    return shape;
  }

  /** Whether the density is a polynomial times an exponential. */
  final boolean isSmooth() {
    return shape == FastMath.rint(shape);
  }

  /** The time after which hardly anything is still to come [days]. */
  double longest() {
    return longest;
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
    double y = x / scale;
    return factor * power(y) * FastMath.exp(-y);
  }

  private double power(double y) {
    if (power < 0) {
      return FastMath.pow(y, shape - 1);
    }
    double product = 1;
    for (int p = 0; p < power; p++) {
      product *= y;
    }
    return product;
  }
}
