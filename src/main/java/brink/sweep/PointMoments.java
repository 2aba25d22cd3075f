package brink.sweep;

/**
 * Means and variances of several outcomes at many points, value by value (Welford 1962, "Note on a
 * method for calculating corrected sums of squares and products", Technometrics 4). The same values
 * in the same order give the same bits; 20 bytes for each outcome of a point.
 */
public final class PointMoments {
  private final int outcomes;
  private final int[] counts;
  private final double[] means;
  private final double[] squares;
  private final int[] failed;

  /**
   * No values yet.
   *
   * @param points number of points
   * @param outcomes number of outcomes
   */
  public PointMoments(int points, int outcomes) {
    this.outcomes = outcomes;
    int cells = Math.multiplyExact(points, outcomes);
    counts = new int[cells];
    means = new double[cells];
    squares = new double[cells];
    failed = new int[points];
  }

  /**
   * Adds the value of a run.
   *
   * @param point place of the point
   * @param outcome place of the outcome
   * @param value its value; NaN adds nothing
   */
  public void add(int point, int outcome, double value) {
    if (Double.isNaN(value)) {
      return;
    }
    int cell = point * outcomes + outcome;
    double before = value - means[cell];
    means[cell] += before / ++counts[cell];
    squares[cell] += before * (value - means[cell]);
  }

  /**
   * Adds runs that failed.
   *
   * @param point place of the point
   * @param runs how many
   */
  public void fail(int point, int runs) {
    failed[point] += runs;
  }

  /**
   * Runs that failed at a point.
   *
   * @param point place of the point
   * @return 0 or more
   */
  public long failed(int point) {
    return failed[point];
  }

  /**
   * What is known about an outcome at a point.
   *
   * @param point place of the point
   * @param outcome place of the outcome
   * @return the estimate
   */
  public Estimate estimate(int point, int outcome) {
    int cell = point * outcomes + outcome;
    int n = counts[cell];
    return new Estimate(
        n,
        n == 0 ? Double.NaN : means[cell],
        n < 2 ? Double.NaN : squares[cell] / (n - 1),
        failed[point]);
  }
}
