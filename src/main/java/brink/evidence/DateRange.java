package brink.evidence;

import brink.model.Field;
import brink.model.Horizon;
import java.time.LocalDate;
import java.util.List;

/**
 * A date as far as it is known: one day, or an interval that holds it.
 *
 * @param min first day it can be
 * @param max last day it can be
 * @param basis how it was found
 */
public record DateRange(
    @Field(text = "first day it can be") LocalDate min,
    @Field(text = "last day it can be") LocalDate max,
    @Field(text = "how it was found") DateBasis basis) {

  /**
   * What is wrong beyond the form of each field.
   *
   * @return one line for each thing wrong, empty when nothing is
   */
  public List<String> problems() {
    return min.isAfter(max) ? List.of("min " + min + " is after max " + max) : List.of();
  }

  /**
   * When it was, in days since the start.
   *
   * @param horizon says which day is day 0
   * @return from the beginning of the first day to the end of the last; below 0 for what came
   *     before
   */
  public ObservedRange in(Horizon horizon) {
    return new ObservedRange(horizon.startOf(min), horizon.endOf(max));
  }
}
