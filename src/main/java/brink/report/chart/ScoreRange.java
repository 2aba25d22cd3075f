package brink.report.chart;

import brink.calibration.WeightedSample;
import org.jfree.data.Range;

/** Ranges of axes that count in standard deviations of priors: they hold what is drawn. */
final class ScoreRange {
  /** What is shown at least: all but one draw in a hundred thousand of a prior. */
  private static final double LEAST = 4.5;

  /** Widths of a kernel beyond which it cannot be seen. */
  private static final double SEEN = 3;

  private static final int MOST_TICKS = 24;

  private ScoreRange() {}

  /** Holds the densities of the priors, and those of all draws by normal kernels. */
  static Range ofCurves(WeightedSample scores) {
    double low = -LEAST;
    double high = LEAST;
    for (int j = 0; j < scores.dimension(); j++) {
      double margin = SEEN * kernel(scores, j);
      low = Math.min(low, scores.quantile(j, 0) - margin);
      high = Math.max(high, scores.quantile(j, 1) + margin);
    }
    return new Range(half(low, false), half(high, true));
  }

  /** The next half beyond a number. */
  private static double half(double number, boolean up) {
    return (up ? Math.ceil(2 * number) : Math.floor(2 * number)) / 2;
  }

  /** The width of the kernels that a density is drawn with (Silverman 1986); above 0. */
  static double kernel(WeightedSample scores, int j) {
    double sd = scores.standardDeviation(j);
    double width = 1.06 * sd * Math.pow(scores.effectiveSize(), -0.2);
    return width > 0 ? width : 0.1;
  }

  /** A distance of ticks that leaves their words apart. */
  static double tick(Range range) {
    return Math.max(1, Math.ceil(range.getLength() / MOST_TICKS));
  }
}
