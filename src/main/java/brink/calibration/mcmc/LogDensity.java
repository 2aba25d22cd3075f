package brink.calibration.mcmc;

/**
 * A density up to a factor, by its logarithm. Where it can only be estimated, a mean over draws may
 * stand for it: a Metropolis chain on an unbiased estimate of the density has the exact target
 * (Andrieu and Roberts 2009, The Annals of Statistics 37(2): 697-725). Must be safe for use by
 * several threads at once.
 */
public interface LogDensity {
  /**
   * How many numbers a point has.
   *
   * @return 1 or more
   */
  int dimension();

  /**
   * The logarithm of the density at a point.
   *
   * @param point length {@link #dimension}; not to be changed
   * @param key root of the random numbers of an estimate; without effect where it is exact
   * @return the logarithm up to a constant; minus infinity outside the support
   */
  double at(double[] point, long key);
}
