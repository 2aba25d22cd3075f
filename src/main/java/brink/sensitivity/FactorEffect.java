package brink.sensitivity;

/**
 * One index of one factor.
 *
 * @param factor place of the factor
 * @param with place of the other factor of a pair, -1 for none
 * @param measure what is measured
 * @param index its value and interval
 */
public record FactorEffect(
    int factor, int with, SensitivityMeasure measure, SensitivityIndex index) {
  /** Half of the last decimal of the tables: what is less is written as 0. */
  private static final double NOTHING = 0.5e-6;

  static FactorEffect of(int factor, SensitivityMeasure measure, SensitivityIndex index) {
    return new FactorEffect(factor, -1, measure, index);
  }

  /**
   * Whether there is an effect as far as can be told: by the interval that is shown and nothing
   * else.
   *
   * @return true where the interval lies on one side of 0; false where there is none
   */
  public boolean distinguishable() {
    return low() > NOTHING || high() < -NOTHING;
  }

  /**
   * The value as it is shown: what cannot be negative is 0 where it is so by chance.
   *
   * @return NaN where nothing could be estimated
   */
  public double value() {
    return measure.positive() ? index.shown() : index.value();
  }

  /**
   * The lower end as it is shown.
   *
   * @return NaN where nothing could be estimated
   */
  public double low() {
    return measure.positive() ? index.shownLow() : index.low();
  }

  /**
   * The upper end as it is shown: a share of the variance is 1 at most, but for the estimate.
   *
   * @return NaN where nothing could be estimated
   */
  public double high() {
    double high = measure.positive() ? index.shownHigh() : index.high();
    return measure.variance() ? Math.max(value(), Math.min(1, high)) : high;
  }

  /**
   * How much of the variance it stands for, up to a factor that is the same for all of one measure.
   *
   * @return 0 or more; 0 for what cannot be told from nothing
   */
  public double weight() {
    if (!distinguishable()) {
      return 0;
    }
    return measure.variance() ? value() : value() * value();
  }
}
