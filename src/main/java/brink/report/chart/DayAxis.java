package brink.report.chart;

import brink.analysis.Rounding;
import brink.report.Wording;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** Writes days since the start as dates, in UTC and the same in every locale. */
final class DayAxis extends NumberFormat {
  private static final long serialVersionUID = 1;
  private static final int[] STEPS = {1, 2, 7, 14, 28, 56, 91, 182, 364, 728};
  private static final int MOST_TICKS = 10;

  private final LocalDate start;

  private DayAxis(LocalDate start) {
    this.start = start;
  }

  /**
   * An axis of days.
   *
   * @param start date of day 0
   * @param days number of days, 1 or more
   */
  static NumberAxis of(LocalDate start, int days) {
    NumberAxis axis = ChartStyle.styled(new NumberAxis("day (UTC), " + years(start, days)));
    axis.setRange(0, days);
    axis.setTickUnit(new NumberTickUnit(step(days), new DayAxis(start)));
    return axis;
  }

  private static String years(LocalDate start, int days) {
    int last = start.plusDays(days - 1L).getYear();
    return last == start.getYear() ? "" + last : start.getYear() + "–" + last;
  }

  private static int step(int days) {
    for (int step : STEPS) {
      if (days / step <= MOST_TICKS) {
        return step;
      }
    }
    return days;
  }

  @Override
  public StringBuffer format(double day, StringBuffer out, FieldPosition position) {
    return out.append(Wording.day(start.plusDays(Rounding.whole(day))));
  }

  @Override
  public StringBuffer format(long day, StringBuffer out, FieldPosition position) {
    return format((double) day, out, position);
  }

  @Override
  public Number parse(String source, ParsePosition position) {
    throw new UnsupportedOperationException("labels are only written");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DayAxis axis && axis.start.equals(start);
  }

  @Override
  public int hashCode() {
    return start.hashCode();
  }
}
