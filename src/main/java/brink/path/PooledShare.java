package brink.path;

import brink.analysis.Interval;
import brink.analysis.Share;
import brink.analysis.WilsonInterval;

/**
 * A share of cases pooled over runs, whose cases within one run hang together: the runs are the
 * clusters of a ratio estimate.
 *
 * <p>Sources: linearised variance of a ratio, Cochran 1977, "Sampling Techniques", 3rd ed.,
 * equation 6.13; Wilson's interval at the effective number of cases, Korn and Graubard 1998, Survey
 * Methodology 24, and Dean and Pagano 2015, Survey Statistician 72.
 *
 * @param hits cases that count, 0 to {@code cases}
 * @param cases all cases
 * @param runs runs that have a case
 * @param effective number of independent cases worth as much, 0 to {@code cases}
 */
public record PooledShare(long hits, long cases, long runs, double effective) {
  /** No case at all. */
  public static final PooledShare NONE = new PooledShare(0, 0, 0, 0);

  /**
   * A share of runs, each of them one case.
   *
   * @param share runs in which it held
   * @return the same share
   */
  public static PooledShare of(Share share) {
    return new PooledShare(share.successes(), share.n(), share.n(), share.n());
  }

  /**
   * Pools the sums of all runs. Where x is a run's cases and y its hits:
   *
   * @param runs runs that have a case
   * @param x sum of x
   * @param y sum of y
   * @param xx sum of x²
   * @param xy sum of xy
   * @param yy sum of y²
   * @return the share
   */
  static PooledShare of(long runs, long x, long y, long xx, long xy, long yy) {
    if (x == 0) {
      return NONE;
    }
    double share = (double) y / x;
    double squares = (double) yy - 2 * share * (double) xy + share * share * (double) xx;
    double binomial = share * (1 - share);
    // With one run, or where all runs agree, the spread says nothing: each run counts as one case.
    if (runs < 2 || binomial == 0 || !(squares > 0)) {
      return new PooledShare(y, x, runs, runs);
    }
    double variance = squares * runs / (runs - 1.0) / x / x;
    return new PooledShare(y, x, runs, Math.min((double) x, binomial / variance));
  }

  /**
   * The share itself.
   *
   * @return a number in [0, 1]; NaN for no case
   */
  public double value() {
    return (double) hits / cases;
  }

  /**
   * Its 95 % interval.
   *
   * @return Wilson's interval at the effective number of cases; [0, 1] for no case
   */
  public Interval interval() {
    return cases == 0 ? new Interval(0, 1) : WilsonInterval.interval(value(), effective);
  }
}
