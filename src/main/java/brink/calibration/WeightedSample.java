package brink.calibration;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/** Points with weights that stand for a distribution. Immutable. */
public final class WeightedSample {
  private final double[][] points;
  private final double[] weights;

  /**
   * Copies points and weights.
   *
   * @param points [n][k]: one row for each point, 1 or more
   * @param weights length n: 0 or more each, with a sum above 0; they are divided by their sum
   * @throws IllegalArgumentException if lengths differ or a weight is negative, infinite or NaN
   */
  public WeightedSample(double[][] points, double[] weights) {
    if (points.length == 0 || points.length != weights.length) {
      throw new IllegalArgumentException(
          points.length + " points with " + weights.length + " weights");
    }
    double sum = 0;
    for (double weight : weights) {
      if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("a weight must be a number of 0 or more, not " + weight);
      }
      sum += weight;
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("all weights are 0");
    }
    this.points = new double[points.length][];
    this.weights = new double[weights.length];
    for (int i = 0; i < points.length; i++) {
      this.points[i] = points[i].clone();
      this.weights[i] = weights[i] / sum;
    }
  }

  /**
   * Points of equal weight.
   *
   * @param points [n][k]: one row for each point, 1 or more
   * @return the sample
   */
  public static WeightedSample equal(double[][] points) {
    double[] weights = new double[points.length];
    Arrays.fill(weights, 1);
    return new WeightedSample(points, weights);
  }

  /**
   * How many points there are.
   *
   * @return 1 or more
   */
  public int size() {
    return points.length;
  }

  /**
   * How many numbers a point has.
   *
   * @return k
   */
  public int dimension() {
    return points[0].length;
  }

  /**
   * A point.
   *
   * @param i its place, from 0
   * @return a copy, length k
   */
  public double[] point(int i) {
    return points[i].clone();
  }

  /**
   * All points.
   *
   * @return [n][k] a copy
   */
  public double[][] points() {
    return Arrays.stream(points).map(double[]::clone).toArray(double[][]::new);
  }

  /**
   * One number of a point.
   *
   * @param i the point's place, from 0
   * @param j the number's place, from 0
   * @return the number
   */
  public double value(int i, int j) {
    return points[i][j];
  }

  /**
   * The weight of a point.
   *
   * @param i its place, from 0
   * @return a number in [0, 1]; all add up to 1
   */
  public double weight(int i) {
    return weights[i];
  }

  /**
   * All weights.
   *
   * @return a copy, length n
   */
  public double[] weights() {
    return weights.clone();
  }

  /**
   * The number of equally weighted points that would say as much.
   *
   * <p>Source: Kong, Liu and Wong 1994, Journal of the American Statistical Association 89: the
   * inverse of the sum of squared weights.
   *
   * @return in [1, n]
   */
  public double effectiveSize() {
    double sum = 0;
    for (double weight : weights) {
      sum += weight * weight;
    }
    return 1 / sum;
  }

  /**
   * The weighted mean.
   *
   * @param j place of the number, from 0
   * @return the mean
   */
  public double mean(int j) {
    double sum = 0;
    for (int i = 0; i < points.length; i++) {
      sum += weights[i] * points[i][j];
    }
    return sum;
  }

  /**
   * The weighted variance about the weighted mean, with the correction 1 / (1 - sum of squared
   * weights), which is n / (n - 1) for equal weights.
   *
   * @param j place of the number, from 0
   * @return the variance; NaN where one point has all the weight
   */
  public double variance(int j) {
    return covariance(j, j);
  }

  /**
   * The weighted standard deviation.
   *
   * @param j place of the number, from 0
   * @return square root of {@link #variance}
   */
  public double standardDeviation(int j) {
    return FastMath.sqrt(variance(j));
  }

  /**
   * The weighted covariance, corrected as {@link #variance}.
   *
   * @param j place of one number, from 0
   * @param k place of the other, from 0
   * @return the covariance; NaN where one point has all the weight
   */
  public double covariance(int j, int k) {
    double meanJ = mean(j);
    double meanK = mean(k);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < points.length; i++) {
      sum += weights[i] * (points[i][j] - meanJ) * (points[i][k] - meanK);
      squares += weights[i] * weights[i];
    }
    return squares < 1 ? sum / (1 - squares) : Double.NaN;
  }

  /**
   * The weighted correlation.
   *
   * @param j place of one number, from 0
   * @param k place of the other, from 0
   * @return in [-1, 1]; NaN where one of them does not vary
   */
  public double correlation(int j, int k) {
    return covariance(j, k) / FastMath.sqrt(variance(j) * variance(k));
  }

  /**
   * The weighted quantile: the smallest value at which the weighted distribution function reaches a
   * probability.
   *
   * @param j place of the number, from 0
   * @param p the probability, in [0, 1]
   * @return one of the values
   */
  public double quantile(int j, double p) {
    double[] column = new double[points.length];
    for (int i = 0; i < column.length; i++) {
      column[i] = points[i][j];
    }
    return quantile(column, weights, p);
  }

  /**
   * The weighted quantile of any numbers.
   *
   * @param values the numbers, 1 or more
   * @param weights their weights, 0 or more each
   * @param p the probability, in [0, 1]
   * @return the smallest value at which the weighted distribution function reaches {@code p}
   */
  public static double quantile(double[] values, double[] weights, double p) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted((a, b) -> Double.compare(values[a], values[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    double all = 0;
    for (int i : order) {
      all += weights[i];
    }
    double sum = 0;
    for (int i : order) {
      sum += weights[i];
      if (sum >= p * all && weights[i] > 0) {
        return values[i];
      }
    }
    return values[order[order.length - 1]];
  }

  /**
   * The point whose share of the weights, laid end to end in their order, holds a number.
   *
   * @param u the number, in [0, 1)
   * @return place of a point
   */
  public int place(double u) {
    double sum = 0;
    for (int i = 0; i < weights.length - 1; i++) {
      sum += weights[i];
      if (u < sum) {
        return i;
      }
    }
    return weights.length - 1;
  }
}
