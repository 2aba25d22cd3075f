package brink.report.chart;

import brink.analysis.Rounding;
import brink.report.Wording;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;

/** Writes the numbers of an axis in the same way in every locale. */
final class TickFormat extends NumberFormat {
  private static final long serialVersionUID = 1;

  /** The powers of ten that steps between ticks reach, down and up. */
  private static final int MOST = 6;

  /** Steps between ticks of shares. */
  private static final double[] SHARES = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5};

  private static final double PERCENT = 0.01;

  private final transient DoubleFunction<String> words;

  private TickFormat(DoubleFunction<String> words) {
    this.words = words;
  }

  /** Writes what a function says. */
  static TickFormat of(DoubleFunction<String> words) {
    return new TickFormat(words);
  }

  /** Whole numbers. */
  static TickFormat whole() {
    return fixed(0);
  }

  /** Numbers with so many decimals. */
  static TickFormat fixed(int decimals) {
    return of(number -> Wording.fixed(number == 0 ? 0 : number, decimals));
  }

  /** Whole numbers, but none beyond an end, where an axis makes room for something else. */
  static TickFormat upTo(double end) {
    return of(number -> number > end ? "" : Wording.fixed(number, 0));
  }

  /** Shares in whole per cents. */
  static TickFormat percent() {
    return of(share -> Wording.fixed(share * 100, 0) + " %");
  }

  /** Shares in whole points, without a sign. */
  static TickFormat hundredths() {
    return of(share -> Wording.fixed(share * 100, 0));
  }

  /** Differences of shares in percentage points, with their sign. */
  static TickFormat points(int decimals) {
    return of(
        difference ->
            (Wording.change(difference).startsWith("+") ? "+" : "")
                + Wording.points(difference, decimals));
  }

  /** Small probabilities in full, such as 0.0001. */
  static TickFormat power() {
    return of(number -> Rounding.significant(number, 2));
  }

  /** An axis of numbers whose ticks have as many decimals as they need. */
  static NumberAxis axis(String label) {
    NumberAxis axis = ChartStyle.styled(new NumberAxis(label));
    axis.setStandardTickUnits(units(-MOST, MOST));
    return axis;
  }

  /** Whole steps. */
  static TickUnits wholeUnits() {
    return units(0, 8);
  }

  /** Steps of 1, 2 or 5 times a power of ten. */
  private static TickUnits units(int least, int most) {
    TickUnits units = new TickUnits();
    for (int power = least; power <= most; power++) {
      for (int step : new int[] {1, 2, 5}) {
        units.add(new NumberTickUnit(step * Math.pow(10, power), fixed(Math.max(0, -power))));
      }
    }
    return units;
  }

  /** Steps of shares of which only a part is shown. */
  static TickUnits percentUnits() {
    TickUnits units = new TickUnits();
    for (double step : SHARES) {
      if (step >= PERCENT) {
        units.add(new NumberTickUnit(step, percent()));
      }
    }
    return units;
  }

  /** Steps of differences of shares. */
  static TickUnits pointUnits() {
    TickUnits units = new TickUnits();
    for (double step : SHARES) {
      units.add(new NumberTickUnit(step, points(step < PERCENT ? 1 : 0)));
    }
    return units;
  }

  @Override
  public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
    return out.append(words.apply(number));
  }

  @Override
  public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
    return format((double) number, out, position);
  }

  @Override
  public Number parse(String source, ParsePosition position) {
    throw new UnsupportedOperationException("labels are only written");
  }

  /** Two formats are the same if they are one object: what a function says cannot be compared. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
