package brink.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One outcome of a run and the rule that resolves it.
 *
 * @param id its name in files
 * @param label its name in words
 * @param kind what it measures
 * @param headline whether it is shown first
 * @param from only acts by this actor; null for any
 * @param to only acts on this actor; null for any
 * @param acts only these kinds of act; empty for any
 * @param family only this family; null for any
 * @param rung the rung in question
 * @param deaths the number of deaths in question
 * @param days the number of days in question
 * @param by last day that counts; null for the scenario's end
 */
public record OutcomeRule(
    @Key String id,
    @Field(text = "its name in words") String label,
    @Field(text = "what it measures") OutcomeKind kind,
    @Field(text = "whether it is shown first", fallback = "false") boolean headline,
    @Field(text = "only acts by this actor", fallback = "null") @Nullable String from,
    @Field(text = "only acts on this actor", fallback = "null") @Nullable String to,
    @Field(text = "only these kinds of act", fallback = "[]") List<String> acts,
    @Field(text = "only this family of acts", fallback = "null") @Nullable ActFamily family,
    @Field(text = "the rung in question", unit = "rung", min = 0, max = 9, fallback = "0") int rung,
    @Field(
            text = "the number of deaths in question",
            unit = "people",
            min = 0,
            max = 1000000,
            fallback = "0")
        int deaths,
    @Field(
            text = "the number of days in question",
            unit = "days",
            min = 0,
            max = 3650,
            fallback = "0")
        int days,
    @Field(text = "last day that counts; the scenario's end where not given", fallback = "null")
        @Nullable LocalDate by) {

  /**
   * This outcome as it is summed up over the runs that have a value. A time until a rung is reached
   * has none in runs that never reach it, and its label then says so.
   *
   * @return the same rule; where it is such a time, with a label such as "Days until rung 7, where
   *     reached"
   */
  public OutcomeRule whereReached() {
    return kind == OutcomeKind.FIRST_PASSAGE ? labelled(label + ", where reached") : this;
  }

  /**
   * This outcome as it is summed up over all runs, where a rung that is never reached counts as the
   * number of days.
   *
   * @param horizon number of days of a run
   * @return the same rule; where it is such a time, with a label such as "Days until rung 7, 61
   *     where never reached"
   */
  public OutcomeRule upTo(int horizon) {
    return kind == OutcomeKind.FIRST_PASSAGE
        ? labelled(label + ", " + horizon + " where never reached")
        : this;
  }

  private OutcomeRule labelled(String words) {
    return new OutcomeRule(
        id, words, kind, headline, from, to, acts, family, rung, deaths, days, by);
  }
}
