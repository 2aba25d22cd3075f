package brink.calibration.abc;

import brink.calibration.WeightedSample;
import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * What was observed, summary by summary. A summary known only to lie within an interval, such as
 * "at least 51 dead" or a date within a week, is an interval: simulated values inside it agree
 * equally well.
 */
public final class Observation {
  /** Turns a median absolute deviation into a standard deviation, for normal numbers. */
  private static final double NORMAL = 1.4826;

  private final double[] low;
  private final double[] high;
  private final double[] floor;

  /**
   * Copies its arrays.
   *
   * @param low least value of each summary; may be minus infinity
   * @param high greatest value of each summary; may be infinity
   * @param floor the least scale on which differences of the summary count, 0 or more
   * @throws IllegalArgumentException if lengths differ or a least value is not below or at the
   *     greatest
   */
  public Observation(double[] low, double[] high, double[] floor) {
    if (low.length != high.length || low.length != floor.length) {
      throw new IllegalArgumentException("the lengths differ");
    }
    for (int s = 0; s < low.length; s++) {
      if (!(low[s] <= high[s])) {
        throw new IllegalArgumentException("from " + low[s] + " to " + high[s]);
      }
    }
    this.low = low.clone();
    this.high = high.clone();
    this.floor = floor.clone();
  }

  /**
   * Summaries that are known exactly, without a least scale.
   *
   * @param values the summaries
   * @return the observation
   */
  public static Observation exact(double... values) {
    return new Observation(values, values, new double[values.length]);
  }

  /**
   * How many summaries there are.
   *
   * @return 1 or more
   */
  public int size() {
    return low.length;
  }

  /**
   * The least value of a summary.
   *
   * @param s its place, from 0
   * @return may be minus infinity
   */
  public double low(int s) {
    return low[s];
  }

  /**
   * The greatest value of a summary.
   *
   * @param s its place, from 0
   * @return may be infinity
   */
  public double high(int s) {
    return high[s];
  }

  /**
   * How far a simulated summary lies from the observed one.
   *
   * @param s the summary's place
   * @param simulated its simulated value
   * @return below 0 under the interval, 0 inside, above 0 beyond
   */
  public double gap(int s, double simulated) {
    if (simulated < low[s]) {
      return simulated - low[s];
    }
    return simulated > high[s] ? simulated - high[s] : 0;
  }

  /**
   * How far simulated summaries lie from the observed ones.
   *
   * @param simulated the simulated summaries
   * @return {@link #gap} of each
   */
  public double[] gaps(double[] simulated) {
    double[] gaps = new double[low.length];
    for (int s = 0; s < gaps.length; s++) {
      gaps[s] = gap(s, simulated[s]);
    }
    return gaps;
  }

  /**
   * The weighted Euclidean distance of simulated summaries from the observed ones.
   *
   * @param simulated the simulated summaries
   * @param weights weight of each
   * @return 0 or more
   */
  public double distance(double[] simulated, double[] weights) {
    double sum = 0;
    for (int s = 0; s < low.length; s++) {
      double gap = weights[s] * gap(s, simulated[s]);
      sum += gap * gap;
    }
    return FastMath.sqrt(sum);
  }

  /**
   * The weights that put all summaries on one scale: the inverse of the median absolute deviation
   * of the simulated ones, times 1.4826, or of the least scale where that is greater.
   *
   * <p>Source: Prangle 2017, "Adapting the ABC distance function", Bayesian Analysis 12.
   *
   * @param simulated [n][summaries] simulated summaries, those not accepted included
   * @return weight of each; 0 for a summary that never varies and has no least scale
   */
  public double[] weights(double[][] simulated) {
    double[] weights = new double[low.length];
    for (int s = 0; s < weights.length; s++) {
      double scale = StrictMath.max(floor[s], NORMAL * deviation(simulated, s));
      weights[s] = scale > 0 ? 1 / scale : 0;
    }
    return weights;
  }

  private static double deviation(double[][] simulated, int s) {
    double[] values = new double[simulated.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = simulated[i][s];
    }
    double median = median(values);
    for (int i = 0; i < values.length; i++) {
      values[i] = StrictMath.abs(values[i] - median);
    }
    return median(values);
  }

  private static double median(double[] values) {
    double[] ones = new double[values.length];
    Arrays.fill(ones, 1);
    return WeightedSample.quantile(values, ones, 0.5);
  }
}
