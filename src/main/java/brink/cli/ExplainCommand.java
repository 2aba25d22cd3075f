package brink.cli;

import brink.cli.option.DrawsOption;
import brink.cli.option.SeedOption;
import brink.cli.option.SetOption;
import brink.cli.option.ThreadsOption;
import brink.cli.option.Usage;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.comparison.Divergence;
import brink.explanation.AccountWords;
import brink.explanation.ActAnalysis;
import brink.explanation.Chronicle;
import brink.explanation.ChronicleJson;
import brink.explanation.HistoryComparison;
import brink.explanation.Narrative;
import brink.explanation.ScenarioLabels;
import brink.explanation.TurningPoint;
import brink.explanation.TurningPoints;
import brink.explanation.TurningText;
import brink.model.Ladder;
import brink.parameter.ParameterValues;
import brink.publication.FailureText;
import brink.random.RunKey;
import brink.results.RefusedException;
import brink.run.Decision;
import brink.run.WeighedOption;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import brink.source.JsonText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells one run. */
@Command(
    name = "explain",
    description = "Tells one run of a scenario: who did what, why, and what came of it.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  brink explain scenarios/baseline.yaml --run 17",
      "  brink explain scenarios/baseline.yaml --run 17 --act 65",
      "  brink explain scenarios/baseline.yaml --run 17 --turning-points 400",
      "  brink explain --between scenarios/baseline.yaml scenarios/no-us-calls.yaml",
      "",
      "The run is the one that 'brink run' has under the same seed and index.",
      "Exit codes: 0 done, 1 error, 2 bad input, 3 told but not drawn,",
      ExitCode.SIGNALS + "."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int MOST_FUTURES = 100_000;

  private final Invocation shell;

  @Mixin private final Usage usage = new Usage();

  @Parameters(
      paramLabel = "SCENARIO",
      arity = "0..1",
      description = "Scenario file, on disk or shipped with the program.")
  private @Nullable String file;

  @Option(
      names = "--run",
      paramLabel = "K",
      defaultValue = "0",
      description = "Index of the run; ${DEFAULT-VALUE} unless given.")
  private long run;

  @Mixin private final SeedOption seed = new SeedOption();
  @Mixin private final SetOption sets = new SetOption();
  @Mixin private final DrawsOption draws = new DrawsOption();

  @Option(
      names = "--act",
      paramLabel = "N",
      description =
          "Takes one act apart: its options, what gave it its occasion, for what it gave one.")
  private @Nullable Integer act;

  @Option(
      names = "--between",
      arity = "1..2",
      paramLabel = "FILE",
      description =
          "Shows the run in two scenarios side by side, from where they part: BASE and ALTERNATIVE,"
              + " or the alternative alone where SCENARIO is given.")
  private List<String> between = new ArrayList<>();

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "40",
      description = "Most rows side by side; ${DEFAULT-VALUE} unless given.")
  private int rows;

  @Option(
      names = "--turning-points",
      paramLabel = "M",
      defaultValue = "0",
      description =
          "Finds the acts after which the chance of a rung changed most, with M futures drawn anew"
              + " before and after each; none unless given.")
  private int futures;

  @Option(
      names = "--rung",
      paramLabel = "R",
      defaultValue = "8",
      description = "Rung of the turning points; ${DEFAULT-VALUE} unless given.")
  private int rung;

  @Option(
      names = "--chart",
      paramLabel = "DIR",
      description =
          "Draws the run by actor and the largest trees of causes, or with --act the tree of that"
              + " act, as SVG and PNG in DIR.")
  private @Nullable Path chart;

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Option(names = "--holds", description = "Tells occasions on which nothing was done, too.")
  private boolean holds;

  @Option(names = "--json", description = "Writes JSON, for machines.")
  private boolean json;

  ExplainCommand(Invocation shell) {
    this.shell = shell;
  }

  /** One run of one scenario. */
  private record Told(Simulation simulation, RunKey key, Chronicle chronicle) {
    List<WeighedOption> options(@Nullable Decision decision) {
      return decision == null ? List.of() : simulation.options(key, decision.key());
    }

    AccountWords accounts(@Nullable Decision decision) {
      return decision == null
          ? new AccountWords(chronicle, "", List.of())
          : new AccountWords(chronicle, decision.actor(), simulation.accounts(key, decision.key()));
    }
  }

  @Override
  public Integer call() throws IOException {
    usage.require(run >= 0, "--run must be 0 or more, not " + run);
    usage.require(rows >= 1, "--rows must be 1 or more, not " + rows);
    usage.require(rung >= 0 && rung < Ladder.RUNGS, "--rung must be 0 to 9, not " + rung);
    usage.within("--turning-points", futures, 0, MOST_FUTURES);
    List<String> files = new ArrayList<>();
    if (file != null) {
      files.add(file);
    }
    files.addAll(between);
    usage.require(!files.isEmpty(), "Missing required parameter: 'SCENARIO'");
    usage.require(between.isEmpty() || files.size() == 2, "--between needs two scenarios in all");
    usage.require(act == null || between.isEmpty(), "--act and --between do not go together");
    usage.require(
        (act == null && between.isEmpty()) || futures == 0,
        "--turning-points goes with neither --act nor --between");
    usage.require(chart == null || between.isEmpty(), "--chart and --between do not go together");
    Told base = told(files.get(0));
    if (!between.isEmpty()) {
      return compare(base, told(files.get(1)));
    }
    return act == null ? tell(base) : zoom(base, act);
  }

  private Told told(String name) {
    ScenarioTemplate template =
        ScenarioTemplate.read(name, draws.over(sets.values()), shell.files());
    Scenario scenario = template.at(ParameterValues.NONE);
    Simulation simulation = Simulation.of(template);
    RunKey key = new RunKey(seed.value(), run);
    return new Told(
        simulation, key, Chronicle.of(ScenarioLabels.of(scenario), simulation.trace(key)));
  }

  private int tell(Told told) throws IOException {
    ScenarioLabels names = told.chronicle.names();
    List<TurningPoint> points = futures == 0 ? List.of() : turningPoints(told);
    if (json) {
      Map<String, Object> tree = head(told);
      tree.putAll(ChronicleJson.of(told.chronicle, told.simulation.layout()));
      if (futures > 0 && points != null) {
        tree.put("turning-points", TurningText.json(rung, points));
      }
      shell.out().print(JsonText.of(tree));
    } else {
      shell.out().println(names.scenario().title() + ": run " + run + " of seed " + seed.value());
      print(Narrative.of(told.chronicle, told.simulation.layout(), holds));
      if (futures > 0 && points != null) {
        shell.out().println();
        print(TurningText.of(names, rung, points));
      }
    }
    int code = drawn(charts -> charts.run(told.chronicle, told.simulation.layout()));
    if (points == null) {
      shell.say("interrupted: the turning points are left out");
      return ExitCode.INTERRUPTED;
    }
    return code;
  }

  private @Nullable List<TurningPoint> turningPoints(Told told) throws IOException {
    return new TurningPoints(told.simulation, told.key, rung, threads.count(), shell.stop())
        .find(told.chronicle, futures);
  }

  private Map<String, Object> head(Told told) {
    Map<String, Object> head = new LinkedHashMap<>();
    head.put("scenario", told.chronicle.names().scenario().name());
    head.put("title", told.chronicle.names().scenario().title());
    head.put("seed", Long.toString(seed.value()));
    head.put("run", run);
    return head;
  }

  private int zoom(Told told, int number) throws IOException {
    int most = told.chronicle.moments().size();
    usage.require(
        number >= 1 && number <= most,
        "--act must be 1 to " + most + ", the acts of this run, not " + number);
    Decision decision = told.chronicle.moment(number).decision();
    List<WeighedOption> options = told.options(decision);
    AccountWords accounts = told.accounts(decision);
    if (json) {
      Map<String, Object> tree = head(told);
      tree.putAll(ChronicleJson.of(told.chronicle, number, options));
      tree.put("accounts", accounts.json());
      shell.out().print(JsonText.of(tree));
    } else {
      print(ActAnalysis.of(told.chronicle, number, options));
      print(accounts.lines());
    }
    return drawn(charts -> charts.act(told.chronicle, told.simulation.layout(), number));
  }

  /** Draws something. */
  @FunctionalInterface
  private interface Drawing {
    void on(ExplainCharts charts) throws IOException;
  }

  /** Draws where charts are wanted; where that fails, whatever the reason, the telling stays. */
  private int drawn(Drawing drawing) {
    if (chart == null) {
      return ExitCode.OK;
    }
    try {
      drawing.on(new ExplainCharts(shell, chart));
      return ExitCode.OK;
    } catch (RefusedException e) {
      throw e;
    } catch (IOException | RuntimeException | Error e) {
      shell.say("not whole: charts: " + FailureText.of(e));
      return ExitCode.NOT_WHOLE;
    }
  }

  private int compare(Told base, Told other) {
    usage.require(
        base.simulation.layout().start().equals(other.simulation.layout().start()),
        "--between needs scenarios that start on the same day, not "
            + base.simulation.layout().start()
            + " and "
            + other.simulation.layout().start());
    Divergence parting = base.chronicle.partingFrom(other.chronicle);
    if (json) {
      Map<String, Object> tree = head(base);
      tree.putAll(ChronicleJson.of(base.chronicle, other.chronicle, parting));
      shell.out().print(JsonText.of(tree));
    } else {
      print(
          HistoryComparison.of(
              base.chronicle,
              other.chronicle,
              parting,
              base.options(parting.base()),
              other.options(parting.other()),
              rows));
    }
    return ExitCode.OK;
  }

  private void print(List<String> lines) {
    lines.forEach(shell.out()::println);
  }
}
