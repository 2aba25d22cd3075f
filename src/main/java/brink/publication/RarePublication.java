package brink.publication;

import brink.experiment.RunCounts;
import brink.explanation.Chronicle;
import brink.explanation.Narrative;
import brink.explanation.ScenarioLabels;
import brink.report.PageHead;
import brink.report.RareInput;
import brink.report.chart.Charts;
import brink.report.chart.Drawings;
import brink.report.page.RarePage;
import brink.results.Draft;
import brink.results.RareTables;
import brink.results.ResolvedScenario;
import brink.simulation.Simulation;
import brink.splitting.CrisisPath;
import brink.splitting.RareEstimate;
import brink.splitting.RareEvent;
import brink.splitting.RareSettings;
import brink.splitting.Route;
import brink.study.RareResult;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** The probability of a rare outcome, with ways there. */
public final class RarePublication implements Publication {
  private static final int TOLD = 3;

  private final RareResult result;
  private final int threads;
  private final RareEstimate<CrisisPath> estimate;
  private final List<Route> routes;
  private final String digest;

  /**
   * Of a result.
   *
   * @param result what came of two repetitions or more
   * @param threads number of threads that did them
   */
  public RarePublication(RareResult result, int threads) {
    this.result = result;
    this.threads = threads;
    estimate = result.estimate();
    routes = Route.of(estimate);
    digest = RareTables.digest(result.done());
  }

  private RareSettings settings() {
    return result.study().settings();
  }

  private RareEvent rareEvent() {
    return result.study().paths().rareEvent();
  }

  @Override
  public void tables(Draft draft) throws IOException {
    ResolvedScenario.write(draft, result.study().template());
    RareTables.write(draft, result.study().outcome(), settings(), estimate, routes);
    examples(draft);
  }

  /** Tells a run on each of the most probable ways that some run took, up to the day of the end. */
  private void examples(Draft draft) throws IOException {
    Simulation simulation = result.study().paths().simulation();
    int told = 0;
    for (int r = 0; r < routes.size() && told < TOLD; r++) {
      CrisisPath example = routes.get(r).example();
      if (example != null) {
        told++;
        Chronicle chronicle =
            Chronicle.of(
                ScenarioLabels.of(rareEvent().scenario()), simulation.trace(example.lineage()));
        List<String> lines = Narrative.of(chronicle, simulation.layout(), false);
        String name = "examples/path-" + (r + 1) + ".txt";
        Files.writeString(draft.file(name), String.join("\n", lines) + "\n");
      }
    }
  }

  @Override
  public void page(Draft draft, ResultProvenance imprint) throws IOException {
    RareInput input =
        new RareInput(
            rareEvent().scenario().title(), rareEvent().rule(), estimate, routes, facts(imprint));
    RunCounts tally = result.tally();
    String repetitions = PageHeadBuilder.number(tally.done(), tally.planned(), "repetitions");
    PageHead head =
        new PageHeadBuilder(imprint)
            .of(
                List.of(repetitions + " of " + settings().particles() + " particles"),
                settings().seed(),
                tally.partial() ? repetitions : "",
                List.of(PageHeadBuilder.of(result.study().template())));
    RarePage.of(input, Drawings.draw(Charts.of(input), draft.folder("charts")), head)
        .write(draft.file("report.html"));
  }

  private Map<String, String> facts(ResultProvenance imprint) {
    return Facts.of(result.study().template())
        .put("Outcome", result.study().outcome())
        .put("Method", settings().method())
        .put("Particles", settings().particles())
        .put("Repetitions", result.done().size() + " of " + settings().repetitions())
        .put("Seed", settings().seed())
        .put("Records", "SHA-256 " + digest)
        .by(imprint);
  }

  @Override
  public ManifestEntry entry(Draft draft) {
    return ManifestEntry.of(
        result.study().template(),
        result.study().range(),
        result.tally(),
        digest,
        RareTables.ESTIMATE,
        threads);
  }
}
