package brink.calibration.mcmc;

import brink.random.RandomStream;
import brink.random.Variates;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.FastMath;

/**
 * A normal step whose covariance learns from where the chain has been (Haario, Saksman and Tamminen
 * 2001) and whose size from how often it moved (Andrieu and Thoms 2008, algorithm 4).
 */
final class Proposal {
  /** The share of accepted steps that serves best in many dimensions (Roberts et al. 1997). */
  private static final double BEST_ACCEPTANCE = 0.234;

  /** Learning slows as t to the minus this; any power in (1/2, 1] will do. */
  private static final double FADING = 0.6;

  /** Keeps the covariance regular; epsilon of Haario et al. */
  private static final double RIDGE = 1e-6;

  private final int n;
  private final double[] mean;
  private final double[][] covariance;
  private double logScale;
  private RealMatrix root;

  Proposal(double[] start) {
    n = start.length;
    mean = start.clone();
    covariance = new double[n][n];
    for (int i = 0; i < n; i++) {
      covariance[i][i] = 1;
    }
    // (2.4^2 / d) is optimal for a normal target (Gelman, Roberts and Gilks 1996).
    logScale = FastMath.log(2.4 * 2.4 / n);
    root = root();
  }

  /** A step from a point. */
  double[] from(double[] point, RandomStream random) {
    double[] z = new double[n];
    for (int i = 0; i < n; i++) {
      z[i] = Variates.normal(random);
    }
    double[] step = root.operate(z);
    double size = FastMath.exp(logScale / 2);
    double[] to = new double[n];
    for (int i = 0; i < n; i++) {
      to[i] = point[i] + size * step[i];
    }
    return to;
  }

  /**
   * Learns from a step.
   *
   * @param t number of the step, from 1
   * @param point where the chain is after it
   * @param acceptance the probability with which the step was accepted
   */
  void learn(int t, double[] point, double acceptance) {
    double gain = FastMath.pow(t + 1.0, -FADING);
    logScale += gain * (acceptance - BEST_ACCEPTANCE);
    double[] off = new double[n];
    for (int i = 0; i < n; i++) {
      off[i] = point[i] - mean[i];
    }
    for (int i = 0; i < n; i++) {
      mean[i] += gain * off[i];
      for (int j = 0; j < n; j++) {
        covariance[i][j] += gain * (off[i] * off[j] - covariance[i][j]);
      }
    }
    root = root();
  }

  private RealMatrix root() {
    RealMatrix matrix = new Array2DRowRealMatrix(covariance, true);
    for (int i = 0; i < n; i++) {
      matrix.addToEntry(i, i, RIDGE);
    }
    return new CholeskyDecomposition(matrix, 1e-9, 1e-14).getL();
  }
}
