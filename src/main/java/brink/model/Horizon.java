package brink.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days that a run covers. Times are days since midnight UTC of the first one; a date is the
 * whole day, from midnight to midnight.
 *
 * @param start date of day 0
 * @param days number of days
 */
public record Horizon(LocalDate start, int days) {
  private static final double MINUTES = 24 * 60;

  /**
   * The horizon from one date to another.
   *
   * @param start the first day
   * @param end the last day; the horizon is empty where it comes before the first
   * @return the horizon, both ends included
   */
  public static Horizon of(LocalDate start, LocalDate end) {
    return new Horizon(start, new Horizon(start, 0).endOf(end));
  }

  /**
   * The last day.
   *
   * @return its date
   */
  public LocalDate end() {
    return date(days - 1);
  }

  /**
   * The date of a day.
   *
   * @param day number of the day, 0 for the first
   * @return its date
   */
  public LocalDate date(int day) {
    return start.plusDays(day);
  }

  /**
   * When a date begins.
   *
   * @param date any date
   * @return days since the start, below 0 for what came before
   */
  public int startOf(LocalDate date) {
    return Math.toIntExact(ChronoUnit.DAYS.between(start, date));
  }

  /**
   * When a date ends.
   *
   * @param date any date
   * @return days since the start, 0 or below for what came before
   */
  public int endOf(LocalDate date) {
    return startOf(date) + 1;
  }

  /**
   * The end of the last day that counts.
   *
   * @param by last day that counts; null for the end of the horizon
   * @return days since the start, at most the number of days; 0 or below where none counts
   */
  public int endBy(@Nullable LocalDate by) {
    return by == null ? days : Math.min(days, endOf(by));
  }

  /**
   * When a moment is.
   *
   * @param moment any moment, UTC, in whole minutes
   * @return days since the start, below 0 for what came before
   */
  public double timeOf(LocalDateTime moment) {
    return ChronoUnit.MINUTES.between(start.atStartOfDay(), moment) / MINUTES;
  }

  /**
   * Whether a date is one of the days.
   *
   * @param date any date
   * @return true from the first day to the last
   */
  public boolean holds(LocalDate date) {
    return !date.isBefore(start) && !date.isAfter(end());
  }
}
