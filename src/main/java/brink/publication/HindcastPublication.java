package brink.publication;

import brink.calibration.crisis.CalibrationSpec;
import brink.evidence.Evidence;
import brink.experiment.RunRange;
import brink.parameter.ParameterValues;
import brink.report.HindcastInput;
import brink.report.PageHead;
import brink.report.Wording;
import brink.report.chart.Charts;
import brink.report.chart.Drawings;
import brink.report.page.HindcastPage;
import brink.results.CalibrationFolder;
import brink.results.Draft;
import brink.results.HindcastPlan;
import brink.results.HindcastTables;
import brink.results.ResultsFolder;
import brink.source.FileSource;
import brink.study.HindcastResult;
import brink.study.HindcastSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** A hindcast: how well what was known on each day forecast what later documents report. */
public final class HindcastPublication implements Publication {
  private static final String EVIDENCE = "evidence";
  private static final List<String> EVIDENCE_FILES =
      List.of(Evidence.DOCUMENTS, Evidence.EVENTS, Evidence.FORECASTS);

  private final HindcastResult result;
  private final HindcastSettings settings;
  private final FileSource files;
  private final int threads;

  /**
   * Of a result.
   *
   * @param result what came of it
   * @param files where the evidence lies
   * @param threads number of threads that did it
   */
  public HindcastPublication(HindcastResult result, FileSource files, int threads) {
    this.result = result;
    this.files = files;
    this.threads = threads;
    settings = result.settings();
  }

  @Override
  public void tables(Draft draft) throws IOException {
    settings.plan().write(draft.file(HindcastPlan.NAME));
    Files.writeString(
        draft.file(ResultsFolder.RESOLVED), settings.template().resolvedYaml(EVIDENCE));
    CalibrationSpec calibration = settings.calibration();
    if (calibration != null) {
      Files.writeString(draft.file(CalibrationFolder.SPEC), calibration.yaml());
    }
    for (String name : EVIDENCE_FILES) {
      String from = settings.template().evidenceFolder() + "/" + name;
      if (files.exists(from, null)) {
        Files.writeString(draft.file(EVIDENCE + "/" + name), CopiedFile.text(from, files));
      }
    }
    HindcastTables.write(draft, result.findings());
    Failures.write(draft, settings.seed(), result.tally());
  }

  @Override
  public void page(Draft draft, ResultProvenance imprint) throws IOException {
    String title = settings.template().at(ParameterValues.NONE).title();
    HindcastInput input = new HindcastInput(title, result.findings(), facts(draft, imprint));
    PageHead head =
        new PageHeadBuilder(imprint)
            .whole(
                settings.template(),
                settings.seed(),
                Wording.grouped(result.futures()) + " futures a day",
                result.findings().crises() + " simulated crises");
    HindcastPage.of(input, Drawings.draw(Charts.of(input), draft.folder("charts")), head)
        .write(draft.file("report.html"));
  }

  private Map<String, String> facts(Draft draft, ResultProvenance imprint) throws IOException {
    Facts facts = Facts.of(settings.template());
    CalibrationSpec calibration = settings.calibration();
    if (calibration != null) {
      facts.put(
          "Calibration", calibration.name() + ", " + settings.plan().particles() + " particles");
    }
    return facts
        .put("Futures", result.futures() + " a day, " + result.fewer() + " in simulated crises")
        .put("Simulated crises", result.findings().crises())
        .put("Seed", settings.seed())
        .put("Forecasts", "SHA-256 " + digest(draft))
        .by(imprint);
  }

  private static String digest(Draft draft) throws IOException {
    return Draft.sha256(draft.file(HindcastTables.FORECASTS));
  }

  @Override
  public ManifestEntry entry(Draft draft) throws IOException {
    return ManifestEntry.of(
        settings.template(),
        RunRange.of(settings.seed(), result.tally().planned()),
        result.tally(),
        digest(draft),
        HindcastTables.FORECASTS,
        threads);
  }
}
