package brink.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as the documents report it, told once however many of them do.
 *
 * @param id its name
 * @param min first date on which it may have happened
 * @param max last such date, not before {@code min}
 * @param label a few words for a chart
 * @param rung the rung it reached; null where that cannot be said
 * @param deaths least number of deaths reported [people]; null where none is given
 * @param citations where it is reported, at least one
 */
public record ReportedEvent(
    String id,
    LocalDate min,
    LocalDate max,
    String label,
    @Nullable Integer rung,
    @Nullable Integer deaths,
    List<Citation> citations) {

  /**
   * Checks the dates and that there is a source.
   *
   * @param id its name
   * @param min first date on which it may have happened
   * @param max last such date, not before {@code min}
   * @param label a few words for a chart
   * @param rung the rung it reached; null where that cannot be said
   * @param deaths least number of deaths reported [people]; null where none is given
   * @param citations where it is reported, at least one
   * @throws IllegalArgumentException if {@code max} is before {@code min} or no citation is given
   */
  public ReportedEvent {
    if (max.isBefore(min)) {
      throw new IllegalArgumentException(id + " ends on " + max + " before it begins on " + min);
    }
    if (citations.isEmpty()) {
      throw new IllegalArgumentException(id + " is reported nowhere");
    }
  }
}
