package brink.evidence;

import brink.model.ActFamily;
import brink.model.ActMatcher;
import brink.model.Field;
import brink.model.Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the documents foresee, hope for or fear, with the rule that decides in a run
 * whether it came true.
 *
 * @param id its name in files
 * @param events ids of the coded events that say so
 * @param text what is foreseen, in our words
 * @param kind what decides it
 * @param avoided whether it comes true where the rule does not hold
 * @param from only acts by one of these actors; empty for any
 * @param to only acts on one of these actors; empty for any
 * @param acts only these kinds of act; empty for any
 * @param family only this family; null for any
 * @param rung the rung in question, of the act or of the system
 * @param since first day that counts
 * @param by last day that counts; null for the scenario's end
 * @param note where the rule and the words part; may be empty
 */
public record Forecast(
    @Key String id,
    @Field(text = "coded events that say so") List<String> events,
    @Field(text = "what is foreseen, in our words") String text,
    @Field(text = "what decides it") ForecastKind kind,
    @Field(text = "whether it comes true where the rule does not hold", fallback = "false")
        boolean avoided,
    @Field(text = "only acts by these actors", fallback = "[]") List<String> from,
    @Field(text = "only acts on these actors", fallback = "[]") List<String> to,
    @Field(text = "only these kinds of act", fallback = "[]") List<String> acts,
    @Field(text = "only this family of acts", fallback = "null") @Nullable ActFamily family,
    @Field(text = "the rung in question", unit = "rung", min = 0, max = 9, fallback = "0") int rung,
    @Field(text = "first day that counts") LocalDate since,
    @Field(text = "last day that counts; the scenario's end where not given", fallback = "null")
        @Nullable LocalDate by,
    @Field(text = "where the rule and the words part", fallback = "") String note) {

  /**
   * The acts that it speaks of.
   *
   * @param actors ids of the actors of a model in their order
   * @return which acts are meant, whenever they happen
   */
  public ActMatcher matcher(List<String> actors) {
    return new ActMatcher(actors, from, to, acts, family, rung);
  }

  /**
   * What is wrong beyond the form of each field.
   *
   * @return one line for each thing wrong, empty when nothing is
   */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (events.isEmpty()) {
      problems.add("events is empty; it must name the coded events that say so");
    }
    if (by != null && by.isBefore(since)) {
      problems.add("by " + by + " is before since " + since);
    }
    if (kind == ForecastKind.ACT && acts.isEmpty() && family == null) {
      problems.add("kind act needs acts or family");
    }
    if (kind == ForecastKind.RUNG && rung == 0) {
      problems.add("kind rung needs a rung above 0");
    }
    boolean speaksOfActs = !from.isEmpty() || !to.isEmpty() || !acts.isEmpty() || family != null;
    if (kind != ForecastKind.ACT && speaksOfActs) {
      problems.add("from, to, acts and family belong to kind act");
    }
    return problems;
  }
}
