package brink.analysis;

import java.util.Arrays;

/**
 * A number of each run in summary. Runs in which it is NaN (a rung never reached) are left out.
 *
 * @param n runs that have a value
 * @param mean their mean; NaN for no runs
 * @param sd their standard deviation, with n - 1; NaN for fewer than two runs
 * @param q05 5 % quantile: the smallest value that at least 5 % of the runs do not exceed; NaN for
 *     no runs
 * @param q25 25 % quantile
 * @param q50 median
 * @param q75 75 % quantile
 * @param q95 95 % quantile
 */
public record Summary(
    long n, double mean, double sd, double q05, double q25, double q50, double q75, double q95) {

  /**
   * Summarises values. Sums are taken in the order given.
   *
   * @param values any values; NaN counts as none. The array is not kept, but sorted
   * @return the summary
   */
  static Summary of(double[] values) {
    long n = 0;
    double sum = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        n++;
        sum += value;
      }
    }
    double mean = sum / n;
    double sd = standardDeviation(values, n, mean);
    // NaN sorts to the end, so the first n are the values.
    Arrays.sort(values);
    return new Summary(
        n,
        mean,
        sd,
        quantile(values, n, 0.05),
        quantile(values, n, 0.25),
        quantile(values, n, 0.50),
        quantile(values, n, 0.75),
        quantile(values, n, 0.95));
  }

  private static double standardDeviation(double[] values, long n, double mean) {
    if (n < 2) {
      return Double.NaN;
    }
    double squares = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        squares += (value - mean) * (value - mean);
      }
    }
    return Math.sqrt(squares / (n - 1));
  }

  private static double quantile(double[] sorted, long n, double p) {
    return n == 0 ? Double.NaN : sorted[(int) CountHistogram.rank(n, p) - 1];
  }

  /**
   * The standard error of the mean.
   *
   * @return sd / sqrt(n); NaN for fewer than two runs
   */
  public double standardError() {
    return sd / Math.sqrt((double) n);
  }
}
