package brink.cli;

import brink.comparison.Comparison;
import brink.comparison.PartingGroup;
import brink.experiment.Execution;
import brink.experiment.RunRange;
import brink.results.Draft;
import brink.results.RecordTable;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
      "Results go to results/compare-BASE unless --out says otherwise.",
      Exit.WORDS,
      Exit.NOT_WHOLE_WORDS,
      Exit.SIGNALS + " (what was done by then is kept",
      "and marked as partial; 'brink resume DIR' makes it whole)."
    })
final class CompareCommand implements Callable<Integer> {
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

  @Mixin private final RunsOptions runs = new RunsOptions();
  @Mixin private final SeedOption seed = new SeedOption();
  @Mixin private final ThreadsOption threads = new ThreadsOption();
  @Mixin private final SetOption sets = new SetOption();
  @Mixin private final OutputOptions place = new OutputOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  CompareCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    RunRange range = runs.range(seed.value(), 0);
    int used = threads.count();
    List<String> files = new ArrayList<>(List.of(base));
    files.addAll(alternatives);
    List<Compared> scenarios = Compared.read(files, sets.values(), shell.files());
    scenarios.forEach(s -> place.check(s.template()));
    try (Draft draft = place.open(shell, "compare-" + scenarios.get(0).name())) {
      PairedRuns paired = run(scenarios, range, used, draft);
      if (paired.tally().done() + paired.tally().failed() == 0) {
        return Ending.beforeTheFirstRun(shell);
      }
      if (place.keepsEarlier(paired.tally())) {
        return Ending.earlierIsKept(shell);
      }
      Comparison comparison = paired.comparison();
      List<PartingGroup> partings =
          new PartingSearch(scenarios, range, used).groups(comparison, shell.stop());
      Missing missing = new Missing(draft);
      if (shell.stop().getAsBoolean()) {
        missing.interrupted("where flipped runs part");
      }
      ComparisonOutput output = new ComparisonOutput(range, used, paired, draft);
      output.tables(comparison, partings);
      if (place.charts() && comparison.n() > 0) {
        missing.unlessDrawn(() -> output.report(comparison, partings, place.imprint(shell, spec)));
      }
      ResultsFolder folder = draft.publish(output.manifest(place.imprint(shell, spec)));
      new Differences(comparison, scenarios, partings).print(shell.out());
      return conclude(paired, folder, missing);
    }
  }

  private PairedRuns run(List<Compared> scenarios, RunRange range, int used, Draft draft)
      throws IOException {
    scenarios.forEach(s -> s.template().notes().forEach(text -> quiet.note(shell, text)));
    Until until = runs.until();
    quiet.note(
        shell,
        String.format(
            Locale.ROOT,
            "%d scenarios, %s%,d runs of each on %d threads, seed %d",
            scenarios.size(),
            until == null ? "" : "at most ",
            range.count(),
            used,
            range.seed()));
    ProgressLine line = quiet.progress(shell);
    shell.guard();
    List<String> names = scenarios.stream().map(Compared::name).toList();
    try (RecordTable table = new RecordTable(draft.file(RecordTable.NAME), names)) {
      PairedRuns paired = new PairedRuns(scenarios, range, Execution.of(used));
      if (until == null) {
        paired.run(range, table::write, line, shell.stop());
      } else {
        paired.run(range, until, table::write, line, shell.stop());
      }
      if (paired.tally().partial()) {
        line.stop();
      }
      return paired;
    }
  }

  private int conclude(PairedRuns paired, ResultsFolder folder, Missing missing) {
    Until until = runs.until();
    if (until != null) {
      shell.out().println(paired.precision(until));
      shell.out().println();
    }
    return Ending.of(shell, folder.path(), paired.tally(), missing);
  }
}
