package brink.sensitivity;

/**
 * One index of one factor.
 *
 * @param factor place of the factor
 * @param with place of the other factor of a pair, -1 for none
 * @param measure what is measured
 * @param index its value and interval
 * @param distinguishable whether there is an effect as far as can be told
 */
public record Effect(int factor, int with, Measure measure, Index index, boolean distinguishable) {

  static Effect of(int factor, Measure measure, Index index) {
    return new Effect(factor, -1, measure, index, index.distinguishable());
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
   * The upper end as it is shown.
   *
   * @return NaN where nothing could be estimated
   */
  public double high() {
    return measure.positive() ? index.shownHigh() : index.high();
  }

  /**
   * How much of the variance it stands for, up to a factor that is the same for all of one measure.
   *
   * @return 0 or more; 0 for what cannot be told from nothing
   */
  public double weight() {
    if (!distinguishable) {
      return 0;
    }
    return measure.variance() ? value() : value() * value();
  }
}
