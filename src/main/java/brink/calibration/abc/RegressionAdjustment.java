package brink.calibration.abc;

import brink.calibration.WeightedSample;
import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * Moves particles to where they would lie had they been simulated exactly as observed: a local
 * linear regression of each parameter on the summaries, weighted by the particles' weights and an
 * Epanechnikov kernel of the distance; a parameter is moved by what the regression explains of its
 * gap from the observation. Parameters are scores on the whole line, so that they stay inside the
 * range of their priors.
 *
 * <p>Source: Beaumont, Zhang and Balding 2002, Genetics 162; the transformation as in Hamilton,
 * Currat, Ray, Heckel, Beaumont and Excoffier 2005, Genetics 170. Summaries that tell the same
 * twice are kept apart by a ridge (Blum, Nunes, Prangle and Sisson 2013, Statistical Science 28).
 */
public final class RegressionAdjustment {
  private final Population population;
  private final Observation observation;

  private RegressionAdjustment(Population population, Observation observation) {
    this.population = population;
    this.observation = observation;
  }

  /**
   * The particles of a population, moved, with their weights.
   *
   * @param population the population
   * @param observation what was observed
   * @return the sample
   */
  public static WeightedSample sample(Population population, Observation observation) {
    return new WeightedSample(points(population, observation), weights(population));
  }

  /**
   * The particles of a population, moved.
   *
   * @param population the population
   * @param observation what was observed
   * @return [n][parameters] the moved particles; their weights are to be those of {@link #weights}
   */
  public static double[][] points(Population population, Observation observation) {
    return new RegressionAdjustment(population, observation).points();
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

  private double[][] points() {
    WeightedSample sample = population.sample();
    int n = sample.size();
    double[] weights = weights(population);
    double[][] gaps = gaps();
    RidgeRegression ridge = new RidgeRegression(gaps, weights);
    double[][] moved = new double[n][sample.dimension()];
    for (int j = 0; j < sample.dimension(); j++) {
      double[] scores = new double[n];
      for (int i = 0; i < n; i++) {
        scores[i] = sample.value(i, j);
      }
      double[] slopes = ridge.slopes(scores);
      for (int i = 0; i < n; i++) {
        moved[i][j] = scores[i] - RidgeRegression.dot(slopes, gaps[i]);
      }
      spread(moved, j, weights);
    }
    return moved;
  }

  /**
   * Spreads the moved particles about their mean, since a regression on m summaries leaves
   * residuals that are too small by the factor sqrt(1 - m / n) for n effective particles.
   */
  private void spread(double[][] moved, int j, double[] weights) {
    double mean = 0;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      mean += weights[i] * moved[i][j];
      sum += weights[i];
      squares += weights[i] * weights[i];
    }
    mean /= sum;
    double effective = sum * sum / squares;
    // Where there are hardly more particles than summaries, no factor could mend it.
    double left = StrictMath.max(0.25, 1 - observation.size() / effective);
    for (double[] particle : moved) {
      particle[j] = mean + (particle[j] - mean) / FastMath.sqrt(left);
    }
  }

  /** [n][summaries]: gaps from the observation. */
  private double[][] gaps() {
    return Arrays.stream(population.summaries()).map(observation::gaps).toArray(double[][]::new);
  }
}
