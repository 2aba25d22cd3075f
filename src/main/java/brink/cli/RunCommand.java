package brink.cli;

import brink.analysis.Distribution;
import brink.experiment.Plan;
import brink.experiment.Progress;
import brink.experiment.Tally;
import brink.forecast.CardCounter;
import brink.parameter.ParameterValues;
import brink.path.Paths;
import brink.results.Draft;
import brink.results.ResultsFolder;
import brink.results.TableFormat;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import brink.source.FileSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
      "Exit codes: 0 done, 1 error, 2 bad input, 3 some runs failed, 130 interrupted",
      "(what was done by then is kept and marked as partial)."
    })
final class RunCommand implements Callable<Integer> {
  private static final int MANY = 1_000;

  private final Shell shell;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, and the parameters that must be given
  private CommandSpec spec;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "Scenario file, on disk or shipped with the program.")
  @SuppressWarnings("NullAway.Init")
  private String file;

  @Option(
      names = {"-n", "--runs"},
      paramLabel = "N",
      defaultValue = "1000",
      description = "Number of runs; ${DEFAULT-VALUE} unless given.")
  private long runs;

  @Option(
      names = "--until",
      paramLabel = "half-width=W[:OUTCOME]",
      converter = Until.Converter.class,
      description =
          "Does as many runs as make the 95 %% interval of the outcome's share that narrow; the"
              + " first headline unless one is named.")
  private @Nullable Until until;

  @Option(
      names = "--max-runs",
      paramLabel = "N",
      defaultValue = "100000",
      description = "The most runs that --until may take; ${DEFAULT-VALUE} unless given.")
  private long most;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "20240727",
      description = "Seed, any 64-bit number; ${DEFAULT-VALUE} unless given.")
  private long seed;

  @Option(
      names = "--first",
      paramLabel = "I",
      defaultValue = "0",
      description = "Index of the first run; ${DEFAULT-VALUE} unless given.")
  private long first;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "Number of threads; one for each processor unless given.")
  private @Nullable Integer threads;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Replaces a number or text of the scenario; may be repeated.")
  private List<String> sets = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Results folder; results/NAME unless given, or results/NAME-2 and so on where that exists.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Replaces the results folder if it exists.")
  private boolean force;

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

  @Option(names = "--no-charts", description = "Draws no charts and writes no report.")
  private boolean noCharts;

  @Option(
      names = {"-q", "--quiet"},
      description = "Shows no progress and no notes.")
  private boolean quiet;

  RunCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    Plan wished = plan();
    ScenarioTemplate template =
        ScenarioTemplate.read(file, sets, new FileSource(shell.directory()));
    Scenario scenario = template.at(ParameterValues.NONE);
    Simulation simulation = Simulation.of(scenario);
    Plan plan = sized(wished, simulation);
    note(template, plan);
    try (Draft draft = Draft.open(target(template.name()), force)) {
      CardCounter counter = Forecasting.counter(template, scenario, simulation.layout());
      Gathering gathering = new Gathering(plan, simulation, (int) scenario.freeFrom(), counter);
      Experiment experiment = experiment(plan, simulation, gathering, draft);
      if (experiment.tally().done() + experiment.tally().failed() == 0) {
        shell.say("stopped before the first run; nothing is written");
        return Exit.INTERRUPTED;
      }
      Output output = new Output(shell, template, scenario, simulation, plan, experiment, draft);
      output.tables(trace);
      Paths paths = gathering.paths();
      output.paths(paths);
      output.cards(counter);
      if (!noCharts) {
        output.report(paths, counter);
      }
      ResultsFolder folder = draft.publish(output.manifest(format, command()));
      return conclude(experiment, folder);
    }
  }

  /** The plan with as many runs as --until needs. */
  private Plan sized(Plan wished, Simulation simulation) throws IOException {
    if (until == null) {
      return wished;
    }
    Sizing sizing = new Sizing(until, wished, simulation);
    long enough = Math.max(1, sizing.runs(shell.stop()));
    if (!quiet) {
      shell.say(sizing.text());
    }
    return new Plan(seed, first, enough, wished.threads(), wished.chunk());
  }

  private Plan plan() {
    if (trace < 0 || trace > MANY) {
      throw new ParameterException(
          spec.commandLine(), "--trace must be 0 to " + MANY + ", not " + trace);
    }
    try {
      int used = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
      return new Plan(seed, first, until == null ? runs : most, used, Plan.DEFAULT_CHUNK);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--" + e.getMessage(), e);
    }
  }

  private void note(ScenarioTemplate template, Plan plan) {
    if (quiet) {
      return;
    }
    template.notes().forEach(shell::say);
    shell.say(
        String.format(
            Locale.ROOT,
            "%s: %,d runs on %d threads, seed %d",
            template.name(),
            plan.runs(),
            plan.threads(),
            plan.masterSeed()));
  }

  /** The folder that was asked for, or else one that does not exist yet. */
  private Path target(String name) {
    if (out != null) {
      return shell.directory().resolve(out);
    }
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "-");
    return ResultsPlace.free(shell, plain, force);
  }

  private Experiment experiment(Plan plan, Simulation simulation, Gathering gathering, Draft draft)
      throws IOException {
    ProgressLine line = new ProgressLine(shell.err(), shell.terminal(), System::nanoTime);
    Progress progress = quiet ? Progress.NONE : line;
    Experiment experiment =
        Experiment.run(
            plan, simulation.layout(), gathering, gathering, format, draft, progress, shell.stop());
    if (!quiet && experiment.tally().partial()) {
      line.stop();
    }
    return experiment;
  }

  private List<String> command() {
    return spec.root().commandLine().getParseResult().originalArgs();
  }

  private int conclude(Experiment experiment, ResultsFolder folder) {
    Distribution distribution = experiment.distribution();
    if (distribution != null) {
      new Headline(distribution).print(shell.out());
      shell.out().println();
    }
    shell.out().println(shown(folder.path()));
    Tally tally = experiment.tally();
    if (tally.failed() > 0) {
      shell.say(tally.failed() + " of " + tally.planned() + " runs failed: see failed.csv");
    }
    if (tally.partial()) {
      shell.say("interrupted: " + tally.skipped() + " runs were not tried; the result is partial");
    }
    return experiment.exit();
  }

  /** The way to the folder from the working directory, where it lies below it. */
  private Path shown(Path folder) {
    Path here = shell.directory().toAbsolutePath().normalize();
    return folder.startsWith(here) ? here.relativize(folder) : folder;
  }
}
