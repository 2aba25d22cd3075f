package brink.comparison;

import brink.analysis.Interval;
import brink.analysis.UpperQuantile;

/**
 * Bonett and Price's hybrid score interval for the ratio of two proportions of the same runs.
 *
 * <p>Only the m runs in which the event held in at least one scenario count. With a and b of them
 * in the alternative and in the base, and f in one scenario alone, z is shrunk to
 *
 * <pre>z' = z A / (B + C),  A² = (f + 2) / ((a + 1) (b + 1)),
 * B² = (1 - (a + 1) / (m + 2)) / (a + 1),  C² = (1 - (b + 1) / (m + 2)) / (b + 1),</pre>
 *
 * which turns the ends of Wilson's intervals of a/m and b/m at z' into those of the ratio: low over
 * high, high over low.
 *
 * <p>Source: Bonett and Price 2006, "Confidence intervals for a ratio of binomial proportions based
 * on paired data", Statistics in Medicine 25; recommended by Fagerland, Lydersen and Laake 2014,
 * Statistics in Medicine 33.
 */
final class BonettPriceInterval {
  private static final double Z = UpperQuantile.NORMAL;

  private BonettPriceInterval() {}

  /** The 95 % interval of alternative over base; the event must have held in both scenarios. */
  static Interval interval(PairedShare pairs) {
    double a = pairs.alternative().successes();
    double b = pairs.base().successes();
    double flips = (double) pairs.onlyBase() + pairs.onlyAlternative();
    double m = pairs.both() + flips;
    double joint = Math.sqrt((flips + 2) / ((a + 1) * (b + 1)));
    double z = Z * joint / (spread(a, m) + spread(b, m));
    return new Interval(end(a, m, z, -1) / end(b, m, z, 1), end(a, m, z, 1) / end(b, m, z, -1));
  }

  private static double spread(double hits, double m) {
    return Math.sqrt((1 - (hits + 1) / (m + 2)) / (hits + 1));
  }

  private static double end(double hits, double m, double z, int sign) {
    double root = Math.sqrt(z * z + 4 * hits * (1 - hits / m));
    return (2 * hits + z * z + sign * z * root) / (2 * (m + z * z));
  }
}
