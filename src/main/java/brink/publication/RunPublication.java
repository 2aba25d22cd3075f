package brink.publication;

import brink.analysis.Distribution;
import brink.analysis.VarianceDecomposition;
import brink.evidence.CodedActs;
import brink.evidence.Evidence;
import brink.experiment.RunCounts;
import brink.experiment.RunFailure;
import brink.experiment.RunRange;
import brink.model.OutcomeRule;
import brink.report.CardSheets;
import brink.report.PageHead;
import brink.report.PathSheets;
import brink.report.ReportInput;
import brink.report.ReportSheet;
import brink.report.chart.Charts;
import brink.report.chart.Drawings;
import brink.report.chart.Figure;
import brink.report.chart.RenderedChart;
import brink.report.page.HtmlReport;
import brink.results.CardTable;
import brink.results.Draft;
import brink.results.DrawTable;
import brink.results.PathTable;
import brink.results.ResolvedScenario;
import brink.results.ResultTables;
import brink.results.RunTable;
import brink.results.TraceTable;
import brink.results.UncertaintyTable;
import brink.run.ActCell;
import brink.run.RunLayout;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.study.ForecastCards;
import brink.study.RunResult;
import brink.table.TableFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs of a scenario, beside the table of runs that is written while they are done. */
public final class RunPublication implements Publication {
  private final RunResult result;
  private final @Nullable ForecastCards cards;
  private final Map<OutcomeRule, VarianceDecomposition> splits;
  private final TableFormat format;
  private final int traced;
  private final int threads;

  /**
   * Of a result.
   *
   * @param result what came of the runs
   * @param cards the forecast cards; null for none
   * @param format format of the table of runs, which is there already
   * @param traced number of first runs whose acts and decisions are written
   * @param threads number of threads that did the runs
   */
  public RunPublication(
      RunResult result,
      @Nullable ForecastCards cards,
      TableFormat format,
      int traced,
      int threads) {
    this.result = result;
    this.cards = cards;
    splits = result.splits(cards);
    this.format = format;
    this.traced = traced;
    this.threads = threads;
  }

  @Override
  public void tables(Draft draft) throws IOException {
    ResolvedScenario.write(draft, result.study().template());
    Distribution distribution = result.distribution();
    if (distribution != null) {
      ResultTables.write(draft, distribution, coded());
      PathTable.write(draft, result.paths());
    }
    DrawTable.write(draft, result.drawn());
    Failures.write(draft, result.range().seed(), result.tally());
    if (traced > 0) {
      trace(draft);
    }
    if (cards != null) {
      CardTable.write(draft, cards.all());
    }
    if (!splits.isEmpty()) {
      UncertaintyTable.write(draft, splits);
    }
  }

  private Map<ActCell, Integer> coded() {
    Evidence evidence = result.study().template().evidence();
    Scenario scenario = result.study().scenario();
    if (evidence == null) {
      return Collections.emptyMap();
    }
    return new CodedActs(scenario.world(), scenario.horizon()).counts(evidence);
  }

  private void trace(Draft draft) throws IOException {
    RunRange range = result.range();
    Set<Long> failed =
        result.tally().failures().stream().map(RunFailure::index).collect(Collectors.toSet());
    long end = Math.min(range.end() - result.tally().skipped(), range.first() + traced);
    RunLayout layout = result.study().simulation().layout();
    try (TraceTable table = new TraceTable(draft, layout)) {
      for (long index = range.first(); index < end; index++) {
        if (!failed.contains(index)) {
          table.write(result.history(index));
        }
      }
    }
  }

  @Override
  public void page(Draft draft, ResultProvenance imprint) throws IOException {
    Distribution distribution = result.distribution();
    if (distribution == null) {
      return;
    }
    ScenarioTemplate template = result.study().template();
    ReportInput input =
        new ReportBuilder(template, result.study().scenario())
            .input(
                distribution,
                cards == null ? Map.of() : cards.settled(),
                coded(),
                result.history(distribution.typicalRun()),
                facts(imprint));
    List<Figure> figures = new ArrayList<>(Charts.of(input, result.paths()));
    figures.addAll(Charts.of(splits));
    List<RenderedChart> drawings = Drawings.draw(figures, draft.folder("charts"));
    List<ReportSheet> sheets = new ArrayList<>();
    if (cards != null) {
      sheets.addAll(CardSheets.of(cards.forecasts(), cards.outcomes()));
    }
    sheets.addAll(PathSheets.of(input, result.paths().acts()));
    PageHead head =
        new PageHeadBuilder(imprint)
            .of(result.tally(), result.range().seed(), List.of(PageHeadBuilder.of(template)));
    HtmlReport.of(input, drawings, sheets, head).write(draft.file("report.html"));
  }

  private Map<String, String> facts(ResultProvenance imprint) {
    RunCounts tally = result.tally();
    Facts facts = Facts.of(result.study().template());
    facts.runs(tally);
    if (tally.partial()) {
      facts.put("Partial", "stopped before its end: " + tally.skipped() + " runs were not tried");
    }
    facts.drawn(result.drawn());
    facts.put("Seed", result.range().seed());
    facts.put("First run", result.range().first());
    facts.put("Records", "SHA-256 " + result.digest());
    return facts.by(imprint);
  }

  @Override
  public ManifestEntry entry(Draft draft) {
    return ManifestEntry.of(
        result.study().template(),
        result.range(),
        result.tally(),
        result.digest(),
        format.fileName(RunTable.NAME),
        threads);
  }
}
