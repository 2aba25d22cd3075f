package brink.publication;

import brink.comparison.DivergenceGroup;
import brink.report.ComparisonInput;
import brink.report.Labels;
import brink.report.PageHead;
import brink.report.ScenarioHead;
import brink.report.chart.Charts;
import brink.report.chart.Drawings;
import brink.report.page.ComparisonPage;
import brink.results.ComparisonTables;
import brink.results.Draft;
import brink.results.DrawTable;
import brink.results.PathTable;
import brink.results.ResolvedScenario;
import brink.run.RunLayout;
import brink.scenario.ScenarioTemplate;
import brink.study.ComparisonResult;
import brink.study.RunStudy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A comparison of scenarios, beside the table of records that is written while they are run. */
public final class ComparisonPublication implements Publication {
  /** Folder of the resolved scenarios; their file names give their order. */
  static final String RESOLVED = "resolved";

  private final ComparisonResult result;
  private final List<DivergenceGroup> partings;
  private final int threads;

  /**
   * Of a result.
   *
   * @param result what came of the runs
   * @param partings where flipped runs part
   * @param threads number of threads that did the runs
   */
  public ComparisonPublication(
      ComparisonResult result, List<DivergenceGroup> partings, int threads) {
    this.result = result;
    this.partings = partings;
    this.threads = threads;
  }

  private List<RunStudy> scenarios() {
    return result.study().scenarios();
  }

  private List<String> names() {
    return result.study().names();
  }

  private ScenarioTemplate base() {
    return scenarios().get(0).template();
  }

  @Override
  public void tables(Draft draft) throws IOException {
    for (int s = 0; s < names().size(); s++) {
      String name = String.format(Locale.ROOT, "%03d-%s.yaml", s, names().get(s));
      ResolvedScenario.write(draft, name, RESOLVED + "/", scenarios().get(s).template());
    }
    new ComparisonTables(result.comparison(), names()).write(draft, partings);
    PathTable.write(draft, names(), result.paths());
    DrawTable.write(draft, result.drawn());
    Failures.write(draft, result.range().seed(), result.tally());
  }

  @Override
  public void page(Draft draft, ResultProvenance imprint) throws IOException {
    if (result.comparison().n() == 0) {
      return;
    }
    RunLayout layout = scenarios().get(0).simulation().layout();
    ComparisonInput input =
        new ComparisonInput(
            result.comparison(),
            layout.start(),
            layout.days(),
            names(),
            scenarios().stream().map(s -> s.scenario().title()).toList(),
            partings,
            labels(),
            result.paths(),
            facts(imprint));
    ComparisonPage.of(input, Drawings.draw(Charts.of(input), draft.folder("charts")), head(imprint))
        .write(draft.file("report.html"));
  }

  /** The base by itself, the alternatives by what they change of it. */
  private PageHead head(ResultProvenance imprint) {
    List<ScenarioHead> heads = new ArrayList<>(List.of(PageHeadBuilder.of(base())));
    scenarios().stream()
        .skip(1)
        .map(other -> PageHeadBuilder.against(base(), other.template()))
        .forEach(heads::add);
    return new PageHeadBuilder(imprint).of(result.tally(), result.range().seed(), heads);
  }

  /** What all scenarios call things; where they differ, the words of the base hold. */
  private Labels labels() {
    return scenarios().stream()
        .map(s -> new ReportBuilder(s.template(), s.scenario()).labels())
        .reduce(Labels::and)
        .orElseThrow();
  }

  private Map<String, String> facts(ResultProvenance imprint) {
    Facts facts = new Facts();
    for (int s = 0; s < names().size(); s++) {
      facts.put(names().get(s), "SHA-256 " + scenarios().get(s).template().digest());
    }
    facts.runs(result.tally());
    facts.drawn(result.drawn());
    facts.put("Seed", result.range().seed());
    facts.put("Records", "SHA-256 " + result.digest());
    return facts.by(imprint);
  }

  @Override
  public ManifestEntry entry(Draft draft) {
    return ManifestEntry.of(
        base(),
        result.range(),
        result.tally(),
        result.digest(),
        ComparisonTables.COMPARISON,
        threads);
  }
}
