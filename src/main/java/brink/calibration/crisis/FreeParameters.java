package brink.calibration.crisis;

import brink.calibration.WeightedSample;
import brink.parameter.Parameter;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The free parameters of a calibration, on scales on which the prior of each is standard normal.
 * Immutable.
 */
public final class FreeParameters {
  private static final int GRID = 2_000;

  private final List<Parameter> list;
  private final List<NormalScoreScale> scales;

  /**
   * Prepares the scales.
   *
   * @param list the parameters, each with a prior
   * @throws IllegalArgumentException if one has none
   */
  public FreeParameters(List<Parameter> list) {
    for (Parameter parameter : list) {
      if (parameter.prior() == null) {
        throw new IllegalArgumentException(parameter.path() + " has no prior");
      }
    }
    this.list = List.copyOf(list);
    scales = list.stream().map(NormalScoreScale::new).toList();
  }

  /**
   * The parameters.
   *
   * @return in their order
   */
  public List<Parameter> list() {
    return list;
  }

  /**
   * Their dotted paths.
   *
   * @return in their order
   */
  public List<String> paths() {
    return list.stream().map(Parameter::path).toList();
  }

  /**
   * How many there are.
   *
   * @return 1 or more
   */
  public int size() {
    return list.size();
  }

  /**
   * The values that some scores stand for.
   *
   * @param scores one standard normal score for each, in their order
   * @return values in their own units
   */
  public double[] values(double[] scores) {
    double[] values = new double[scores.length];
    for (int j = 0; j < values.length; j++) {
      values[j] = scales.get(j).value(scores[j]);
    }
    return values;
  }

  /** A sample of scores in the parameters' own units. */
  WeightedSample values(WeightedSample scores) {
    double[][] values = new double[scores.size()][];
    for (int i = 0; i < values.length; i++) {
      values[i] = values(scores.point(i));
    }
    return new WeightedSample(values, scores.weights());
  }

  /**
   * The priors, each by itself: quantiles at evenly spaced probabilities, whose columns have
   * nothing to do with each other.
   */
  WeightedSample priors() {
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    double[][] grid = new double[GRID][];
    for (int i = 0; i < GRID; i++) {
      double[] scores = new double[size()];
      Arrays.fill(scores, normal.inverseCumulativeProbability((i + 0.5) / GRID));
      grid[i] = values(scores);
    }
    return WeightedSample.equal(grid);
  }
}
