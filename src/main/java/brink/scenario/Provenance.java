package brink.scenario;

import brink.model.Field;
import brink.parameter.Basis;
import brink.parameter.Prior;
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
    @Field(text = "why this number, in one line", fallback = "") String reason) {
  /** A number that says nothing about itself. */
  static final Provenance NONE = new Provenance(null, null, null, "", "");

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
    return problems;
  }

  /** A distribution by its moments. */
  record Moments(
      @Field(text = "mean of the number") double mean,
      @Field(text = "standard deviation of the number", min = 0) double sd) {}

  /** A distribution by its bounds. */
  record Bounds(
      @Field(text = "least value") double low, @Field(text = "greatest value") double high) {}

  /** One of the families of prior. */
  record PriorChoice(
      @Field(text = "normal", fallback = "null") @Nullable Moments normal,
      @Field(text = "lognormal, by moments of the number itself", fallback = "null")
          @Nullable Moments lognormal,
      @Field(text = "gamma", fallback = "null") @Nullable Moments gamma,
      @Field(text = "beta", fallback = "null") @Nullable Moments beta,
      @Field(text = "uniform", fallback = "null") @Nullable Bounds uniform) {

    List<String> problems() {
      try {
        return priors().size() == 1
            ? List.of()
            : List.of("exactly one of normal, lognormal, gamma, beta, uniform must be given");
      } catch (IllegalArgumentException e) {
        return List.of(String.valueOf(e.getMessage()));
      }
    }

    Prior prior() {
      return priors().get(0);
    }

    private List<Prior> priors() {
      List<Prior> priors = new ArrayList<>();
      if (normal != null) {
        priors.add(new Prior.Normal(normal.mean(), normal.sd()));
      }
      if (lognormal != null) {
        priors.add(new Prior.Lognormal(lognormal.mean(), lognormal.sd()));
      }
      if (gamma != null) {
        priors.add(new Prior.Gamma(gamma.mean(), gamma.sd()));
      }
      if (beta != null) {
        priors.add(new Prior.Beta(beta.mean(), beta.sd()));
      }
      if (uniform != null) {
        priors.add(new Prior.Uniform(uniform.low(), uniform.high()));
      }
      return priors;
    }
  }
}
