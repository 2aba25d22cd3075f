package brink.calibration.crisis;

import brink.model.Field;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complete log of acts in the place of the documents, and the chains on its likelihood.
 *
 * @param file a table of acts, relative to the calibration's file
 * @param run which run of a table that holds several; null where it holds one log
 * @param until last day that was observed; null for the last one of the scenario
 * @param chains chains from different starts
 * @param warmUp steps of each chain that are not kept
 * @param steps steps of each chain after these
 * @param thin steps from one draw that is kept to the next
 * @param readings draws of how actors misread acts, for one estimate of the likelihood
 * @param search how often the search for the highest density may ask for it
 */
public record LogSpec(
    @Field(text = "table of acts as CSV, relative to this file: every act, as a trace has them")
        String file,
    @Field(text = "which run of a trace that holds several", min = 0, fallback = "null")
        @Nullable Integer run,
    @Field(
            text = "last day that was observed; the last one of the scenario where not given",
            fallback = "null")
        @Nullable LocalDate until,
    @Field(
            text = "chains from different starts, which have to agree",
            min = 2,
            max = 64,
            fallback = "4",
            source = "Vehtari et al. 2021")
        int chains,
    @Field(
            text = "steps of each chain in which its proposal learns, which are not kept",
            min = 100,
            max = 10_000_000,
            fallback = "2000",
            source = "Haario et al. 2001")
        int warmUp,
    @Field(text = "steps of each chain after these", min = 100, max = 10_000_000, fallback = "8000")
        int steps,
    @Field(
            text = "steps from one draw that is kept to the next",
            min = 1,
            max = 10_000,
            fallback = "10")
        int thin,
    @Field(
            text = "draws of how actors misread acts, for one estimate of the likelihood",
            min = 1,
            max = 1_000,
            fallback = "1",
            source = "Andrieu and Roberts 2009")
        int readings,
    @Field(
            text = "how often the search for the highest density may ask for it",
            min = 1,
            max = 10_000_000,
            fallback = "5000",
            source = "Hansen and Ostermeier 2001")
        int search) {
  /** Fewer cannot show whether chains agree. */
  private static final int LEAST_KEPT = 20;

  List<String> problems() {
    return kept() < LEAST_KEPT
        ? List.of(
            "steps "
                + steps
                + " and thin "
                + thin
                + " leave "
                + kept()
                + " draws of each chain; at least "
                + LEAST_KEPT
                + " are needed")
        : List.of();
  }

  /** The same rule for one log in a table of another name. */
  LogSpec of(String table) {
    return new LogSpec(table, run, until, chains, warmUp, steps, thin, readings, search);
  }

  /**
   * Draws that each chain keeps.
   *
   * @return 20 or more
   */
  public int kept() {
    return steps / thin;
  }
}
