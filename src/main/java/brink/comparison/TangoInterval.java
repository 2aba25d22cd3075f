package brink.comparison;

import brink.analysis.Interval;
import brink.analysis.UpperQuantile;

/**
 * Tango's score interval for the difference of two proportions of the same runs: all differences D
 * that the score test does not refuse. With b runs in the alternative alone, c in the base alone
 * and n runs in all, these are the D with
 *
 * <pre>(b - c - n D)² &lt;= z² n (2 q + D (1 - D)),</pre>
 *
 * where q is the most likely probability of a flip to the base alone given D, the root that is not
 * negative of
 *
 * <pre>2 n q² + (2 n D - (b + c) - (b - c) D) q - c D (1 - D) = 0.</pre>
 *
 * <p>Only the runs that flipped count, so that it is as narrow for a rare event that hardly ever
 * flips as for a common one.
 *
 * <p>Source: Tango 1998, "Equivalence test and confidence interval for the difference in
 * proportions for the paired-sample design", Statistics in Medicine 17; recommended by Fagerland,
 * Lydersen and Laake 2014, ibid. 33.
 */
final class TangoInterval {
  private static final double Z2 = UpperQuantile.NORMAL * UpperQuantile.NORMAL;

  /** Halvings of a part of [-1, 1]; after these its ends are neighbours among the doubles. */
  private static final int HALVINGS = 80;

  private TangoInterval() {}

  /** The 95 % interval of alternative minus base; [-1, 1] where there is no run. */
  static Interval interval(PairedShare pairs) {
    double b = pairs.onlyAlternative();
    double c = pairs.onlyBase();
    double n = pairs.n();
    return n == 0 ? new Interval(-1, 1) : new Interval(-high(c, b, n), high(b, c, n));
  }

  private static double high(double b, double c, double n) {
    double inside = (b - c) / n;
    double outside = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (inside + outside) / 2;
      if (accepted(middle, b, c, n)) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    return inside;
  }

  private static boolean accepted(double difference, double b, double c, double n) {
    double off = b - c - n * difference;
    double spread = difference * (1 - difference);
    return off * off <= Z2 * n * (2 * likeliest(difference, b, c, n) + spread);
  }

  private static double likeliest(double difference, double b, double c, double n) {
    double product = -c * difference * (1 - difference);
    double sum = 2 * n * difference - (b + c) - (b - c) * difference;
    double root = Math.sqrt(Math.max(0, sum * sum - 8 * n * product));
    // Of two forms of the root the one that takes no near equals from each other.
    return sum > 0 ? -2 * product / (sum + root) : (root - sum) / (4 * n);
  }
}
