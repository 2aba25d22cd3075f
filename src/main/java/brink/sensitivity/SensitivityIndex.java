package brink.sensitivity;

import brink.analysis.Interval;

/**
 * A measure of effect that is 0 for a factor without effect, with its 95 % interval.
 *
 * @param value the estimate; may be negative by chance, NaN where nothing could be estimated
 * @param low lower end; NaN where nothing could be estimated
 * @param high upper end; NaN where nothing could be estimated
 */
public record SensitivityIndex(double value, double low, double high) {
  /** Where nothing could be estimated. */
  public static final SensitivityIndex NONE =
      new SensitivityIndex(Double.NaN, Double.NaN, Double.NaN);

  /** An interval that has been drawn, made to hold the estimate where it does not by chance. */
  static SensitivityIndex of(double value, Interval interval) {
    return new SensitivityIndex(
        value, Math.min(value, interval.low()), Math.max(value, interval.high()));
  }

  /**
   * Whether there is an effect as far as the interval tells.
   *
   * @return true where the interval lies on one side of 0
   */
  public boolean distinguishable() {
    return low > 0 || high < 0;
  }

  /**
   * The estimate of what cannot be negative.
   *
   * @return the value, 0 where it is negative by chance, NaN where nothing could be estimated
   */
  public double shown() {
    return Math.max(0, value);
  }

  /**
   * The lower end of what cannot be negative.
   *
   * @return 0 or more, or NaN
   */
  public double shownLow() {
    return Math.max(0, low);
  }

  /**
   * The upper end of what cannot be negative.
   *
   * @return 0 or more, or NaN
   */
  public double shownHigh() {
    return Math.max(0, high);
  }
}
