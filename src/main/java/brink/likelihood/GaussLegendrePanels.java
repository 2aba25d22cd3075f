package brink.likelihood;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * Integrals over a time in which nothing happens, by Gauss-Legendre quadrature on panels that are
 * short after the last act, where the density of delays is steep, and longer later on.
 */
final class GaussLegendrePanels {
  private final double[] nodes;
  private final double[] weights;
  private final double longest;

  /**
   * Prepares the rule.
   *
   * @param count nodes in a panel; exact for polynomials of degree 2 count - 1
   * @param longest longest panel [days]
   */
  GaussLegendrePanels(int count, double longest) {
    this.longest = longest;
    GaussIntegrator rule = new GaussIntegratorFactory().legendre(count);
    nodes = new double[count];
    weights = new double[count];
    for (int i = 0; i < count; i++) {
      nodes[i] = (1 + rule.getPoint(i)) / 2;
      weights[i] = rule.getWeight(i) / 2;
    }
  }

  /**
   * The integral of a function.
   *
   * @param function smooth between the ends
   * @param from left end
   * @param to right end
   * @param delay the delay that the function is steep with after the left end, null for none
   */
  double integral(
      DoubleUnaryOperator function, double from, double to, @Nullable DelayDistribution delay) {
    double sum = 0;
    double left = from;
    while (left < to) {
      double reach = delay == null ? longest : FastMath.max(delay.scale(), left - from);
      double right = FastMath.min(to, left + FastMath.min(longest, reach));
      sum += panel(function, left, right - left);
      left = right;
    }
    return sum;
  }

  private double panel(DoubleUnaryOperator function, double left, double length) {
    double sum = 0;
    for (int i = 0; i < nodes.length; i++) {
      sum += weights[i] * function.applyAsDouble(left + length * nodes[i]);
    }
    return sum * length;
  }
}
