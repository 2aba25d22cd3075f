package brink.calibration.abc;

import brink.calibration.WeightedSample;
import brink.random.RandomStream;
import brink.random.Variates;
import org.apache.commons.math3.util.FastMath;

/**
 * Where new proposals come from: one half moves a particle drawn by its weight by a normal step,
 * the other is drawn afresh from the prior, so that no weight can be more than twice as large as
 * that of a draw from the prior.
 *
 * <p>The covariance of the step is that of the particles times 2 / sqrt(d) for d parameters. With
 * one parameter that is twice the variance, as Beaumont et al. 2009 have it. With more, twice is
 * too much: proposals would be spread over three times the covariance, which multiplies the mean
 * square weight by 3 / sqrt(5) for each parameter, and of twelve normal parameters one particle in
 * 34 would be worth something. The fresh half costs at most every second simulation; with twelve
 * parameters it makes 1,000 particles worth 800 instead of 80.
 *
 * <p>Sources: Beaumont, Cornuet, Marin and Robert 2009, Biometrika 96; Filippi, Barnes, Cornebise
 * and Stumpf 2013, Statistical Applications in Genetics and Molecular Biology 12 (multivariate);
 * Hesterberg 1995, Technometrics 37 (the part of the prior). The factor is ours.
 */
final class PerturbationKernel {
  /** Share of proposals drawn from the prior. */
  private static final double FRESH = 0.5;

  private final WeightedSample population;
  private final double[][] root;
  private final double[][] whitened;
  private final double logRoot;

  PerturbationKernel(WeightedSample population) {
    this.population = population;
    root = cholesky(covariance(population));
    whitened = new double[population.size()][];
    for (int i = 0; i < whitened.length; i++) {
      whitened[i] = whiten(population.point(i));
    }
    double sum = 0;
    for (int j = 0; j < root.length; j++) {
      sum += FastMath.log(root[j][j]);
    }
    logRoot = sum;
  }

  /**
   * The covariance of the step. That of the particles is drawn a little towards that of the prior,
   * the more so the fewer of them count.
   */
  private static double[][] covariance(WeightedSample population) {
    int d = population.dimension();
    double factor = 2 / FastMath.sqrt(d);
    double prior = d / (d + population.effectiveSize());
    double[][] covariance = new double[d][d];
    for (int j = 0; j < d; j++) {
      for (int k = 0; k <= j; k++) {
        covariance[j][k] = factor * (1 - prior) * population.covariance(j, k);
      }
      covariance[j][j] += factor * prior;
    }
    return covariance;
  }

  /** The lower triangular square root of a positive definite matrix. */
  private static double[][] cholesky(double[][] a) {
    int n = a.length;
    double[][] l = new double[n][n];
    for (int j = 0; j < n; j++) {
      for (int k = 0; k <= j; k++) {
        double sum = a[j][k];
        for (int m = 0; m < k; m++) {
          sum -= l[j][m] * l[k][m];
        }
        l[j][k] = j == k ? FastMath.sqrt(sum) : sum / l[k][k];
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

  /** A proposal. */
  double[] propose(RandomStream random) {
    if (random.uniform() < FRESH) {
      return fromPrior(population.dimension(), random);
    }
    double[] moved = population.point(population.place(random.uniform()));
    double[] z = fromPrior(moved.length, random);
    for (int j = 0; j < z.length; j++) {
      for (int m = 0; m <= j; m++) {
        moved[j] += root[j][m] * z[m];
      }
    }
    return moved;
  }

  /** A draw from the prior: independent standard normal scores. */
  static double[] fromPrior(int dimension, RandomStream random) {
    double[] scores = new double[dimension];
    for (int j = 0; j < dimension; j++) {
      scores[j] = Variates.normal(random);
    }
    return scores;
  }

  /** Logarithm of the weight of a particle: prior density over density of proposals. */
  double logWeight(double[] scores) {
    double prior = -0.5 * squared(scores, new double[scores.length]);
    double[] z = whiten(scores);
    double moved = 0;
    for (int i = 0; i < whitened.length; i++) {
      // Relative to the prior, so that neither underflows.
      moved +=
          population.weight(i) * FastMath.exp(-0.5 * squared(z, whitened[i]) - logRoot - prior);
    }
    return -FastMath.log(FRESH + (1 - FRESH) * moved);
  }

  private static double squared(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += (a[j] - b[j]) * (a[j] - b[j]);
    }
    return sum;
  }
}
