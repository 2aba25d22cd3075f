package brink.report.chart;

import brink.report.Wording;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;

/** Writes numbers with a fixed number of decimals in the same way in every locale. */
final class FixedFormat extends NumberFormat {
  private static final long serialVersionUID = 1;
  private static final int MOST = 6;

  private final int decimals;

  /**
   * A format.
   *
   * @param decimals 0 or more
   */
  FixedFormat(int decimals) {
    this.decimals = decimals;
  }

  /** An axis of numbers whose ticks have as many decimals as they need. */
  static NumberAxis axis(String label) {
    NumberAxis axis = ChartStyle.styled(new NumberAxis(label));
    TickUnits units = new TickUnits();
    for (int power = -MOST; power <= MOST; power++) {
      for (int step : new int[] {1, 2, 5}) {
        double size = step * Math.pow(10, power);
        units.add(new NumberTickUnit(size, new FixedFormat(Math.max(0, -power))));
      }
    }
    axis.setStandardTickUnits(units);
    return axis;
  }

  @Override
  public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
    return out.append(Wording.fixed(number == 0 ? 0 : number, decimals));
  }

  @Override
  public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
    return format((double) number, out, position);
  }

  @Override
  public Number parse(String source, ParsePosition position) {
    throw new UnsupportedOperationException("labels are only written");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FixedFormat format && format.decimals == decimals;
  }

  @Override
  public int hashCode() {
    return decimals;
  }
}
