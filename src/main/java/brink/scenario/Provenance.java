package brink.scenario;

import brink.model.Field;
import brink.parameter.Basis;
import brink.parameter.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand in the place of any number: the number and what it rests on. */
record Provenance(
    @Field(text = "the number; the prior's mean where not given", orNever = true, fallback = "null")
        @Nullable Double value,
    @Field(text = "what was believed before the documents were compared", fallback = "null")
        @Nullable PriorChoice prior,
    @Field(text = "what the number rests on", fallback = "null") @Nullable Basis basis,
    @Field(
            text = "for basis document its number and paragraph (001:8), else a citation",
            fallback = "")
        String source,
    @Field(text = "why this number, in one line", fallback = "") String reason,
    @Field(
            text = "what the calibration that it is drawn from says of it; Brink writes it",
            fallback = "null")
        @Nullable Verdict verdict) {
  /** A number that says nothing about itself. */
  static final Provenance NONE = new Provenance(null, null, null, "", "", null);

  List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (value == null && prior == null) {
      problems.add("neither value nor prior is given");
    }
    if (basis != null && basis != Basis.EXPERT && source.isBlank()) {
      problems.add(
          "the basis is "
              + basis.name().toLowerCase(java.util.Locale.ROOT)
              + ", but no source is given");
    }
    if (problems.isEmpty() && basis == Basis.EXPERT && reason.isBlank()) {
      problems.add("the basis is expert, but no reason is given");
    }
    return problems;
  }
}
