package brink.cli;

import brink.experiment.Plan;
import brink.experiment.RunFailure;
import brink.hindcast.Findings;
import brink.hindcast.score.Reliability;
import brink.report.HindcastInput;
import brink.report.chart.Charts;
import brink.report.page.HindcastPage;
import brink.results.Draft;
import brink.results.HindcastTables;
import brink.results.Manifest;
import brink.results.ResultsFolder;
import brink.results.Tables;
import brink.scenario.ScenarioTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes what came of a hindcast. */
final class HindcastOutput {
  private final ScenarioTemplate template;
  private final HindcastRun run;
  private final Draft draft;
  private final Findings findings;

  HindcastOutput(ScenarioTemplate template, HindcastRun run, Draft draft) {
    this.template = template;
    this.run = run;
    this.draft = draft;
    findings = run.findings();
  }

  void tables() throws IOException {
    Files.writeString(draft.file(ResultsFolder.RESOLVED), template.resolvedYaml());
    HindcastTables tables = new HindcastTables(findings);
    tables.forecasts(draft.file(HindcastTables.FORECASTS));
    tables.scores(draft.file("scores.csv"));
    tables.skills(draft.file("skill.csv"));
    tables.power(draft.file("power.csv"));
    Reliability reliability = findings.reliability();
    if (reliability != null) {
      tables.reliability(draft.file("reliability.csv"), reliability);
    }
    if (run.tally().failed() > 0) {
      SortedMap<Long, String> failures = new TreeMap<>();
      for (RunFailure failure : run.tally().failures()) {
        failures.put(failure.index(), failure.message());
      }
      Tables.failed(draft.file("failed.csv"), run.seed(), failures);
    }
  }

  void report() throws IOException {
    HindcastInput input = new HindcastInput(run.title(), findings, facts());
    HindcastPage.write(
        input, Charts.draw(input, draft.folder("charts")), draft.file("report.html"));
  }

  private Map<String, String> facts() throws IOException {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Scenario", template.name() + ", SHA-256 " + template.digest());
    facts.put("Futures", run.futures() + " a day, " + run.fewer() + " in simulated crises");
    facts.put("Simulated crises", Integer.toString(findings.crises()));
    facts.put("Seed", Long.toString(run.seed()));
    facts.put("Forecasts", "SHA-256 " + digest());
    facts.put("Brink", Version.text());
    return facts;
  }

  private String digest() throws IOException {
    return Draft.sha256(draft.file(HindcastTables.FORECASTS));
  }

  Manifest manifest(Imprint imprint) throws IOException {
    return imprint.manifest(
        template,
        Plan.of(run.seed(), run.tally().planned(), run.threads()),
        run.tally(),
        digest(),
        HindcastTables.FORECASTS,
        draft);
  }
}
