package brink.sensitivity;

/**
 * One response at each point of a design, twice: the means of two halves of its replications. The
 * noise of one half is independent of that of the other, whatever the points share in random
 * numbers, so that a product of one half with the other has no noise in its mean. Every index here
 * is made of such products: replication noise makes it less exact, not too large.
 *
 * <p>NaN in either half marks a point that failed.
 */
public final class Responses {
  private final double[] first;
  private final double[] second;
  private final boolean noisy;

  private Responses(double[] first, double[] second, boolean noisy) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(
          first.length + " points in one half, " + second.length + " in the other");
    }
    this.first = first.clone();
    this.second = second.clone();
    this.noisy = noisy;
  }

  /**
   * Responses without noise, or with noise that cannot be told from effects because there is one
   * replication.
   *
   * @param values one for each point; NaN for a point that failed
   * @return both halves are the values
   */
  public static Responses exact(double[] values) {
    return new Responses(values, values, false);
  }

  /**
   * Responses by halves.
   *
   * @param first mean of one half of the replications, for each point
   * @param second mean of the other half, for each point
   * @return the responses
   * @throws IllegalArgumentException if the lengths differ
   */
  public static Responses halves(double[] first, double[] second) {
    return new Responses(first, second, true);
  }

  /**
   * Number of points.
   *
   * @return 0 or more
   */
  public int size() {
    return first.length;
  }

  /**
   * Whether the halves differ by noise.
   *
   * @return false for {@link #exact} responses
   */
  public boolean noisy() {
    return noisy;
  }

  /**
   * Mean of the first half.
   *
   * @param point 0 or more
   * @return NaN where the point failed
   */
  public double first(int point) {
    return first[point];
  }

  /**
   * Mean of the second half.
   *
   * @param point 0 or more
   * @return NaN where the point failed
   */
  public double second(int point) {
    return second[point];
  }

  /**
   * Mean of both halves.
   *
   * @param point 0 or more
   * @return NaN where the point failed
   */
  public double mean(int point) {
    return (first[point] + second[point]) / 2;
  }

  /**
   * Whether a point has no response.
   *
   * @param point 0 or more
   * @return true where it failed
   */
  public boolean failed(int point) {
    return Double.isNaN(mean(point));
  }
}
