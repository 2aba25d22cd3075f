package brink.report.chart;

import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;

/** Steps between ticks of an axis of shares of which only a part is shown. */
final class PercentUnits {
  private static final double[] STEPS = {0.01, 0.02, 0.05, 0.1, 0.2, 0.5};

  private PercentUnits() {}

  /** Whole per cents. */
  static TickUnits units() {
    TickUnits units = new TickUnits();
    for (double step : STEPS) {
      units.add(new NumberTickUnit(step, new PlainFormat(" %", 100)));
    }
    return units;
  }
}
