package brink.hindcast.score;

import java.util.Arrays;

/**
 * Proper scores of single forecasts: the lower the better, and nobody can expect to better a score
 * by saying anything but what he believes.
 *
 * <p>Source: Gneiting and Raftery 2007, "Strictly proper scoring rules, prediction, and
 * estimation", Journal of the American Statistical Association 102.
 */
public final class ScoringRules {
  private ScoringRules() {}

  /**
   * The Brier score, (p - y)<sup>2</sup>. Source: Brier 1950, Monthly Weather Review 78.
   *
   * @param p forecast probability, 0 to 1
   * @param happened whether it happened
   * @return 0 to 1
   * @throws IllegalArgumentException if p is no probability
   */
  public static double brier(double p, boolean happened) {
    double error = checked(p) - (happened ? 1 : 0);
    return error * error;
  }

  /**
   * The logarithmic score, minus the natural logarithm of the probability of what happened. Source:
   * Good 1952, Journal of the Royal Statistical Society B 14.
   *
   * @param p forecast probability, 0 to 1
   * @param happened whether it happened
   * @param floor the least probability that what happened counts with, so that a forecast of 0 from
   *     a finite number of runs does not cost without limit; 0 for none
   * @return 0 or more [nat], infinite only without a floor
   * @throws IllegalArgumentException if p or the floor is no probability
   */
  public static double log(double p, boolean happened, double floor) {
    double given = happened ? checked(p) : 1 - checked(p);
    return -StrictMath.log(StrictMath.max(given, checked(floor)));
  }

  /**
   * The continuous ranked probability score of an ensemble, mean |x - y| - mean |x - x'| / 2 over
   * all members x, x' (x' = x included): that of the distribution which gives each member the same
   * weight. Source: Gneiting and Raftery 2007, equation 21; computed from the sorted members as in
   * Jordan, Krueger and Lerch 2019, Journal of Statistical Software 90(12).
   *
   * @param ensemble the members in any order, one or more, none NaN; not changed
   * @param y what was observed
   * @return 0 or more, in the unit of y
   * @throws IllegalArgumentException if there is no member
   */
  public static double crps(double[] ensemble, double y) {
    if (ensemble.length == 0) {
      throw new IllegalArgumentException("an ensemble needs a member");
    }
    double[] sorted = ensemble.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    double distance = 0;
    double spread = 0;
    for (int i = 0; i < n; i++) {
      distance += StrictMath.abs(sorted[i] - y);
      spread += (2.0 * i + 1 - n) * sorted[i];
    }
    return distance / n - spread / ((double) n * n);
  }

  /**
   * The score of a central interval: its width, and 2 / alpha times the distance where it misses.
   * Source: Gneiting and Raftery 2007, equation 43.
   *
   * @param low lower end
   * @param high upper end, not below the lower
   * @param alpha probability that is left outside, above 0 and below 1
   * @param y what was observed
   * @return 0 or more, in the unit of y
   * @throws IllegalArgumentException if the ends or alpha are not as said
   */
  public static double interval(double low, double high, double alpha, double y) {
    if (!(low <= high && alpha > 0 && alpha < 1)) {
      throw new IllegalArgumentException(low + " to " + high + " at " + alpha + " is no interval");
    }
    double missed = StrictMath.max(0, StrictMath.max(low - y, y - high));
    return high - low + 2 / alpha * missed;
  }

  /** A probability, or an error. */
  static double checked(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("a probability must lie in [0, 1], not " + p);
    }
    return p;
  }
}
