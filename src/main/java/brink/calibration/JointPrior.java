package brink.calibration;

import brink.random.RandomStream;

/** What is believed about several numbers at once before evidence is looked at. */
public interface JointPrior {
  /**
   * How many numbers there are.
   *
   * @return 1 or more
   */
  int dimension();

  /**
   * One draw.
   *
   * @param random the stream it takes uniform numbers from
   * @return length {@link #dimension}
   */
  double[] draw(RandomStream random);

  /**
   * The logarithm of the density, up to a constant that is the same for all points.
   *
   * @param point length {@link #dimension}
   * @return the logarithm; minus infinity outside the support
   */
  double logDensity(double[] point);
}
