package brink.publication;

import brink.report.Labels;
import brink.report.ResponseInput;
import brink.report.ScenarioHead;
import brink.report.Wording;
import brink.report.chart.Charts;
import brink.report.chart.Drawings;
import brink.report.page.ResponsePage;
import brink.results.Draft;
import brink.results.ResolvedScenario;
import brink.results.ResponseTables;
import brink.run.RunLayout;
import brink.scenario.GivenAct;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.study.ComparisonStudy;
import brink.study.ResponseResult;
import brink.study.RunStudy;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What follows given acts, beside the table of records that is written while runs are done. */
public final class ResponsePublication implements Publication {
  private final ResponseResult result;
  private final int threads;

  /**
   * Of a result.
   *
   * @param result what came of the runs
   * @param threads number of threads that did the runs
   */
  public ResponsePublication(ResponseResult result, int threads) {
    this.result = result;
    this.threads = threads;
  }

  private ComparisonStudy pair() {
    return result.study().pair();
  }

  private RunStudy without() {
    return pair().scenarios().get(0);
  }

  private ScenarioTemplate template(int scenario) {
    return pair().scenarios().get(scenario).template();
  }

  /** What comes of the runs, without what is needed to do them again. */
  static void tables(Draft draft, ResponseResult result) throws IOException {
    ComparisonStudy pair = result.study().pair();
    RunLayout layout = pair.scenarios().get(0).simulation().layout();
    ResponseTables.write(
        draft,
        layout.actors(),
        layout.start(),
        result.findings(),
        result.compared().comparison(),
        pair.names());
  }

  @Override
  public void tables(Draft draft) throws IOException {
    for (int s = 0; s < pair().names().size(); s++) {
      String name = String.format(Locale.ROOT, "%03d-%s.yaml", s, pair().names().get(s));
      ResolvedScenario.write(draft, name, ComparisonPublication.RESOLVED + "/", template(s));
    }
    tables(draft, result);
    Failures.write(draft, result.compared().range().seed(), result.compared().tally());
  }

  @Override
  public void page(Draft draft, ResultProvenance imprint) throws IOException {
    if (result.findings().n() == 0) {
      return;
    }
    Scenario scenario = without().scenario();
    Labels labels = new ReportBuilder(template(0), scenario).labels();
    ResponseInput input =
        new ResponseInput(
            scenario.title(),
            result.study().given().stream().map(act -> words(act, scenario, labels)).toList(),
            result.findings(),
            result.compared().comparison(),
            without().simulation().layout(),
            labels,
            facts(imprint));
    ResponsePage.of(
            input,
            Drawings.draw(Charts.of(input), draft.folder("charts")),
            new PageHeadBuilder(imprint)
                .of(
                    result.compared().tally(),
                    result.compared().range().seed(),
                    List.of(PageHeadBuilder.of(template(0)), head())))
        .write(draft.file("report.html"));
  }

  /** What the given acts add to the scenario. */
  private ScenarioHead head() {
    return new ScenarioHead(
        "The scenario with the given acts",
        List.of(),
        List.of(),
        List.of(),
        template(0).name(),
        PageHeadBuilder.changes(template(0), template(1)));
  }

  private static String words(GivenAct act, Scenario scenario, Labels labels) {
    LocalDate day = scenario.start().plusDays((long) act.day());
    Integer deaths = act.deaths();
    return labels.actor(act.actor())
        + ": "
        + labels.act(act.act())
        + " on "
        + labels.actor(act.target())
        + (act.about() == null ? "" : " about " + labels.actor(act.about()))
        + (deaths == null ? "" : ", " + deaths + (deaths == 1 ? " death" : " deaths"))
        + ", "
        + Wording.days(day, day);
  }

  private Map<String, String> facts(ResultProvenance imprint) {
    Facts facts = Facts.of(template(0));
    facts.put("With the given acts", "SHA-256 " + template(1).digest());
    facts.runs(result.compared().tally());
    facts.put("Seed", result.compared().range().seed());
    facts.put("Records", "SHA-256 " + result.compared().digest());
    return facts.by(imprint);
  }

  @Override
  public ManifestEntry entry(Draft draft) {
    return ManifestEntry.of(
        template(0),
        result.compared().range(),
        result.compared().tally(),
        result.compared().digest(),
        ResponseTables.RESPONSES,
        threads);
  }
}
