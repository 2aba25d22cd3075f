package brink.calibration.crisis;

import brink.parameter.Parameter;
import org.apache.commons.math3.analysis.interpolation.SplineInterpolator;
import org.apache.commons.math3.analysis.polynomials.PolynomialSplineFunction;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Takes standard normal scores to the values of one parameter: the quantile of its prior at the
 * normal probability of the score. A cubic spline through exact quantiles, since an exact one costs
 * as much as a run; its error is below a thousandth of the prior's standard deviation.
 */
public final class NormalScoreScale {
  /** Scores beyond are taken as this: one draw in a thousand million. */
  private static final double MOST = 6;

  private static final int STEPS_PER_UNIT = 16;

  private final Parameter parameter;
  private final PolynomialSplineFunction spline;

  /**
   * Prepares the scale of a parameter.
   *
   * @param parameter a parameter with a prior
   */
  public NormalScoreScale(Parameter parameter) {
    this.parameter = parameter;
    int n = (int) (2 * MOST * STEPS_PER_UNIT) + 1;
    double[] scores = new double[n];
    double[] values = new double[n];
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    for (int i = 0; i < n; i++) {
      scores[i] = -MOST + (double) i / STEPS_PER_UNIT;
      values[i] = parameter.quantile(normal.cumulativeProbability(scores[i]));
    }
    spline = new SplineInterpolator().interpolate(scores, values);
  }

  /**
   * The value of a score.
   *
   * @param score any number
   * @return a value within the allowed range of the parameter
   */
  public double value(double score) {
    double value = spline.value(StrictMath.max(-MOST, StrictMath.min(MOST, score)));
    return StrictMath.max(parameter.min(), StrictMath.min(parameter.max(), value));
  }
}
