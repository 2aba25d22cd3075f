package brink.calibration.crisis;

import brink.calibration.abc.AbcSettings;
import brink.model.Field;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a calibration file says. */
record CalibrationFile(
    @Field(text = "title in words") String title,
    @Field(text = "the scenario to calibrate, relative to the file") String scenario,
    @Field(text = "documents that are used; none for all of the evidence", fallback = "[]")
        List<String> documents,
    @Field(text = "dotted paths of the free parameters, each with a prior in the scenario")
        List<String> parameters,
    @Field(text = "summaries of reported acts that are fitted", fallback = "{}")
        Map<String, SummarySpec> summaries,
    @Field(text = "summaries that are not fitted, to hold the posterior against", fallback = "{}")
        Map<String, SummarySpec> checks,
    @Field(text = "how to sample", fallback = "{}") Method method,
    @Field(text = "when to stop: as soon as one of these is reached", fallback = "{}") Stop stop,
    @Field(
            text = "a complete log of acts, whose likelihood is known, in the place of documents",
            fallback = "null")
        @Nullable LogSpec log,
    @Field(
            text = "root of everything random",
            min = Integer.MIN_VALUE,
            max = Integer.MAX_VALUE,
            fallback = "20240727")
        int seed) {

  /** How to sample. */
  record Method(
      @Field(
              text = "parameter sets that each generation accepts",
              min = 20,
              max = 100_000,
              fallback = "1000",
              source = "Toni et al. 2009")
          int particles,
      @Field(
              text = "the next tolerance, as a quantile of the distances last accepted",
              min = 0.05,
              max = 0.95,
              fallback = "0.5",
              source = "Del Moral et al. 2012")
          double quantile,
      @Field(
              text = "whether the last generation is moved to the observation by regression",
              fallback = "true",
              source = "Beaumont et al. 2002")
          boolean adjust,
      @Field(
              text =
                  "draws from the prior from which is learnt what the summaries say of each"
                      + " parameter",
              min = 100,
              max = 1_000_000,
              fallback = "10000",
              source = "Fearnhead and Prangle 2012")
          int pilot) {}

  /** When to stop. */
  record Stop(
      @Field(text = "generations, that of the prior included", min = 1, max = 100, fallback = "12")
          int generations,
      @Field(text = "tolerance that is small enough", min = 0, fallback = "0") double tolerance,
      @Field(text = "least share of simulations accepted", min = 0, max = 0.9, fallback = "0.005")
          double acceptance,
      @Field(text = "simulations in all", min = 1, max = 1_000_000_000, fallback = "400000")
          int simulations) {}

  /** Whether a summary leaves it to the evidence what was observed. */
  boolean needsEvidence() {
    return Stream.concat(summaries.values().stream(), checks.values().stream())
        .anyMatch(rule -> rule.observed() == null);
  }

  AbcSettings settings() {
    return new AbcSettings(
        method.particles(),
        method.quantile(),
        new AbcSettings.Stopping(
            stop.generations(), stop.tolerance(), stop.acceptance(), stop.simulations()),
        seed);
  }
}
