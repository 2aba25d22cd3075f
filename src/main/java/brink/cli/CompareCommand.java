package brink.cli;

import brink.comparison.Comparison;
import brink.comparison.PartingGroup;
import brink.experiment.Plan;
import brink.experiment.Progress;
import brink.experiment.Tally;
import brink.results.Draft;
import brink.results.ResultsFolder;
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

/** Compares scenarios on common random numbers. */
@Command(
    name = "compare",
    description = "Says what changes between scenarios, run by run on common random numbers.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  brink compare scenarios/baseline.yaml scenarios/no-us-calls.yaml",
      "  brink compare scenarios/baseline.yaml scenarios/beirut-spared.yaml \\",
      "      --until half-width=0.01:rung-8",
      "",
      "Runs of the same number share their random numbers in all scenarios. The table",
      "shows both shares, their difference in percentage points, the runs that flipped",
      "each way, and McNemar's exact p adjusted for their number after Holm.",
      "Exit codes: 0 done, 1 error, 2 bad input, 3 some runs failed, 130 interrupted",
      "(what was done by then is kept and marked as partial)."
    })
final class CompareCommand implements Callable<Integer> {
  private static final long RUNS = 1_000;
  private static final long MOST = 100_000;

  private final Shell shell;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, and the parameters that must be given
  private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "BASE",
      description = "Scenario file, on disk or shipped with the program.")
  @SuppressWarnings("NullAway.Init")
  private String base;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ALTERNATIVE",
      description = "Scenario files of the same days, each compared with the base.")
  private List<String> alternatives = new ArrayList<>();

  @Option(
      names = {"-n", "--runs"},
      paramLabel = "N",
      description = "Number of runs of each scenario; " + RUNS + " unless given.")
  private @Nullable Long runs;

  @Option(
      names = "--until",
      paramLabel = "half-width=W[:OUTCOME]",
      converter = Until.Converter.class,
      description =
          "Adds runs until the 95 %% interval of the outcome's difference is that narrow in every"
              + " alternative; the first headline unless one is named.")
  private @Nullable Until until;

  @Option(
      names = "--max-runs",
      paramLabel = "N",
      defaultValue = "" + MOST,
      description = "The most runs that --until may take; ${DEFAULT-VALUE} unless given.")
  private long most;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "20240727",
      description = "Seed, any 64-bit number; ${DEFAULT-VALUE} unless given.")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "Number of threads; one for each processor unless given.")
  private @Nullable Integer threads;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Results folder; results/compare-BASE unless given, or results/compare-BASE-2 and so on.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Replaces the results folder if it exists.")
  private boolean force;

  @Option(names = "--no-charts", description = "Draws no charts and writes no report.")
  private boolean noCharts;

  @Option(
      names = {"-q", "--quiet"},
      description = "Shows no progress and no notes.")
  private boolean quiet;

  CompareCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    Plan plan = plan();
    List<String> files = new ArrayList<>(List.of(base));
    files.addAll(alternatives);
    List<Compared> scenarios = Compared.read(files, new FileSource(shell.directory()));
    PairedRuns paired = new PairedRuns(scenarios);
    try (Draft draft = Draft.open(target(scenarios.get(0).name()), force)) {
      run(paired, plan);
      if (paired.tally().done() + paired.tally().failed() == 0) {
        shell.say("stopped before the first run; nothing is written");
        return Exit.INTERRUPTED;
      }
      Comparison comparison = paired.comparison();
      List<PartingGroup> partings =
          new PartingSearch(scenarios, plan).groups(comparison, shell.stop());
      ComparisonOutput output = new ComparisonOutput(shell, plan, paired, draft);
      output.tables(comparison, partings);
      if (!noCharts && comparison.n() > 0) {
        output.report(comparison, partings);
      }
      List<String> command = spec.root().commandLine().getParseResult().originalArgs();
      ResultsFolder folder = draft.publish(output.manifest(command));
      new Differences(comparison, scenarios, partings).print(shell.out());
      return conclude(paired, folder);
    }
  }

  private Plan plan() {
    if (until != null && runs != null) {
      throw new ParameterException(
          spec.commandLine(), "--runs and --until exclude each other; --max-runs bounds --until");
    }
    try {
      int used = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
      long planned = until != null ? most : runs == null ? RUNS : runs;
      return new Plan(seed, 0, planned, used, Plan.DEFAULT_CHUNK);
    } catch (IllegalArgumentException e) {
      String name = until != null ? "--max-" : "--";
      throw new ParameterException(spec.commandLine(), name + e.getMessage(), e);
    }
  }

  private void run(PairedRuns paired, Plan plan) throws IOException {
    ProgressLine line = new ProgressLine(shell.err(), shell.terminal(), System::nanoTime);
    Progress progress = quiet ? Progress.NONE : line;
    if (!quiet) {
      paired.scenarios().forEach(s -> s.template().notes().forEach(shell::say));
      shell.say(
          String.format(
              Locale.ROOT,
              "%d scenarios, %s%,d runs of each on %d threads, seed %d",
              paired.scenarios().size(),
              until == null ? "" : "at most ",
              plan.runs(),
              plan.threads(),
              plan.masterSeed()));
    }
    if (until == null) {
      paired.run(plan, progress, shell.stop());
    } else {
      paired.run(plan, until, progress, shell.stop());
    }
    if (!quiet && paired.tally().partial()) {
      line.stop();
    }
  }

  /** The folder that was asked for, or else one that does not exist yet. */
  private Path target(String name) {
    if (out != null) {
      return shell.directory().resolve(out);
    }
    return ResultsPlace.free(shell, "compare-" + name, force);
  }

  private int conclude(PairedRuns paired, ResultsFolder folder) {
    if (until != null) {
      shell.out().println(paired.precision(until));
      shell.out().println();
    }
    Path here = shell.directory().toAbsolutePath().normalize();
    Path path = folder.path();
    shell.out().println(path.startsWith(here) ? here.relativize(path) : path);
    Tally tally = paired.tally();
    if (tally.failed() > 0) {
      shell.say(tally.failed() + " of " + tally.planned() + " runs failed: see failed.csv");
    }
    if (tally.partial()) {
      shell.say("interrupted: " + tally.skipped() + " runs were not tried; the result is partial");
    }
    return paired.exit();
  }
}
