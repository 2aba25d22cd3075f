package brink.calibration.crisis;

import brink.evidence.ObservedRange;
import brink.model.ActFamily;
import brink.model.Field;
import brink.model.Key;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One summary as a file asks for it.
 *
 * @param id its name
 * @param kind what is asked
 * @param family family of the acts that count; null for all
 * @param acts kinds of act that count; empty for all
 * @param from who acts; null for anybody
 * @param to who is acted on; null for anybody
 * @param documents documents whose reports count; empty for all that are used
 * @param eachDocument whether each of these documents gives a summary of its own
 * @param rung least rung of the strike that is answered, for an answer gap
 * @param observed what was observed; null to take it from the evidence
 */
record SummarySpec(
    @Key String id,
    @Field(text = "what is asked of the reported acts", fallback = "count") SummaryKind kind,
    @Field(text = "family of the acts that count; none for all", fallback = "null")
        @Nullable ActFamily family,
    @Field(text = "kinds of act that count; none for all", fallback = "[]") List<String> acts,
    @Field(text = "who acts; none for anybody", fallback = "null") @Nullable String from,
    @Field(text = "who is acted on; none for anybody", fallback = "null") @Nullable String to,
    @Field(text = "documents whose reports count; none for all that are used", fallback = "[]")
        List<String> documents,
    @Field(text = "whether each document gives a summary of its own", fallback = "false")
        boolean eachDocument,
    @Field(
            text = "least rung of the strike that is answered, for an answer-gap",
            unit = "rung",
            min = 1,
            max = 9,
            fallback = "6")
        int rung,
    @Field(text = "what was observed; from the evidence where not given", fallback = "null")
        @Nullable Observed observed) {

  /**
   * An observed number, or bounds of it.
   *
   * @param low least value
   * @param high greatest value; null for no bound
   */
  record Observed(
      @Field(text = "the number, or the least it can be", min = 0) double low,
      @Field(text = "the most it can be; none for no bound", min = 0, fallback = "null")
          @Nullable Double high) {

    List<String> problems() {
      return high != null && high < low
          ? List.of("low " + low + " is greater than high " + high)
          : List.of();
    }

    ObservedRange range() {
      return new ObservedRange(low, high == null ? Double.POSITIVE_INFINITY : high);
    }

    static Observed of(ObservedRange range) {
      double high = range.high();
      return new Observed(range.low(), high == Double.POSITIVE_INFINITY ? null : high);
    }
  }

  List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (eachDocument && observed != null) {
      problems.add("each document has a number of its own; observed gives one");
    }
    if (kind == SummaryKind.ANSWER_GAP) {
      if (from == null || to == null) {
        problems.add("an answer-gap needs from, who answers, and to, who struck first");
      }
      if (family != null || !acts.isEmpty()) {
        problems.add("an answer-gap is of strikes; it takes no family or acts");
      }
    }
    return problems;
  }

  /**
   * The same rule for one number, in which everything is said.
   *
   * @param name its name
   * @param counted the documents whose reports count
   * @param number what was observed
   */
  SummarySpec complete(String name, List<String> counted, ObservedRange number) {
    return new SummarySpec(
        name, kind, family, acts, from, to, counted, false, rung, Observed.of(number));
  }
}
