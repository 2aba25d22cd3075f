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

  private final SobolSequenceGenerator sequence;

  /**
   * Begins the sequence.
   *
   * @param dimensions of each point, 1 to {@value #MOST_DIMENSIONS}
   * @throws IllegalArgumentException for more
   */
  SobolPoints(int dimensions) {
    if (dimensions > MOST_DIMENSIONS) {
      throw new IllegalArgumentException(
          "the Sobol sequence has at most "
              + MOST_DIMENSIONS
              + " dimensions; this design needs "
              + dimensions);
    }
    sequence = new SobolSequenceGenerator(dimensions);
  }

  /**
   * A point.
   *
   * @param index from 1: point 0 is the corner 0
   * @return coordinates in the open interval (0, 1)
   */
  synchronized double[] at(int index) {
    return index == sequence.getNextIndex() ? sequence.nextVector() : sequence.skipTo(index);
  }
}
