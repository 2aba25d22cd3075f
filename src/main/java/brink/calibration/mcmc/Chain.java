package brink.calibration.mcmc;

/** The kept part of one Markov chain. */
public final class Chain {
  private final double[][] points;
  private final double[] logDensities;
  private final double acceptance;

  /** Takes over the arrays. */
  Chain(double[][] points, double[] logDensities, double acceptance) {
    this.points = points;
    this.logDensities = logDensities;
    this.acceptance = acceptance;
  }

  /**
   * How many points were kept.
   *
   * @return 1 or more
   */
  public int length() {
    return points.length;
  }

  /**
   * Where the chain was.
   *
   * @param t 0 to length - 1
   * @return a copy, of the target's dimension
   */
  public double[] point(int t) {
    return points[t].clone();
  }

  /**
   * One number of where the chain was.
   *
   * @param t 0 to length - 1
   * @param j its place in a point
   * @return the number
   */
  public double value(int t, int j) {
    return points[t][j];
  }

  /**
   * The logarithm of the density there, as it was estimated when the chain moved there.
   *
   * @param t 0 to length - 1
   * @return the logarithm
   */
  public double logDensity(int t) {
    return logDensities[t];
  }

  /**
   * The share of the steps after the warm-up that moved.
   *
   * @return in [0, 1]; about a quarter serves best
   */
  public double acceptance() {
    return acceptance;
  }
}
