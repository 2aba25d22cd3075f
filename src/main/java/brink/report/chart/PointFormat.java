package brink.report.chart;

import brink.report.Wording;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;

/** Writes differences of shares in percentage points, with their sign. */
final class PointFormat extends NumberFormat {
  private static final long serialVersionUID = 1;

  /** Steps between ticks, as shares; written in percentage points. */
  private static final double[] STEPS = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5};

  private final int decimals;

  private PointFormat(int decimals) {
    this.decimals = decimals;
  }

  /** Steps between ticks of an axis of differences. */
  static TickUnits units() {
    TickUnits units = new TickUnits();
    for (double step : STEPS) {
      units.add(new NumberTickUnit(step, new PointFormat(step < 0.01 ? 1 : 0)));
    }
    return units;
  }

  @Override
  public StringBuffer format(double difference, StringBuffer out, FieldPosition position) {
    String points = Wording.points(difference, decimals);
    return out.append(Wording.change(difference).startsWith("+") ? "+" : "").append(points);
  }

  @Override
  public StringBuffer format(long difference, StringBuffer out, FieldPosition position) {
    return format((double) difference, out, position);
  }

  @Override
  public Number parse(String source, ParsePosition position) {
    throw new UnsupportedOperationException("labels are only written");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PointFormat format && format.decimals == decimals;
  }

  @Override
  public int hashCode() {
    return decimals;
  }
}
