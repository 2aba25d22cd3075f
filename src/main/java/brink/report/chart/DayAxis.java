package brink.report.chart;

import brink.analysis.Rounding;
import brink.report.Wording;
import java.time.LocalDate;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** Axes of days since the start, written as dates, in UTC. */
final class DayAxis {
  private static final int[] STEPS = {1, 2, 7, 14, 28, 56, 91, 182, 364, 728};
  private static final int MOST_TICKS = 10;

  private DayAxis() {}

  /**
   * An axis of days.
   *
   * @param start date of day 0
   * @param days number of days, 1 or more
   */
  static NumberAxis of(LocalDate start, int days) {
    NumberAxis axis = ChartStyle.styled(new NumberAxis("day (UTC), " + years(start, days)));
    axis.setRange(0, days);
    axis.setTickUnit(new NumberTickUnit(step(days), dates(start)));
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

  /** Days since the start as dates. */
  static TickFormat dates(LocalDate start) {
    return TickFormat.of(day -> Wording.day(start.plusDays(Rounding.whole(day))));
  }
}
