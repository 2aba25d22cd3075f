package brink.discovery;

import brink.random.RandomStream;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How often an outcome came at each point.
 *
 * <p>A point counts with its weight, the number of its runs, and with its hits, the number of those
 * with the outcome. A point of weight 0 is not there.
 */
public final class OutcomeSample {
  private final PointCloud points;
  private final double[] hits;
  private final double[] weights;
  private final double allHits;
  private final double allWeight;

  private OutcomeSample(PointCloud points, double[] hits, double[] weights) {
    this.points = points;
    this.hits = hits;
    this.weights = weights;
    allHits = Arrays.stream(hits).sum();
    allWeight = Arrays.stream(weights).sum();
  }

  /**
   * A sample by shares.
   *
   * @param points where the points lie
   * @param shares share of runs with the outcome at each point, in [0, 1]; NaN for a point that
   *     failed
   * @param runs number of runs at each point, 0 or more
   * @return the sample, points that failed left out
   */
  public static OutcomeSample ofShares(PointCloud points, double[] shares, long[] runs) {
    double[] hits = new double[points.size()];
    double[] weights = new double[points.size()];
    for (int p = 0; p < hits.length; p++) {
      if (!Double.isNaN(shares[p])) {
        weights[p] = runs[p];
        hits[p] = runs[p] * shares[p];
      }
    }
    return new OutcomeSample(points, hits, weights);
  }

  /**
   * A sample in which a point either counts or not.
   *
   * @param points where the points lie
   * @param responses a number at each point; NaN for a point that failed
   * @param threshold a point whose number is this or more is a hit
   * @return the sample, points that failed left out
   */
  public static OutcomeSample ofThreshold(PointCloud points, double[] responses, double threshold) {
    long[] one = new long[responses.length];
    Arrays.fill(one, 1);
    double[] shares = Arrays.stream(responses).map(y -> hit(y, threshold)).toArray();
    return ofShares(points, shares, one);
  }

  private static double hit(double response, double threshold) {
    return Double.isNaN(response) ? Double.NaN : response >= threshold ? 1 : 0;
  }

  /**
   * Where the points lie.
   *
   * @return the points, those left out included
   */
  public PointCloud points() {
    return points;
  }

  /**
   * Share of hits in all.
   *
   * @return in [0, 1]; NaN where nothing is there
   */
  public double density() {
    return allHits / allWeight;
  }

  /** Variance of the points' shares, with n - 1; NaN for fewer than two points. */
  double variance() {
    double mean = shares().average().orElse(Double.NaN);
    return shares().map(y -> (y - mean) * (y - mean)).sum() / (size() - 1);
  }

  private DoubleStream shares() {
    return IntStream.of(there()).mapToDouble(p -> hits[p] / weights[p]);
  }

  /** Whether some runs are hits and some are not. */
  boolean varies() {
    return allHits > 0 && allHits < allWeight;
  }

  double weight(int point) {
    return weights[point];
  }

  double hits(int point) {
    return hits[point];
  }

  double allWeight() {
    return allWeight;
  }

  double allHits() {
    return allHits;
  }

  /** Points that are there. */
  int size() {
    return there().length;
  }

  /** What lies outside of a box. */
  OutcomeSample outside(Box box) {
    boolean[] inside = points.inside(box);
    return times(p -> inside[p] ? 0 : 1);
  }

  /** Half of the points that are there, drawn without replacement. */
  OutcomeSample half(RandomStream random) {
    int[] there = there();
    boolean[] taken = new boolean[hits.length];
    for (int i = 0; i < there.length / 2; i++) {
      int j = i + (int) (random.uniform() * (there.length - i));
      int drawn = there[j];
      there[j] = there[i];
      taken[drawn] = true;
    }
    return times(p -> taken[p] ? 1 : 0);
  }

  /** The points of this sample that its half lacks. */
  OutcomeSample lackedBy(OutcomeSample half) {
    return times(p -> half.weights[p] > 0 ? 0 : 1);
  }

  private int[] there() {
    return IntStream.range(0, hits.length).filter(p -> weights[p] > 0).toArray();
  }

  private OutcomeSample times(IntToDoubleFunction factor) {
    double[] newHits = hits.clone();
    double[] newWeights = weights.clone();
    for (int p = 0; p < newHits.length; p++) {
      double times = factor.applyAsDouble(p);
      newHits[p] *= times;
      newWeights[p] *= times;
    }
    return new OutcomeSample(points, newHits, newWeights);
  }

  /** How a box does. */
  BoxMeasures scores(Box box) {
    boolean[] inside = points.inside(box);
    int n = 0;
    double weight = 0;
    double hit = 0;
    for (int p = 0; p < hits.length; p++) {
      if (weights[p] > 0 && inside[p]) {
        n++;
        weight += weights[p];
        hit += hits[p];
      }
    }
    return new BoxMeasures(n, weight / allWeight, hit / allHits, hit / weight);
  }

  /**
   * How likely chance alone makes a box, which was found without looking at this sample, as dense:
   * one-sided, by the normal distribution of the mean of some of a finite number of points.
   *
   * @return a p-value; 1 where no point is inside, or all are
   */
  double chance(Box box) {
    int n = 0;
    double sum = 0;
    int[] there = there();
    boolean[] inside = points.inside(box);
    for (int point : there) {
      if (inside[point]) {
        sum += hits[point] / weights[point];
        n++;
      }
    }
    double variance = variance() * (1.0 / n - 1.0 / there.length);
    if (n == 0 || !(variance > 0)) {
      return 1;
    }
    double z = (sum / n - shares().average().orElseThrow()) / Math.sqrt(variance);
    return new NormalDistribution(null, 0, 1).cumulativeProbability(-z);
  }
}
