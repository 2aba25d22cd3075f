package brink.cli;

import brink.comparison.Comparison;
import brink.comparison.PartingGroup;
import brink.experiment.RunRange;
import brink.experiment.Tally;
import brink.path.Paths;
import brink.report.ComparisonInput;
import brink.report.Labels;
import brink.report.PageHead;
import brink.report.ScenarioHead;
import brink.report.chart.Charts;
import brink.report.page.ComparisonPage;
import brink.results.ComparisonTables;
import brink.results.Draft;
import brink.results.Manifest;
import brink.results.PathTable;
import brink.results.ResolvedScenario;
import brink.results.Tables;
import brink.run.RunLayout;
import brink.scenario.ScenarioTemplate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes what came of a comparison. */
final class ComparisonOutput {
  /** Folder of the resolved scenarios; their file names give their order. */
  static final String RESOLVED = "resolved";

  private final List<Compared> scenarios;
  private final RunRange range;
  private final int threads;
  private final PairedRuns runs;
  private final Draft draft;
  private final List<Paths> paths;
  private final String digest;

  ComparisonOutput(RunRange range, int threads, PairedRuns runs, Draft draft) {
    this.range = range;
    this.threads = threads;
    this.runs = runs;
    this.draft = draft;
    scenarios = runs.scenarios();
    paths = runs.paths();
    digest = runs.digest();
  }

  void tables(Comparison comparison, List<PartingGroup> partings) throws IOException {
    for (int s = 0; s < scenarios.size(); s++) {
      String name = String.format(Locale.ROOT, "%03d-%s.yaml", s, scenarios.get(s).name());
      ResolvedScenario.write(draft, name, RESOLVED + "/", scenarios.get(s).template());
    }
    ComparisonTables tables = new ComparisonTables(comparison, names());
    tables.events(draft.file(ComparisonTables.COMPARISON));
    tables.quantities(draft.file("quantities.csv"));
    tables.partings(draft.file("partings.csv"), partings);
    for (PathTable table : PathTable.ALL) {
      table.write(draft.file(table.fileName()), names(), paths);
    }
    Tally tally = runs.tally();
    if (tally.failed() > 0) {
      SortedMap<Long, String> failures = new TreeMap<>();
      tally.failures().forEach(f -> failures.put(f.index(), f.message()));
      Tables.failed(draft.file("failed.csv"), range.seed(), failures);
    }
  }

  void report(Comparison comparison, List<PartingGroup> partings, Imprint imprint)
      throws IOException {
    RunLayout layout = scenarios.get(0).simulation().layout();
    ComparisonInput input =
        new ComparisonInput(
            comparison,
            layout.start(),
            layout.days(),
            names(),
            scenarios.stream().map(Compared::title).toList(),
            partings,
            labels(),
            paths,
            facts());
    ComparisonPage.of(input, Charts.draw(input, draft.folder("charts")), head(imprint))
        .write(draft.file("report.html"));
  }

  /** The base by itself, the alternatives by what they change of it. */
  private PageHead head(Imprint imprint) {
    ScenarioTemplate base = scenarios.get(0).template();
    List<ScenarioHead> heads = new ArrayList<>(List.of(Heading.of(base)));
    scenarios.stream()
        .skip(1)
        .map(other -> Heading.against(base, other.template()))
        .forEach(heads::add);
    return new Heading(imprint).of(runs.tally(), range.seed(), heads);
  }

  /** What all scenarios call things; where they differ, the words of the base hold. */
  private Labels labels() {
    return scenarios.stream()
        .map(scenario -> new Reporter(scenario.template(), scenario.scenario()).labels())
        .reduce(Labels::and)
        .orElseThrow();
  }

  private List<String> names() {
    return scenarios.stream().map(Compared::name).toList();
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    scenarios.forEach(s -> facts.put(s.name(), "SHA-256 " + s.template().digest()));
    Tally tally = runs.tally();
    facts.put("Runs", tally.done() + " of " + tally.planned() + ", " + tally.failed() + " failed");
    facts.put("Seed", Long.toString(range.seed()));
    facts.put("Records", "SHA-256 " + digest);
    facts.put("Brink", Version.text());
    return facts;
  }

  /** The manifest of everything written so far. */
  Manifest manifest(Imprint imprint) throws IOException {
    return imprint.manifest(
        scenarios.get(0).template(),
        range,
        threads,
        runs.tally(),
        digest,
        ComparisonTables.COMPARISON,
        draft);
  }
}
