package brink.cli;

import brink.calibration.crisis.CalibrationSpec;
import brink.experiment.RunFailure;
import brink.experiment.RunRange;
import brink.hindcast.Findings;
import brink.parameter.ParameterValues;
import brink.report.HindcastInput;
import brink.report.PageHead;
import brink.report.Wording;
import brink.report.chart.Charts;
import brink.report.page.HindcastPage;
import brink.results.Draft;
import brink.results.HindcastTables;
import brink.results.Manifest;
import brink.results.Tables;
import brink.scenario.ScenarioTemplate;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes what came of a hindcast. */
final class HindcastOutput {
  private final HindcastAsked asked;
  private final HindcastRun run;
  private final Draft draft;
  private final Findings findings;

  HindcastOutput(HindcastAsked asked, HindcastRun run, Draft draft) {
    this.asked = asked;
    this.run = run;
    this.draft = draft;
    findings = run.findings();
  }

  void tables() throws IOException {
    new HindcastTables(findings).write(draft.folder(""));
    if (run.tally().failed() > 0) {
      SortedMap<Long, String> failures = new TreeMap<>();
      for (RunFailure failure : run.tally().failures()) {
        failures.put(failure.index(), failure.message());
      }
      Tables.failed(draft.file("failed.csv"), asked.seed(), failures);
    }
  }

  void report(Imprint imprint) throws IOException {
    HindcastInput input = new HindcastInput(title(), findings, facts());
    PageHead head =
        new Heading(imprint)
            .of(
                List.of(
                    Wording.grouped(run.futures()) + " futures a day",
                    findings.crises() + " simulated crises"),
                asked.seed(),
                "",
                List.of(Heading.of(asked.template())));
    HindcastPage.of(input, Charts.draw(input, draft.folder("charts")), head)
        .write(draft.file("report.html"));
  }

  private String title() {
    return asked.template().at(ParameterValues.NONE).title();
  }

  private Map<String, String> facts() throws IOException {
    Map<String, String> facts = new LinkedHashMap<>();
    ScenarioTemplate template = asked.template();
    facts.put("Scenario", template.name() + ", SHA-256 " + template.digest());
    CalibrationSpec calibration = asked.calibration();
    if (calibration != null) {
      facts.put("Calibration", calibration.name() + ", " + asked.plan().particles() + " particles");
    }
    facts.put("Futures", run.futures() + " a day, " + run.fewer() + " in simulated crises");
    facts.put("Simulated crises", Integer.toString(findings.crises()));
    facts.put("Seed", Long.toString(asked.seed()));
    facts.put("Forecasts", "SHA-256 " + digest());
    facts.put("Brink", Version.text());
    return facts;
  }

  private String digest() throws IOException {
    return Draft.sha256(draft.file(HindcastTables.FORECASTS));
  }

  Manifest manifest(Imprint imprint) throws IOException {
    return imprint.manifest(
        asked.template(),
        RunRange.of(asked.seed(), run.tally().planned()),
        run.threads(),
        run.tally(),
        digest(),
        HindcastTables.FORECASTS,
        draft);
  }
}
