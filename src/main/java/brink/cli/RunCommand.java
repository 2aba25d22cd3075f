package brink.cli;

import brink.analysis.Distribution;
import brink.experiment.Execution;
import brink.experiment.RunRange;
import brink.forecast.CardCounter;
import brink.forecast.Deciding;
import brink.forecast.LeanStudy;
import brink.parameter.Draws;
import brink.parameter.ParameterValues;
import brink.path.Paths;
import brink.results.Draft;
import brink.results.ResultsFolder;
import brink.results.TableFormat;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a scenario many times and writes the results folder. */
@Command(
    name = "run",
    description = "Runs a scenario many times and writes tables, charts and a report.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  brink run scenarios/baseline.yaml --runs 10000",
      "  brink run scenarios/baseline.yaml --until half-width=0.01:rung-8",
      "  brink run scenarios/baseline.yaml --set actors.israel.reciprocity=0.3 --out results/calm",
      "",
      "The same scenario, seed and runs give the same records on any machine and any",
      "number of threads. Run I is named by the seed and I alone: --first I --runs 1",
      "does it again.",
      Exit.WORDS,
      Exit.NOT_WHOLE_WORDS,
      Exit.SIGNALS + " (what was done by then is kept",
      "and marked as partial; 'brink resume DIR' makes it whole)."
    })
final class RunCommand implements Callable<Integer> {
  private static final int MANY = 1_000;
  private static final int MOST_LEAN = 10_000;

  private final Shell shell;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, and the parameters that must be given
  private CommandSpec spec;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "Scenario file, on disk or shipped with the program.")
  @SuppressWarnings("NullAway.Init")
  private String file;

  @Mixin private final RunsOptions runs = new RunsOptions();
  @Mixin private final SeedOption seed = new SeedOption();

  @Option(
      names = "--first",
      paramLabel = "I",
      defaultValue = "0",
      description = "Index of the first run; ${DEFAULT-VALUE} unless given.")
  private long first;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "csv",
      description = "Format of the table of runs, csv or parquet; ${DEFAULT-VALUE} unless given.")
  private TableFormat format = TableFormat.CSV;

  @Option(
      names = "--trace",
      paramLabel = "N",
      defaultValue = "0",
      description = "Writes all acts and decisions of the first N runs to trace.csv; at most 1000.")
  private int trace;

  @Option(
      names = "--lean",
      paramLabel = "N",
      defaultValue = "0",
      description =
          "Measures which assumptions each forecast card leans on, with N runs at each end of each"
              + " uncertain parameter (at most 10000; 100 take some seconds); read off the rules"
              + " unless given. For scenarios with a condition.")
  private int lean;

  @Mixin private final ThreadsOption threads = new ThreadsOption();
  @Mixin private final SetOption sets = new SetOption();
  @Mixin private final OutputOptions place = new OutputOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  RunCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    RunRange wished = range();
    Execution execution = Execution.of(threads.count());
    Imprint imprint = place.imprint(shell, spec);
    ScenarioTemplate template = ScenarioTemplate.read(file, sets.values(), shell.files());
    place.check(template);
    Scenario scenario = template.at(ParameterValues.NONE);
    require(
        lean == 0 || scenario.freeFrom() > 0,
        "--lean needs a scenario with a condition, and " + template.name() + " has none");
    Simulation simulation = Simulation.of(template);
    RunRange range = sized(wished, execution, simulation);
    note(template, range, execution.threads());
    try (Draft draft = place.open(shell, template.name())) {
      CardCounter counter = Forecasting.counter(template, scenario, simulation.layout());
      Gathering gathering = new Gathering(range, simulation, (int) scenario.freeFrom(), counter);
      Uncertainty uncertainty = new Uncertainty(range, simulation, template.draws());
      Experiment experiment =
          experiment(range, execution, simulation, gathering, uncertainty, draft);
      if (experiment.tally().done() + experiment.tally().failed() == 0) {
        return Ending.beforeTheFirstRun(shell);
      }
      if (place.keepsEarlier(experiment.tally())) {
        return Ending.earlierIsKept(shell);
      }
      Output output =
          new Output(template, scenario, simulation, range, execution.threads(), experiment, draft);
      Missing missing = new Missing(draft);
      output.tables(trace);
      Paths paths = gathering.paths();
      output.paths(paths);
      LeanStudy study = lean == 0 ? null : study(template, simulation, counter, range, execution);
      if (lean > 0 && study == null) {
        missing.interrupted("what cards lean on");
      }
      Forecasting forecasting =
          Forecasting.of(template, scenario, experiment.distribution(), counter, study);
      output.cards(forecasting);
      if (forecasting != null) {
        uncertainty.leaveOut(forecasting.decided());
      }
      output.uncertainty(uncertainty.splits());
      if (place.charts()) {
        missing.unlessDrawn(() -> output.report(paths, forecasting, uncertainty.splits(), imprint));
      }
      ResultsFolder folder = draft.publish(output.manifest(format, imprint));
      return conclude(experiment, forecasting, uncertainty, folder, missing);
    }
  }

  /** As many runs as --until needs. */
  private RunRange sized(RunRange wished, Execution execution, Simulation simulation)
      throws IOException {
    Until until = runs.until();
    if (until == null) {
      return wished;
    }
    Sizing sizing = new Sizing(until, wished, execution, simulation);
    long enough = Math.max(1, sizing.runs(shell.stop()));
    quiet.note(shell, sizing.text());
    return wished.part(0, enough);
  }

  private RunRange range() {
    require(trace >= 0 && trace <= MANY, "--trace must be 0 to " + MANY + ", not " + trace);
    require(lean >= 0 && lean <= MOST_LEAN, "--lean must be 0 to " + MOST_LEAN + ", not " + lean);
    return runs.range(seed.value(), first);
  }

  private void require(boolean holds, String message) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  private void note(ScenarioTemplate template, RunRange range, int used) {
    Draws draws = template.draws();
    if (draws != null) {
      quiet.note(
          shell,
          String.format(
              Locale.ROOT,
              "each run draws %d parameters from %,d draws",
              draws.paths().size(),
              draws.size()));
    }
    template.notes().forEach(text -> quiet.note(shell, text));
    quiet.note(
        shell,
        String.format(
            Locale.ROOT,
            "%s: %,d runs on %d threads, seed %d",
            template.name(),
            range.count(),
            used,
            range.seed()));
  }

  private Experiment experiment(
      RunRange range,
      Execution execution,
      Simulation simulation,
      Gathering gathering,
      Uncertainty uncertainty,
      Draft draft)
      throws IOException {
    ProgressLine line = quiet.progress(shell);
    shell.guard();
    Experiment experiment =
        Experiment.run(
            range,
            execution,
            simulation.layout(),
            gathering::run,
            run -> {
              gathering.accept(run);
              uncertainty.accept(run.record());
            },
            format,
            draft,
            line,
            shell.stop());
    if (experiment.tally().partial()) {
      line.stop();
    }
    return experiment;
  }

  private @Nullable LeanStudy study(
      ScenarioTemplate template,
      Simulation simulation,
      @Nullable CardCounter counter,
      RunRange range,
      Execution execution)
      throws IOException {
    LeanRuns runs =
        new LeanRuns(template, new Deciding(counter, simulation.layout()), range, execution, lean);
    LeanStudy study = runs.study(quiet.progress(shell), shell.stop());
    if (study != null) {
      quiet.note(shell, runs.text());
    }
    return study;
  }

  private int conclude(
      Experiment experiment,
      @Nullable Forecasting forecasting,
      Uncertainty uncertainty,
      ResultsFolder folder,
      Missing missing) {
    Distribution distribution = experiment.distribution();
    if (distribution != null) {
      new Headline(distribution, forecasting == null ? Map.of() : forecasting.settled())
          .print(shell.out());
      uncertainty.print(shell.out());
      shell.out().println();
    }
    return Ending.of(shell, folder.path(), experiment.tally(), missing);
  }
}
