package brink.cli;

import brink.experiment.Tally;
import brink.explanation.Chronicle;
import brink.explanation.Names;
import brink.explanation.Telling;
import brink.report.PageHead;
import brink.report.RareInput;
import brink.report.RareWords;
import brink.report.Wording;
import brink.report.chart.Charts;
import brink.report.page.RarePage;
import brink.results.Draft;
import brink.results.Manifest;
import brink.results.RareTables;
import brink.results.ResolvedScenario;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import brink.splitting.CrisisPath;
import brink.splitting.CrisisPaths;
import brink.splitting.Goal;
import brink.splitting.RareEstimate;
import brink.splitting.Route;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes and shows what came of a rare outcome. */
final class RareOutput {
  private static final int SHOWN = 5;
  private static final int TOLD = 3;

  private final ScenarioTemplate template;
  private final Goal goal;
  private final Simulation simulation;
  private final String name;
  private final RareRuns runs;
  private final int threads;
  private final Draft draft;
  private final RareEstimate<CrisisPath> estimate;
  private final List<Route> routes;
  private final String digest;

  RareOutput(
      ScenarioTemplate template,
      CrisisPaths paths,
      String name,
      RareRuns runs,
      int threads,
      Draft draft) {
    this.template = template;
    this.goal = paths.goal();
    this.simulation = paths.simulation();
    this.name = name;
    this.runs = runs;
    this.threads = threads;
    this.draft = draft;
    estimate = runs.estimate();
    routes = Route.of(estimate);
    digest = runs.digest();
  }

  void tables() throws IOException {
    ResolvedScenario.write(draft, template);
    RareTables.estimate(draft.file(RareTables.ESTIMATE), name, runs.settings(), estimate);
    RareTables.levels(draft.file("levels.csv"), estimate);
    RareTables.repetitions(draft.file("repetitions.csv"), estimate);
    RareTables.paths(draft.file("paths.csv"), routes);
    examples();
  }

  /** Tells a run on each of the most probable ways that some run took, up to the day of the end. */
  private void examples() throws IOException {
    int told = 0;
    for (int r = 0; r < routes.size() && told < TOLD; r++) {
      CrisisPath example = routes.get(r).example();
      if (example != null) {
        told++;
        Chronicle chronicle =
            Chronicle.of(Names.of(goal.scenario()), simulation.trace(example.lineage()));
        List<String> lines = Telling.of(chronicle, simulation.layout(), false);
        String name = "examples/path-" + (r + 1) + ".txt";
        Files.writeString(draft.file(name), String.join("\n", lines) + "\n");
      }
    }
  }

  void report(Imprint imprint) throws IOException {
    RareInput input =
        new RareInput(goal.scenario().title(), goal.rule(), estimate, routes, facts());
    Tally tally = runs.tally();
    String repetitions = Heading.number(tally.done(), tally.planned(), "repetitions");
    PageHead head =
        new Heading(imprint)
            .of(
                List.of(repetitions + " of " + runs.settings().particles() + " particles"),
                runs.settings().seed(),
                tally.partial() ? repetitions : "",
                List.of(Heading.of(template)));
    RarePage.of(input, Charts.draw(input, draft.folder("charts")), head)
        .write(draft.file("report.html"));
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Scenario", template.name() + ", SHA-256 " + template.digest());
    facts.put("Outcome", name);
    facts.put("Method", runs.settings().method());
    facts.put("Particles", Integer.toString(runs.settings().particles()));
    facts.put("Repetitions", runs.done().size() + " of " + runs.settings().repetitions());
    facts.put("Seed", Long.toString(runs.settings().seed()));
    facts.put("Records", "SHA-256 " + digest);
    facts.put("Brink", Version.text());
    return facts;
  }

  Manifest manifest(Imprint imprint) throws IOException {
    return imprint.manifest(
        template,
        RareRuns.range(runs.settings()),
        threads,
        runs.tally(),
        digest,
        RareTables.ESTIMATE,
        draft);
  }

  void print(PrintStream out) {
    out.println(goal.rule().label() + ": " + RareWords.of(estimate.probability()));
    out.println(
        "relative error "
            + Wording.fixed(estimate.probability().relativeError(), 2)
            + ", effective sample size "
            + Wording.fixed(estimate.effectiveSize(), 0)
            + " of "
            + Wording.grouped((long) runs.done().size() * runs.settings().particles()));
    out.println(cost());
    String caution = RareWords.caution(estimate);
    if (!caution.isEmpty()) {
      out.println(caution);
    }
    if (!routes.isEmpty()) {
      out.println();
      out.println("most likely paths (share: acts of rung 7 or above, first of each pair)");
      for (Route route : routes.subList(0, Math.min(SHOWN, routes.size()))) {
        out.println("  " + Wording.percent(route.share()) + ": " + route.inWords());
      }
    }
    out.println();
  }

  private String cost() {
    String acts = Wording.grouped(estimate.steps()) + " acts simulated";
    String none = RareWords.noComparison(estimate);
    if (!none.isEmpty()) {
      return acts + ". " + none;
    }
    return acts
        + "; plain runs would need "
        + Wording.fixed(estimate.plainSteps() / estimate.steps(), 1)
        + " times as many for this error ("
        + Wording.fixed(estimate.plainSteps() / estimate.fresh(), 1)
        + " times, replays left out)";
  }
}
