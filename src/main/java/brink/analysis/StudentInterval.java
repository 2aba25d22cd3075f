package brink.analysis;

import java.util.Map;
import java.util.TreeMap;

/**
 * Student's interval for a mean: mean +- t(0.975, n - 1) sqrt(variance / n) (Student 1908, "The
 * probable error of a mean", Biometrika 6). Remembers the quantiles, which are dear. Not for use by
 * several threads at once.
 */
public final class StudentInterval {
  private final Map<Long, Double> quantiles = new TreeMap<>();

  /**
   * The 95 % interval of a mean.
   *
   * @param n number of values
   * @param mean their mean
   * @param variance their variance, with n - 1
   * @return the interval; from minus to plus infinity for fewer than two values
   */
  public Interval interval(long n, double mean, double variance) {
    if (n < 2) {
      return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    double half = quantile(n) * Math.sqrt(variance / n);
    return new Interval(mean - half, mean + half);
  }

  private double quantile(long n) {
    return quantiles.computeIfAbsent(n, key -> UpperQuantile.student(key - 1.0));
  }
}
