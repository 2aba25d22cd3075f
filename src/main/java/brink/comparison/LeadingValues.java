package brink.comparison;

import java.util.Arrays;

/** The first values of a column, up to a bound, for quantiles. */
final class LeadingValues {
  /** Chosen: a quantile is then known to a few thousandths in level, at 400 kB for a column. */
  static final int MOST = 50_000;

  private double[] values = new double[64];
  private int size;

  void add(double value) {
    if (size == MOST) {
      return;
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.min(MOST, 2 * size));
    }
    values[size++] = value;
  }

  double[] sorted() {
    double[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /** The smallest value that at least a share p of them do not exceed; NaN for none. */
  static double quantile(double[] sorted, double p) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    // The product may land a hair above a whole number: 0.05 * 20 must stay rank 1.
    int rank = (int) Math.ceil(p * sorted.length - 1e-9);
    return sorted[Math.max(1, rank) - 1];
  }
}
