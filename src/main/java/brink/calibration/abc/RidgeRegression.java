package brink.calibration.abc;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;

/**
 * Weighted linear regression on predictors that may tell the same twice: the diagonal of their
 * moments is raised a little (ridge), so that slopes of equals are shared.
 */
final class RidgeRegression {
  /** Ridge relative to the diagonal. Chosen: below what a thousand particles could tell from 0. */
  private static final double RIDGE = 1e-3;

  private final double[][] predictors;
  private final double[] weights;
  private final double[] centre;
  private final DecompositionSolver solver;

  /**
   * Prepares for several responses.
   *
   * @param predictors [n][predictors]
   * @param weights length n, 0 or more each, not all 0
   */
  RidgeRegression(double[][] predictors, double[] weights) {
    this.predictors = predictors;
    this.weights = weights;
    centre = new double[predictors[0].length];
    for (int s = 0; s < centre.length; s++) {
      int column = s;
      centre[s] = mean(i -> predictors[i][column]);
    }
    solver = new CholeskyDecomposition(new Array2DRowRealMatrix(moments(), false)).getSolver();
  }

  /** A number for each row. */
  @FunctionalInterface
  private interface Column {
    double at(int row);
  }

  private double mean(Column column) {
    double sum = 0;
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * column.at(i);
      all += weights[i];
    }
    return sum / all;
  }

  /** The weighted moments of the predictors about their centre, with the ridge. */
  private double[][] moments() {
    int m = centre.length;
    double[][] moments = new double[m][m];
    for (int i = 0; i < weights.length; i++) {
      for (int s = 0; s < m; s++) {
        double left = weights[i] * (predictors[i][s] - centre[s]);
        for (int t = 0; t <= s; t++) {
          moments[s][t] += left * (predictors[i][t] - centre[t]);
        }
      }
    }
    for (int s = 0; s < m; s++) {
      // A predictor that does not vary explains nothing.
      moments[s][s] = moments[s][s] > 0 ? moments[s][s] * (1 + RIDGE) : 1;
      for (int t = 0; t < s; t++) {
        moments[t][s] = moments[s][t];
      }
    }
    return moments;
  }

  /**
   * The slopes of a response.
   *
   * @param response length n
   * @return length predictors
   */
  double[] slopes(double[] response) {
    double mean = mean(i -> response[i]);
    double[] right = new double[centre.length];
    for (int i = 0; i < response.length; i++) {
      for (int s = 0; s < right.length; s++) {
        right[s] += weights[i] * (predictors[i][s] - centre[s]) * (response[i] - mean);
      }
    }
    return solver.solve(new ArrayRealVector(right, false)).toArray();
  }

  /** The sum of slopes times numbers. */
  static double dot(double[] slopes, double[] numbers) {
    double sum = 0;
    for (int s = 0; s < slopes.length; s++) {
      sum += slopes[s] * numbers[s];
    }
    return sum;
  }
}
