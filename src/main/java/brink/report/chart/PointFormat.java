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

  /** Steps between ticks of an axis of differences. */
  static TickUnits units() {
    TickUnits units = new TickUnits();
    for (double step : STEPS) {
      units.add(new NumberTickUnit(step, new PointFormat()));
    }
    return units;
  }

  /** A difference with one decimal, such as "+2.0"; what is nothing has no sign. */
  static String words(double difference) {
    double points = Math.rint(1000 * difference) / 10;
    return (points > 0 ? "+" : "") + Wording.fixed(points == 0 ? 0 : points, 1);
  }

  @Override
  public StringBuffer format(double difference, StringBuffer out, FieldPosition position) {
    double points = Math.rint(1000 * difference) / 10;
    out.append(points > 0 ? "+" : "");
    return out.append(Wording.fixed(points, points == Math.rint(points) ? 0 : 1));
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
    return other instanceof PointFormat;
  }

  @Override
  public int hashCode() {
    return 1;
  }
}
