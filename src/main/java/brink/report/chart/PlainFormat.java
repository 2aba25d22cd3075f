package brink.report.chart;

import brink.report.Wording;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;

/** Writes whole numbers in the same way in every locale. */
final class PlainFormat extends NumberFormat {
  private static final long serialVersionUID = 1;

  private final String suffix;
  private final int factor;
  private final double most;

  /**
   * A format.
   *
   * @param suffix written after the number
   * @param factor what the number is multiplied by, 100 for per cent
   */
  PlainFormat(String suffix, int factor) {
    this(suffix, factor, Double.POSITIVE_INFINITY);
  }

  private PlainFormat(String suffix, int factor, double most) {
    this.suffix = suffix;
    this.factor = factor;
    this.most = most;
  }

  /** Leaves out what lies beyond a number, where an axis makes room for something else. */
  static PlainFormat upTo(double most) {
    return new PlainFormat("", 1, most);
  }

  @Override
  public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
    if (number > most) {
      return out;
    }
    return out.append(Wording.fixed(number * factor, 0)).append(suffix);
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
    return other instanceof PlainFormat format
        && format.suffix.equals(suffix)
        && format.factor == factor
        && format.most == most;
  }

  @Override
  public int hashCode() {
    return 31 * suffix.hashCode() + factor;
  }

  /** Steps of 1, 2 or 5 times a power of ten between ticks. */
  static TickUnits wholeUnits() {
    TickUnits units = new TickUnits();
    for (int power = 1; power <= 100_000_000; power *= 10) {
      for (int step : new int[] {1, 2, 5}) {
        units.add(new NumberTickUnit((double) step * power, new PlainFormat("", 1)));
      }
    }
    return units;
  }
}
