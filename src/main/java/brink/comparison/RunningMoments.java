package brink.comparison;

/**
 * Mean and variance of numbers as they come. Source: Welford 1962, Technometrics 4. Not safe for
 * use by several threads.
 */
final class RunningMoments {
  private long n;
  private double mean;
  private double squares;

  void add(double value) {
    n++;
    double off = value - mean;
    mean += off / n;
    squares += off * (value - mean);
  }

  long n() {
    return n;
  }

  /** 0 for no numbers. */
  double mean() {
    return mean;
  }

  /** With n - 1; NaN for fewer than two numbers. */
  double variance() {
    return n < 2 ? Double.NaN : squares / (n - 1);
  }
}
