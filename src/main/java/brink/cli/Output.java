package brink.cli;

import brink.analysis.Distribution;
import brink.analysis.VarianceSplit;
import brink.evidence.CodedCounts;
import brink.evidence.Evidence;
import brink.experiment.RunRange;
import brink.experiment.Tally;
import brink.model.OutcomeRule;
import brink.path.Paths;
import brink.report.PageHead;
import brink.report.PathSheets;
import brink.report.ReportInput;
import brink.report.Sheet;
import brink.report.chart.Charts;
import brink.report.chart.Drawing;
import brink.report.page.HtmlReport;
import brink.results.CardTable;
import brink.results.Draft;
import brink.results.Manifest;
import brink.results.PathTable;
import brink.results.ResolvedScenario;
import brink.results.TableFormat;
import brink.results.Tables;
import brink.results.TraceTable;
import brink.results.UncertaintyTable;
import brink.run.Cell;
import brink.run.History;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes what came of an experiment, beside the table of runs that is already there. */
final class Output {
  private final ScenarioTemplate template;
  private final Scenario scenario;
  private final Simulation simulation;
  private final RunRange range;
  private final int threads;
  private final Experiment experiment;
  private final Draft draft;

  Output(
      ScenarioTemplate template,
      Scenario scenario,
      Simulation simulation,
      RunRange range,
      int threads,
      Experiment experiment,
      Draft draft) {
    this.template = template;
    this.scenario = scenario;
    this.simulation = simulation;
    this.range = range;
    this.threads = threads;
    this.experiment = experiment;
    this.draft = draft;
  }

  /** Writes the resolved scenario and the small tables; {@code traced} runs go to the trace. */
  void tables(int traced) throws IOException {
    ResolvedScenario.write(draft, template);
    Distribution distribution = experiment.distribution();
    if (distribution != null) {
      Tables.daily(draft.file("daily.csv"), distribution);
      Tables.outcomes(draft.file("outcomes.csv"), distribution);
      Tables.quantities(draft.file("quantities.csv"), distribution);
      Tables.reported(draft.file("reported.csv"), distribution, coded());
    }
    if (experiment.tally().failed() > 0) {
      Tables.failed(draft.file("failed.csv"), range.seed(), failures());
    }
    if (traced > 0) {
      trace(traced);
    }
  }

  /** Writes the tables of how histories moved; none where no run was done. */
  void paths(Paths paths) throws IOException {
    if (experiment.distribution() == null) {
      return;
    }
    for (PathTable table : PathTable.ALL) {
      table.write(draft.file(table.fileName()), paths);
    }
  }

  /** Writes the table of forecast cards; none where nothing is replayed or no run was done. */
  void cards(@Nullable Forecasting forecasting) throws IOException {
    if (forecasting != null) {
      CardTable.write(draft.file("cards.csv"), forecasting.all());
    }
  }

  private SortedMap<Long, String> failures() {
    SortedMap<Long, String> failures = new TreeMap<>();
    experiment.tally().failures().forEach(f -> failures.put(f.index(), f.message()));
    return failures;
  }

  private Map<Cell, Integer> coded() {
    Evidence evidence = template.evidence();
    if (evidence == null) {
      return Collections.emptyMap();
    }
    return CodedCounts.of(
            evidence,
            scenario.world().reporting().standsIn(),
            scenario.world().actors().keySet(),
            scenario.start(),
            scenario.horizon().end())
        .counts();
  }

  private void trace(int traced) throws IOException {
    SortedMap<Long, String> failed = failures();
    long end = Math.min(range.end() - experiment.tally().skipped(), range.first() + traced);
    try (TraceTable table = new TraceTable(draft.file("trace.csv"), simulation.layout())) {
      for (long index = range.first(); index < end; index++) {
        if (!failed.containsKey(index)) {
          table.write(simulation.trace(range.key(index)));
        }
      }
    }
  }

  /** Writes what comes of chance and what of ignorance; nothing where nothing is drawn. */
  void uncertainty(Map<OutcomeRule, VarianceSplit> splits) throws IOException {
    if (!splits.isEmpty()) {
      UncertaintyTable.write(draft.file("uncertainty.csv"), splits);
    }
  }

  /** Draws the charts and writes the report; nothing where no run was done. */
  void report(
      Paths paths,
      @Nullable Forecasting forecasting,
      Map<OutcomeRule, VarianceSplit> splits,
      Imprint imprint)
      throws IOException {
    Distribution distribution = experiment.distribution();
    if (distribution == null) {
      return;
    }
    History typical = simulation.trace(range.key(distribution.typicalRun()));
    ReportInput input =
        new Reporter(template, scenario)
            .input(
                distribution,
                forecasting == null ? Map.of() : forecasting.settled(),
                coded(),
                typical,
                facts());
    List<Drawing> drawings = new ArrayList<>(Charts.draw(input, paths, draft.folder("charts")));
    if (splits.entrySet().stream()
        .anyMatch(
            s -> s.getKey().headline() && s.getKey().kind().isEvent() && s.getValue().varies())) {
      drawings.add(Charts.draw(splits, draft.folder("charts")));
    }
    List<Sheet> sheets = new ArrayList<>();
    if (forecasting != null) {
      sheets.addAll(forecasting.sheets());
    }
    sheets.addAll(PathSheets.of(input, paths.acts()));
    PageHead head =
        new Heading(imprint).of(experiment.tally(), range.seed(), List.of(Heading.of(template)));
    HtmlReport.of(input, drawings, sheets, head).write(draft.file("report.html"));
  }

  private Map<String, String> facts() {
    Tally tally = experiment.tally();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Scenario", scenario.name() + ", SHA-256 " + template.digest());
    facts.put("Runs", tally.done() + " of " + tally.planned() + ", " + tally.failed() + " failed");
    if (tally.partial()) {
      facts.put("Partial", "stopped before its end: " + tally.skipped() + " runs were not tried");
    }
    facts.put("Seed", Long.toString(range.seed()));
    facts.put("First run", Long.toString(range.first()));
    facts.put("Records", "SHA-256 " + experiment.digest());
    facts.put("Brink", Version.text());
    return facts;
  }

  /** The manifest of everything written so far. */
  Manifest manifest(TableFormat format, Imprint imprint) throws IOException {
    return imprint.manifest(
        template,
        range,
        threads,
        experiment.tally(),
        experiment.digest(),
        format.fileName(),
        draft);
  }
}
