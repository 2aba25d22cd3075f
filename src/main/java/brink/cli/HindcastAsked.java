package brink.cli;

import brink.calibration.crisis.CalibrationSpec;
import brink.evidence.Evidence;
import brink.parameter.ParameterValues;
import brink.results.CalibrationFolder;
import brink.results.Draft;
import brink.results.HindcastPlan;
import brink.results.RefusedException;
import brink.results.ResultsFolder;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import brink.source.Problems;
import brink.source.SourceException;
import brink.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
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
record HindcastAsked(
    ScenarioTemplate template,
    Evidence evidence,
    @Nullable CalibrationSpec calibration,
    HindcastPlan plan,
    long seed) {
  private static final String EVIDENCE = "evidence";
  private static final List<String> EVIDENCE_FILES =
      List.of(Evidence.DOCUMENTS, Evidence.EVENTS, Evidence.FORECASTS);

  /**
   * Checks what is asked. Draws that the scenario names are left out: they may know the documents
   * that are to be forecast.
   */
  static HindcastAsked of(
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
    return new HindcastAsked(template, evidence, spec, plan, seed);
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

  /** Reads what was asked from the folder that came of it. */
  static HindcastAsked read(ResultsFolder results, FileSource files) throws IOException {
    String folder = results.path().toString();
    ScenarioTemplate template =
        ScenarioTemplate.read(results.resolved().toString(), List.of(), files);
    return of(
        template,
        folder + "/" + CalibrationFolder.SPEC,
        HindcastPlan.read(results.path()),
        results.manifest().seed(),
        files);
  }

  /** Writes all that is needed to do it again. */
  void write(Draft draft, FileSource files) throws IOException {
    plan.write(draft.file(HindcastPlan.NAME));
    Files.writeString(draft.file(ResultsFolder.RESOLVED), template.resolvedYaml(EVIDENCE));
    if (calibration != null) {
      Files.writeString(draft.file(CalibrationFolder.SPEC), calibration.yaml());
    }
    for (String name : EVIDENCE_FILES) {
      String from = template.evidenceFolder() + "/" + name;
      if (files.exists(from, null)) {
        Files.writeString(draft.file(EVIDENCE + "/" + name), text(from, files));
      }
    }
  }

  private static String text(String name, FileSource files) {
    Problems problems = new Problems();
    SourceFile file = files.open(name, null, problems);
    if (file == null) {
      throw new SourceException(problems.list());
    }
    return file.text();
  }
}
