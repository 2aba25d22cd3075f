package brink.comparison;

import brink.analysis.Interval;
import brink.analysis.UpperQuantile;

/**
 * How narrow an interval shall be, and when there are runs enough.
 *
 * <p>The rule is that of Chow and Robbins 1965, "On the asymptotic theory of fixed-width sequential
 * confidence intervals for the mean", Annals of Mathematical Statistics 36: go on until z² (V +
 * 1/n) / w² is at most n, where V is the variance of one run seen so far. The 95 % interval at that
 * point keeps its coverage as w becomes small; V + 1/n and a least number of runs guard against
 * stopping on a variance that is small by luck. The runs are looked at after blocks, not after each
 * one.
 *
 * @param halfWidth half of the wished width, in (0, 0.5]
 */
public record Precision(double halfWidth) {
  /** No fewer runs are asked for. */
  public static final long LEAST = 1_000;

  private static final double Z = UpperQuantile.NORMAL;

  /**
   * Checks the width.
   *
   * @param halfWidth half of the wished width, in (0, 0.5]
   * @throws IllegalArgumentException if it is out of its range, NaN included
   */
  public Precision {
    if (!(halfWidth > 0 && halfWidth <= 0.5)) {
      throw new IllegalArgumentException(
          "half-width must be above 0 and at most 0.5, not " + halfWidth);
    }
  }

  /**
   * Whether there are runs enough.
   *
   * @param n runs so far
   * @param variance variance of one run, as seen so far
   * @param shown the interval that would be shown
   * @return true once the rule holds and the interval is that narrow
   */
  public boolean reached(long n, double variance, Interval shown) {
    return n >= LEAST
        && needed(variance + 1.0 / n) <= n
        && shown.high() - shown.low() <= 2 * halfWidth;
  }

  /**
   * How many runs it takes.
   *
   * @param variance variance of one run
   * @return z² V / w², rounded up; at least 1
   */
  public long needed(double variance) {
    return Math.max(1, (long) Math.ceil(Z * Z * variance / (halfWidth * halfWidth)));
  }

  /**
   * How many runs to add before the next look.
   *
   * @param n runs so far; 0 at the start
   * @param variance variance of one run, as seen so far; any value where there is none
   * @return what seems to be missing, at least a tenth and at most as many as there are
   */
  public long next(long n, double variance) {
    if (n == 0) {
      return LEAST;
    }
    long missing = needed(variance + 1.0 / n) - n;
    return Math.max(n / 10, Math.min(missing, n));
  }
}
