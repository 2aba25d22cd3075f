package brink.report.chart;

import brink.report.ReportedEvent;
import brink.run.RunLayout;
import java.time.LocalDate;

/** Where an event lies on the axis of days; a date is the whole day, midnight to midnight. */
final class EventDays {
  private EventDays() {}

  /** The beginning of the event's first day within the run [days since the start]. */
  static double from(ReportedEvent event, RunLayout layout) {
    return Math.max(0, of(event.min(), layout));
  }

  /** The end of the event's last day within the run [days since the start]. */
  static double to(ReportedEvent event, RunLayout layout) {
    return Math.min(layout.days(), of(event.max(), layout) + 1);
  }

  /** The middle of both [days since the start]. */
  static double middle(ReportedEvent event, RunLayout layout) {
    return (from(event, layout) + to(event, layout)) / 2;
  }

  /** Whether the event may have happened within the run. */
  static boolean overlap(ReportedEvent event, RunLayout layout) {
    return of(event.max(), layout) >= 0 && of(event.min(), layout) < layout.days();
  }

  /** Whether the event happened within the run for certain. */
  static boolean within(ReportedEvent event, RunLayout layout) {
    return of(event.min(), layout) >= 0 && of(event.max(), layout) < layout.days();
  }

  private static double of(LocalDate date, RunLayout layout) {
    return layout.horizon().startOf(date);
  }
}
