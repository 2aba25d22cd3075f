package brink.report.chart;

import java.awt.Color;
import org.jfree.chart.renderer.PaintScale;

/**
 * From light to dark between two numbers.
 *
 * @param low what is lightest
 * @param high what is darkest
 */
record ColourRamp(double low, double high) implements PaintScale {
  /** From here on, as a share of the way, letters on it are white. */
  private static final double DARK = 0.4;

  @Override
  public double getLowerBound() {
    return low;
  }

  @Override
  public double getUpperBound() {
    return high;
  }

  @Override
  public Color getPaint(double value) {
    double t = way(value);
    return t < 0.5
        ? ChartStyle.between(ChartStyle.PALE, ChartStyle.MIDDLE, 2 * t)
        : ChartStyle.between(ChartStyle.MIDDLE, ChartStyle.DARK, 2 * t - 1);
  }

  /** The colour of letters on it. */
  Color letters(double value) {
    return way(value) > DARK ? Color.WHITE : ChartStyle.TEXT;
  }

  private double way(double value) {
    return high > low ? Math.max(0, Math.min(1, (value - low) / (high - low))) : 0;
  }
}
