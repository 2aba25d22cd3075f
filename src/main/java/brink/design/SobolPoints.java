package brink.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Points of the Sobol sequence with the direction numbers of Joe and Kuo 2008 ("Constructing Sobol
 * sequences with better two-dimensional projections", SIAM Journal on Scientific Computing 30), as
 * Commons Math generates them.
 */
public final class SobolPoints {
  /** The most dimensions of a point. */
  public static final int MOST_DIMENSIONS = 1000;

  private SobolPoints() {}

  /**
   * Consecutive points.
   *
   * @param first index of the first, from 1: point 0 is the corner 0
   * @param points how many
   * @param dimensions of each, 1 to {@value #MOST_DIMENSIONS}
   * @return [point][dimension], each in the open interval (0, 1)
   */
  static double[][] from(int first, int points, int dimensions) {
    if (dimensions > MOST_DIMENSIONS) {
      throw new IllegalArgumentException(
          "the Sobol sequence has at most "
              + MOST_DIMENSIONS
              + " dimensions; this design needs "
              + dimensions);
    }
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
    double[][] units = new double[points][];
    units[0] = sequence.skipTo(first);
    for (int p = 1; p < points; p++) {
      units[p] = sequence.nextVector();
    }
    return units;
  }
}
