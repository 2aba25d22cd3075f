package brink.splitting;

import brink.analysis.Interval;
import brink.analysis.UpperQuantile;

/**
 * The mean of independent unbiased estimates of a probability.
 *
 * <p>The estimates of splitting are skewed to the right, as logarithms they are nearly normal
 * (Cérou and Guyader 2007), so the interval is Student's on the scale of logarithms: mean times and
 * divided by exp(t s / mean), with the standard error s carried over by the delta method.
 *
 * @param value the mean
 * @param standardError its standard error, from the spread of the estimates or, where that is
 *     wider, from their effective sample size; NaN for a single estimate
 * @param interval its 95 % interval, within [0, 1]; only known to be a probability where nothing
 *     was reached, or once
 */
public record MeanEstimate(double value, double standardError, Interval interval) {
  /**
   * Takes the mean.
   *
   * @param estimates at least one
   * @return their mean
   */
  static MeanEstimate of(double[] estimates) {
    int n = estimates.length;
    double sum = 0;
    for (double estimate : estimates) {
      sum += estimate;
    }
    double mean = sum / n;
    double squares = 0;
    for (double estimate : estimates) {
      squares += (estimate - mean) * (estimate - mean);
    }
    double error = n > 1 ? Math.sqrt(squares / (n - 1) / n) : Double.NaN;
    return new MeanEstimate(mean, error, interval(mean, error, n));
  }

  private static Interval interval(double mean, double error, int n) {
    if (!(mean > 0) || Double.isNaN(error)) {
      return new Interval(0, 1);
    }
    double t = UpperQuantile.student(n - 1.0);
    return around(mean, t * error / mean);
  }

  private static Interval around(double mean, double logarithms) {
    double factor = StrictMath.exp(logarithms);
    return new Interval(mean / factor, Math.min(1, mean * factor));
  }

  /**
   * The same mean, known no better than from a number of independent shares of equal size: its
   * relative error is then at least one over the root of that number.
   *
   * @param effectiveSize the number of shares, above 0
   * @return this, or the mean with a wider interval and error
   */
  MeanEstimate from(double effectiveSize) {
    double relative = 1 / Math.sqrt(effectiveSize);
    Interval wide = around(value, UpperQuantile.NORMAL * relative);
    return new MeanEstimate(
        value,
        Math.max(standardError, relative * value),
        wide.high() > interval.high() || wide.low() < interval.low() ? wide : interval);
  }

  /**
   * The standard error as a part of the mean.
   *
   * @return NaN where the mean is 0 or there is a single estimate
   */
  public double relativeError() {
    return standardError / value;
  }
}
