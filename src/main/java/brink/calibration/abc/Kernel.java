package brink.calibration.abc;

import brink.calibration.WeightedSample;
import brink.random.RandomStream;
import brink.random.Variates;
import org.apache.commons.math3.util.FastMath;

/**
 * Moves a particle to a new proposal: multivariate normal with twice the weighted covariance of the
 * population.
 *
 * <p>Source: Beaumont, Cornuet, Marin and Robert 2009, Biometrika 96 (twice the variance); Filippi,
 * Barnes, Cornebise and Stumpf 2013, Statistical Applications in Genetics and Molecular Biology 12
 * (multivariate).
 */
final class Kernel {
  /** Added to the diagonal, relative to it, so that a population on a plane can still move. */
  private static final double RIDGE = 1e-9;

  private final WeightedSample population;
  private final double[][] root;
  private final double[][] whitened;

  Kernel(WeightedSample population) {
    this.population = population;
    root = cholesky(doubled(population));
    whitened = new double[population.size()][];
    for (int i = 0; i < whitened.length; i++) {
      whitened[i] = whiten(population.point(i));
    }
  }

  private static double[][] doubled(WeightedSample population) {
    int n = population.dimension();
    double[][] covariance = new double[n][n];
    for (int j = 0; j < n; j++) {
      for (int k = 0; k <= j; k++) {
        covariance[j][k] = 2 * population.covariance(j, k);
      }
      covariance[j][j] = covariance[j][j] * (1 + RIDGE) + Double.MIN_NORMAL;
    }
    return covariance;
  }

  /** The lower triangular square root; a direction without variance gets none. */
  private static double[][] cholesky(double[][] a) {
    int n = a.length;
    double[][] l = new double[n][n];
    for (int j = 0; j < n; j++) {
      for (int k = 0; k <= j; k++) {
        double sum = a[j][k];
        for (int m = 0; m < k; m++) {
          sum -= l[j][m] * l[k][m];
        }
        l[j][k] = j == k ? FastMath.sqrt(StrictMath.max(sum, RIDGE * a[j][j])) : sum / l[k][k];
      }
    }
    return l;
  }

  /** Solves root z = point. */
  private double[] whiten(double[] point) {
    double[] z = new double[point.length];
    for (int j = 0; j < z.length; j++) {
      double sum = point[j];
      for (int m = 0; m < j; m++) {
        sum -= root[j][m] * z[m];
      }
      z[j] = sum / root[j][j];
    }
    return z;
  }

  /** A proposal: a particle drawn by weight, moved. */
  double[] propose(RandomStream random) {
    double[] moved = population.point(population.place(random.uniform()));
    double[] z = new double[moved.length];
    for (int j = 0; j < z.length; j++) {
      z[j] = Variates.normal(random);
      for (int m = 0; m <= j; m++) {
        moved[j] += root[j][m] * z[m];
      }
    }
    return moved;
  }

  /**
   * Logarithm of the density of proposals at a point, up to a constant: that of the mixture of
   * kernels about the particles.
   */
  double logDensity(double[] point) {
    double[] z = whiten(point);
    double[] exponents = new double[whitened.length];
    double greatest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < exponents.length; i++) {
      double square = 0;
      for (int j = 0; j < z.length; j++) {
        double difference = z[j] - whitened[i][j];
        square += difference * difference;
      }
      exponents[i] = -0.5 * square;
      greatest = StrictMath.max(greatest, exponents[i]);
    }
    double sum = 0;
    for (int i = 0; i < exponents.length; i++) {
      sum += population.weight(i) * FastMath.exp(exponents[i] - greatest);
    }
    return greatest + FastMath.log(sum);
  }
}
