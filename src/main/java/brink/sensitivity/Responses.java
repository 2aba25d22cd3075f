package brink.sensitivity;

import brink.analysis.UpperQuantile;
import brink.random.RandomStream;
import java.util.stream.IntStream;

/**
 * One response at each point of a design, twice: the means of two halves of its replications. The
 * noise of one half is independent of that of the other, whatever the points share in random
 * numbers, so that a product of one half with the other has no noise in its mean. Every index here
 * is made of such products: replication noise makes it less exact, not too large.
 *
 * <p>How much less is seen from groups of the replications, half of them in each half. All points
 * share their replications: another set of replications would have moved all of them together,
 * which no drawing of points or blocks shows. Groups are drawn again, within each half and for all
 * points alike.
 *
 * <p>NaN in either half marks a point that failed.
 */
public final class Responses {
  /** With fewer groups of replications, nothing can be said about other replications. */
  public static final int LEAST_GROUPS = 4;

  private final double[] mean;
  private final double[][] halves;
  private final double[][] groups;

  private Responses(double[] mean, double[][] halves, double[][] groups) {
    this.mean = mean;
    this.halves = halves;
    this.groups = groups;
  }

  /**
   * Responses without noise.
   *
   * @param values one for each point; NaN for a point that failed
   * @return both halves are the values
   */
  public static Responses exact(double[] values) {
    double[] own = values.clone();
    return new Responses(own, new double[][] {own, own}, new double[0][]);
  }

  /**
   * Responses with noise.
   *
   * @param means mean of each point over all replications
   * @param halves mean of each point over each half of them, {@code [half][point]}
   * @param groups mean of each point over groups of as many replications, {@code [group][point]},
   *     the even groups of the first half and the odd ones of the second; NaN for a group that has
   *     nothing at that point
   * @return the responses
   * @throws IllegalArgumentException if the number of groups is odd or lengths differ
   */
  public static Responses of(double[] means, double[][] halves, double[][] groups) {
    if (groups.length < 2 || groups.length % 2 != 0) {
      throw new IllegalArgumentException("the number of groups is " + groups.length + ", not even");
    }
    double[][] filled = new double[groups.length][means.length];
    for (int g = 0; g < groups.length; g++) {
      for (int p = 0; p < means.length; p++) {
        filled[g][p] = Double.isNaN(groups[g][p]) ? halves[g % 2][p] : groups[g][p];
      }
    }
    return new Responses(
        means.clone(), new double[][] {halves[0].clone(), halves[1].clone()}, filled);
  }

  /**
   * The responses that other replications might have given: groups of each half drawn again with
   * replacement. Of m groups, a mean drawn so varies by (m - 1) / m of what it should, and its
   * variance is itself uncertain; deviations are made greater by the root of m / (m - 1) and by the
   * quantile of Student's distribution over that of the normal one (rescaled bootstrap: Rao and Wu
   * 1988, Journal of the American Statistical Association 83).
   *
   * @param random the draws
   * @return itself where there is no noise
   */
  Responses drawn(RandomStream random) {
    if (!noisy()) {
      return this;
    }
    double[][] again = {halves[0].clone(), halves[1].clone()};
    for (int half = 0; half < 2; half++) {
      double[] weights = weights(random);
      for (int i = 0; i < weights.length; i++) {
        add(again[half], weights[i], groups[2 * i + half]);
      }
    }
    double[] both =
        IntStream.range(0, mean.length)
            .mapToDouble(
                p -> mean[p] + (again[0][p] - halves[0][p] + again[1][p] - halves[1][p]) / 2)
            .toArray();
    return new Responses(both, again, groups);
  }

  /** What drawing adds to the weight of each group of a half; the sum is 0. */
  private double[] weights(RandomStream random) {
    int m = groups.length / 2;
    double scale =
        Math.sqrt(m / (m - 1.0)) * UpperQuantile.student(groups.length - 2) / UpperQuantile.NORMAL;
    double[] weights = new double[m];
    for (int i = 0; i < m; i++) {
      weights[i] -= scale / m;
      weights[(int) (random.uniform() * m)] += scale / m;
    }
    return weights;
  }

  private static void add(double[] sums, double weight, double[] values) {
    if (weight != 0) {
      for (int p = 0; p < sums.length; p++) {
        sums[p] += weight * values[p];
      }
    }
  }

  /** By how much a point differs from another in each group; empty where there is no noise. */
  double[] changes(int from, int to) {
    return IntStream.range(0, groups.length)
        .mapToDouble(g -> groups[g][to] - groups[g][from])
        .toArray();
  }

  /**
   * Number of points.
   *
   * @return 0 or more
   */
  public int size() {
    return mean.length;
  }

  /**
   * Number of groups of replications.
   *
   * @return an even number; 0 for {@link #exact} responses
   */
  public int groups() {
    return groups.length;
  }

  /**
   * Whether the halves differ by noise.
   *
   * @return false for {@link #exact} responses
   */
  public boolean noisy() {
    return groups.length > 0;
  }

  /**
   * Mean of the first half.
   *
   * @param point 0 or more
   * @return NaN where the point failed
   */
  public double first(int point) {
    return halves[0][point];
  }

  /**
   * Mean of the second half.
   *
   * @param point 0 or more
   * @return NaN where the point failed
   */
  public double second(int point) {
    return halves[1][point];
  }

  /**
   * Mean over all replications.
   *
   * @param point 0 or more
   * @return NaN where the point failed
   */
  public double mean(int point) {
    return mean[point];
  }

  /**
   * Whether a point has no response.
   *
   * @param point 0 or more
   * @return true where it failed
   */
  public boolean failed(int point) {
    return Double.isNaN(halves[0][point]) || Double.isNaN(halves[1][point]);
  }
}
