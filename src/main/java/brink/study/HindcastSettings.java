package brink.study;

import brink.calibration.crisis.CalibrationSpec;
import brink.evidence.Evidence;
import brink.parameter.ParameterValues;
import brink.results.HindcastPlan;
import brink.results.RefusedException;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import brink.source.SourceException;
import org.jspecify.annotations.Nullable;

/**
 * What a hindcast is asked to do.
 *
 * @param template the scenario, at the numbers of its file
 * @param evidence what the documents report
 * @param calibration what is calibrated on what was known on each day; null for no calibration
 * @param plan how much is done
 * @param seed root of everything random
 */
public record HindcastSettings(
    ScenarioTemplate template,
    Evidence evidence,
    @Nullable CalibrationSpec calibration,
    HindcastPlan plan,
    long seed) {

  /**
   * Checks what is asked. Draws that the scenario names are left out: they may know the documents
   * that are to be forecast.
   *
   * @param drawing the scenario
   * @param calibration file of what is calibrated
   * @param plan how much is done
   * @param seed root of everything random
   * @param files where the file lies
   * @return what is asked
   * @throws SourceException if the calibration is wrong or does not fit the scenario
   * @throws RefusedException if there is nothing to forecast, or documents cannot be left out
   */
  public static HindcastSettings of(
      ScenarioTemplate drawing,
      String calibration,
      HindcastPlan plan,
      long seed,
      FileSource files) {
    ScenarioTemplate template = drawing.undrawn();
    Scenario scenario = template.at(ParameterValues.NONE);
    Evidence evidence = template.evidence();
    if (evidence == null || scenario.windows().size() < 2) {
      throw new RefusedException(
          template.name() + ": names no evidence with two documents or more to forecast between");
    }
    if (scenario.freeFrom() > 0) {
      throw new RefusedException(
          template.name() + ": has a condition; hindcast sets one for the day of each document");
    }
    CalibrationSpec spec =
        plan.calibrates() ? CalibrationSpec.of(calibration, template, files) : null;
    if (spec != null) {
      requireDocuments(spec, calibration);
    }
    return new HindcastSettings(template, evidence, spec, plan, seed);
  }

  /** Refuses what could not leave out what is told later. */
  private static void requireDocuments(CalibrationSpec spec, String file) {
    if (spec.log() != null) {
      throw new RefusedException(
          file + ": calibrates on a complete log; hindcast needs a calibration on documents");
    }
    if (!spec.observedInFile().isEmpty()) {
      throw new RefusedException(
          file
              + ": says itself what was observed of "
              + String.join(", ", spec.observedInFile())
              + "; hindcast must take it from the documents, as it leaves out later ones");
    }
  }
}
