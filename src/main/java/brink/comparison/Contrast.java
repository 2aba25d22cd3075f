package brink.comparison;

import brink.analysis.Interval;

/**
 * The difference of two shares that are each known with an interval of their own: the ends are
 * joined as if the two had nothing in common. Where runs share their random numbers the interval is
 * somewhat too wide.
 *
 * <p>Source: Zou and Donner 2008, "Construction of confidence limits about effect measures: a
 * general approach", Statistics in Medicine 27; with Wilson's intervals it is method 10 of Newcombe
 * 1998, "Interval estimation for the difference between independent proportions", ibid. 17.
 *
 * @param base share in the base
 * @param alternative share in the alternative
 * @param interval 95 % interval of alternative minus base
 */
public record Contrast(double base, double alternative, Interval interval) {

  /**
   * Joins two shares.
   *
   * @param base share in the base
   * @param ofBase its 95 % interval
   * @param alternative share in the alternative
   * @param ofAlternative its 95 % interval
   * @return their difference
   * @throws IllegalArgumentException if a share is NaN
   */
  public static Contrast of(
      double base, Interval ofBase, double alternative, Interval ofAlternative) {
    double difference = alternative - base;
    double below = joined(alternative - ofAlternative.low(), ofBase.high() - base);
    double above = joined(ofAlternative.high() - alternative, base - ofBase.low());
    return new Contrast(base, alternative, new Interval(difference - below, difference + above));
  }

  private static double joined(double x, double y) {
    return Math.sqrt(x * x + y * y);
  }

  /**
   * The difference itself.
   *
   * @return alternative minus base, in [-1, 1]
   */
  public double difference() {
    return alternative - base;
  }

  /**
   * Whether the difference is more than chance would make it nineteen times in twenty.
   *
   * @return true if 0 lies outside the interval
   */
  public boolean clear() {
    return !interval.contains(0);
  }

  /**
   * How clear the difference is.
   *
   * @return its size over half the width of its interval; 0 for no difference
   */
  public double strength() {
    double half = (interval.high() - interval.low()) / 2;
    return half > 0 ? Math.abs(difference()) / half : 0;
  }
}
