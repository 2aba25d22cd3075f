package brink.calibration.abc;

import brink.calibration.WeightedSample;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Moves particles to where they would lie had they been simulated exactly as observed: a local
 * linear regression of each parameter on the summaries, weighted by the particles' weights and an
 * Epanechnikov kernel of the distance; a parameter is moved by what the regression explains of its
 * gap from the observation. Bounded parameters are regressed on the line, so that they stay inside
 * their bounds.
 *
 * <p>Source: Beaumont, Zhang and Balding 2002, Genetics 162; the transformation as in Hamilton,
 * Currat, Ray, Heckel, Beaumont and Excoffier 2005, Genetics 170. Summaries that tell the same
 * twice are kept apart by a ridge (Blum, Nunes, Prangle and Sisson 2013, Statistical Science 28).
 */
public final class RegressionAdjustment {
  /** Ridge relative to the diagonal. Chosen: below what a thousand particles could tell from 0. */
  private static final double RIDGE = 1e-3;

  private final Population population;
  private final Observation observation;

  private RegressionAdjustment(Population population, Observation observation) {
    this.population = population;
    this.observation = observation;
  }

  /**
   * The particles of a population, moved.
   *
   * @param population the population
   * @param observation what was observed
   * @param bounds range of each parameter
   * @return [n][parameters] the moved particles; their weights are to be those of {@link #weights}
   */
  public static double[][] points(
      Population population, Observation observation, List<Bounds> bounds) {
    return new RegressionAdjustment(population, observation).points(bounds);
  }

  /**
   * The weights of the moved particles: their own times the Epanechnikov kernel of the distance.
   *
   * @param population the population
   * @return length n, 0 or more each; those of the population where all lie on the edge of the
   *     kernel
   */
  public static double[] weights(Population population) {
    double[] weights = new double[population.sample().size()];
    double[] own = new double[weights.length];
    double greatest = greatest(population);
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double share = greatest > 0 ? population.distances()[i] / greatest : 0;
      own[i] = population.sample().weight(i);
      weights[i] = own[i] * (1 - share * share);
      sum += weights[i];
    }
    return sum > 0 ? weights : own;
  }

  /** The tolerance, or the greatest distance where there is no tolerance. */
  private static double greatest(Population population) {
    double greatest = 0;
    for (double distance : population.distances()) {
      greatest = StrictMath.max(greatest, distance);
    }
    double tolerance = population.tolerance();
    return tolerance < Double.POSITIVE_INFINITY ? StrictMath.max(tolerance, greatest) : greatest;
  }

  private double[][] points(List<Bounds> bounds) {
    WeightedSample sample = population.sample();
    int n = sample.size();
    double[] weights = weights(population);
    RealMatrix gaps = gaps();
    double[] centre = centre(gaps, weights);
    DecompositionSolver solver =
        new CholeskyDecomposition(normal(gaps, centre, weights)).getSolver();
    double[][] moved = new double[n][bounds.size()];
    for (int j = 0; j < bounds.size(); j++) {
      double[] line = new double[n];
      for (int i = 0; i < n; i++) {
        line[i] = bounds.get(j).unbounded(sample.value(i, j));
      }
      RealVector slope = solver.solve(right(gaps, centre, weights, line));
      for (int i = 0; i < n; i++) {
        moved[i][j] = bounds.get(j).bounded(line[i] - slope.dotProduct(gaps.getRowVector(i)));
      }
    }
    return moved;
  }

  /** [n][summaries]: scaled gaps from the observation. */
  private RealMatrix gaps() {
    int n = population.sample().size();
    RealMatrix gaps = new Array2DRowRealMatrix(n, observation.size());
    for (int i = 0; i < n; i++) {
      for (int s = 0; s < observation.size(); s++) {
        double gap = observation.gap(s, population.summaries()[i][s]);
        gaps.setEntry(i, s, population.weights()[s] * gap);
      }
    }
    return gaps;
  }

  private static double[] centre(RealMatrix gaps, double[] weights) {
    double[] centre = new double[gaps.getColumnDimension()];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i];
      for (int s = 0; s < centre.length; s++) {
        centre[s] += weights[i] * gaps.getEntry(i, s);
      }
    }
    for (int s = 0; s < centre.length; s++) {
      centre[s] /= sum;
    }
    return centre;
  }

  /** The weighted moments of the gaps about their centre, with the ridge. */
  private static RealMatrix normal(RealMatrix gaps, double[] centre, double[] weights) {
    int m = centre.length;
    double[][] normal = new double[m][m];
    for (int i = 0; i < weights.length; i++) {
      for (int s = 0; s < m; s++) {
        double left = weights[i] * (gaps.getEntry(i, s) - centre[s]);
        for (int t = 0; t <= s; t++) {
          normal[s][t] += left * (gaps.getEntry(i, t) - centre[t]);
        }
      }
    }
    for (int s = 0; s < m; s++) {
      normal[s][s] = normal[s][s] * (1 + RIDGE);
      if (!(normal[s][s] > 0)) {
        normal[s][s] = 1; // A summary that does not vary explains nothing.
      }
      for (int t = 0; t < s; t++) {
        normal[t][s] = normal[s][t];
      }
    }
    return new Array2DRowRealMatrix(normal, false);
  }

  private static RealVector right(
      RealMatrix gaps, double[] centre, double[] weights, double[] line) {
    double mean = 0;
    double sum = 0;
    for (int i = 0; i < line.length; i++) {
      mean += weights[i] * line[i];
      sum += weights[i];
    }
    mean /= sum;
    double[] right = new double[centre.length];
    for (int i = 0; i < line.length; i++) {
      for (int s = 0; s < right.length; s++) {
        right[s] += weights[i] * (gaps.getEntry(i, s) - centre[s]) * (line[i] - mean);
      }
    }
    return new ArrayRealVector(right, false);
  }
}
