package brink.sensitivity;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.FDistribution;

/**
 * The law of total variance on a design with replications: what varies because points differ, and
 * what varies because runs at one point do.
 *
 * <p>A run at point p with replication number r is Y = m + a(p) + b(r) + e(p, r). Replications of
 * the same number share their random numbers at all points, so that b is what luck does everywhere
 * alike and e what it does here and not there; with a seed of its own for each point b is 0. With P
 * points, R replications, W the mean over points of the variance between runs of a point, and C the
 * variance between replications of their means over all points:
 *
 * <ul>
 *   <li>var e = (W - C) P / (P - 1), the interaction of the two-way layout; var b = W - var e;
 *   <li>the means of points vary by var a + var e / R, since all points share the mean of b;
 *   <li>the total variance of a run is var a + W, its noise share W / (var a + W).
 * </ul>
 *
 * <p>var e need not be alike or unrelated at the points: it is half the mean variance of the
 * difference of two points within a replication, which is what the means of points differ by. Where
 * points have different numbers of replications n, R is their harmonic mean and points share only
 * the replications that both have: var b times half the mean of |1/n(p) - 1/n(q)| is added.
 *
 * <p>Source: Scheffé 1959, The analysis of variance, chapter 4 (two-way layout); Law and Kelton
 * 2000, Simulation modeling and analysis, chapter 11 (common random numbers).
 *
 * @param points points with a response
 * @param effect var a, variance of the expected response over the design; may be negative by chance
 * @param shared var b
 * @param interaction var e
 * @param noiseOfMeans variance that noise adds to the means of points
 * @param p p-value of the F test that the means of points differ by noise alone; NaN where that
 *     cannot be said, also where runs do not vary at all
 */
public record ReplicationVariance(
    int points, double effect, double shared, double interaction, double noiseOfMeans, double p) {

  /**
   * Splits the variance.
   *
   * @param means mean of each point; NaN where it failed
   * @param variances variance between the runs of each point, with n - 1; NaN where n is below 2
   * @param replications runs of each point
   * @param columns mean over all points of each replication that every point has; empty where
   *     points do not share random numbers
   * @return the parts; NaN where fewer than two points have two runs
   */
  public static ReplicationVariance of(
      double[] means, double[] variances, long[] replications, double[] columns) {
    int[] used = used(means, variances);
    int n = used.length;
    if (n < 2) {
      return new ReplicationVariance(n, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    double within = Arrays.stream(used).mapToDouble(p -> variances[p]).average().orElseThrow();
    double interaction = within;
    if (columns.length >= 2) {
      double apart = (within - Bootstrap.variance(columns)) * n / (n - 1);
      interaction = Math.max(0, Math.min(within, apart));
    }
    double shared = within - interaction;
    double[] shares =
        Arrays.stream(used).mapToDouble(p -> 1.0 / replications[p]).sorted().toArray();
    double mean = Arrays.stream(shares).average().orElseThrow();
    double noise = interaction * mean + shared * halfMeanDifference(shares);
    double spread = Bootstrap.variance(Arrays.stream(used).mapToDouble(p -> means[p]).toArray());
    return new ReplicationVariance(
        n, spread - noise, shared, interaction, noise, p(spread, noise, n, 1 / mean));
  }

  /**
   * Splits the variance where replications are not independent of each other, as several share a
   * draw of the parameters: groups of them, which are, take their place.
   *
   * @param means mean of each point; NaN where it failed
   * @param groups mean of each point over each group, {@code [group][point]}
   * @return the parts, of which those of noise are of groups
   */
  public static ReplicationVariance of(double[] means, double[][] groups) {
    double[] variances = new double[means.length];
    long[] counts = new long[means.length];
    Arrays.fill(counts, groups.length);
    for (int p = 0; p < means.length; p++) {
      int point = p;
      variances[p] =
          Bootstrap.variance(Arrays.stream(groups).mapToDouble(group -> group[point]).toArray());
    }
    double[] columns =
        Arrays.stream(groups).mapToDouble(g -> Arrays.stream(g).average().orElse(0)).toArray();
    return of(means, variances, counts, columns);
  }

  private static int[] used(double[] means, double[] variances) {
    return IntStream.range(0, means.length)
        .filter(p -> !Double.isNaN(means[p]) && !Double.isNaN(variances[p]))
        .toArray();
  }

  /** Half the mean of |x - y| over all pairs of sorted numbers. */
  private static double halfMeanDifference(double[] sorted) {
    double sum = 0;
    int n = sorted.length;
    for (int i = 0; i < n; i++) {
      sum += sorted[i] * (2.0 * i - n + 1);
    }
    return sum / ((double) n * (n - 1));
  }

  private static double p(double spread, double noise, int points, double replications) {
    double free = (points - 1) * (replications - 1);
    if (!(noise > 0 && spread > 0 && free > 0)) {
      return noise > 0 && free > 0 ? 1 : Double.NaN;
    }
    // The upper tail itself: 1 less the lower one would be 0 where it is small.
    double p = new FDistribution(null, free, points - 1.0).cumulativeProbability(noise / spread);
    return Math.max(Double.MIN_NORMAL, p);
  }

  /**
   * Share of noise in the variance of single runs.
   *
   * @return in [0, 1]; NaN where nothing varies
   */
  public double noiseShareOfRuns() {
    return (shared + interaction) / (Math.max(0, effect) + shared + interaction);
  }

  /**
   * Share of noise in the variance of the means of points, from which indices are made.
   *
   * @return in [0, 1]; NaN where nothing varies
   */
  public double noiseShareOfMeans() {
    return noiseOfMeans / (Math.max(0, effect) + noiseOfMeans);
  }

  /**
   * How many times the replications would be needed without common random numbers.
   *
   * @return 1 or more; NaN where there is no noise
   */
  public double sharingGain() {
    return (shared + interaction) / interaction;
  }
}
