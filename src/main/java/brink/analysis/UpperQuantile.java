package brink.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/** The 97.5 % points of distributions, from which two-sided 95 % intervals are made. */
public final class UpperQuantile {
  /** Of the standard normal distribution. */
  public static final double NORMAL = 1.959963984540054;

  private static final double LEVEL = 0.975;

  private UpperQuantile() {}

  /**
   * Of Student's distribution.
   *
   * @param degrees degrees of freedom, above 0
   * @return above that of the normal distribution
   */
  public static double student(double degrees) {
    return new TDistribution(null, degrees).inverseCumulativeProbability(LEVEL);
  }
}
