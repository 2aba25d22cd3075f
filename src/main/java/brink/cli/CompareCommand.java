package brink.cli;

import brink.cli.option.DrawsOption;
import brink.cli.option.OutputOptions;
import brink.cli.option.QuietOption;
import brink.cli.option.RunsOptions;
import brink.cli.option.SeedOption;
import brink.cli.option.SetOption;
import brink.cli.option.StoppingOption;
import brink.cli.option.ThreadsOption;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.cli.shell.ProgressLine;
import brink.cli.text.ComparisonText;
import brink.comparison.DivergenceGroup;
import brink.experiment.Execution;
import brink.experiment.RunRange;
import brink.publication.ComparisonPublication;
import brink.publication.MissingParts;
import brink.report.AssumptionWords;
import brink.results.Draft;
import brink.results.RecordTable;
import brink.results.ResultsFolder;
import brink.study.ComparisonResult;
import brink.study.ComparisonStudy;
import brink.study.StoppingRule;
import brink.table.TableFormat;
import brink.table.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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
      ExitCode.WORDS,
      ExitCode.NOT_WHOLE_WORDS,
      ExitCode.SIGNALS + " (what was done by then is kept",
      "and marked as partial; 'brink resume DIR' makes it whole)."
    })
final class CompareCommand implements Callable<Integer> {
  private final Invocation shell;

  @Parameters(
      index = "0",
      paramLabel = "BASE",
      description = "Scenario file, on disk or shipped with the program.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
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
  @Mixin private final DrawsOption draws = new DrawsOption();
  @Mixin private final OutputOptions place = new OutputOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  CompareCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    RunRange range = runs.range(seed.value(), 0);
    int used = threads.count();
    List<String> files = new ArrayList<>(List.of(base));
    files.addAll(alternatives);
    ComparisonStudy study = ComparisonStudy.read(files, draws.over(sets.values()), shell.files());
    study.scenarios().forEach(s -> place.check(s.template()));
    try (Draft draft = place.open(shell, "compare-" + study.names().get(0))) {
      ComparisonResult result = run(study, range, used, draft);
      if (result.tally().done() + result.tally().failed() == 0) {
        return ClosingText.beforeTheFirstRun(shell);
      }
      if (place.keepsEarlier(result.tally())) {
        return ClosingText.earlierIsKept(shell);
      }
      List<DivergenceGroup> partings = result.partings(used, shell.stop());
      MissingParts missing = new MissingParts(draft);
      if (shell.stop().getAsBoolean()) {
        missing.interrupted("where flipped runs part");
      }
      ResultsFolder folder =
          place.publish(shell, new ComparisonPublication(result, partings, used), draft, missing);
      result
          .drawn()
          .forEach(one -> quiet.note(shell, one.scenario() + ": " + AssumptionWords.drawn(one)));
      new ComparisonText(result, partings).print(shell.out());
      if (result.size() != null) {
        shell.out().println(StoppingOption.compared(result.size()));
        shell.out().println();
      }
      return ClosingText.of(shell, folder.path(), result.tally(), missing);
    }
  }

  private ComparisonResult run(ComparisonStudy study, RunRange range, int used, Draft draft)
      throws IOException {
    study.scenarios().forEach(s -> s.template().notes().forEach(text -> quiet.note(shell, text)));
    StoppingOption until = runs.until();
    quiet.note(
        shell,
        String.format(
            Locale.ROOT,
            "%d scenarios, %s%,d runs of each on %d threads, seed %d",
            study.names().size(),
            until == null ? "" : "at most ",
            range.count(),
            used,
            range.seed()));
    ProgressLine line = quiet.progress(shell);
    shell.guard();
    try (TableWriter<RecordTable.RecordRow> table =
        draft.open(RecordTable.of(study.events()), TableFormat.CSV)) {
      StoppingRule rule = until == null ? null : until.rule(study.events());
      ComparisonResult result =
          study.run(range, rule, Execution.of(used), table::write, line, shell.stop());
      if (result.tally().partial()) {
        line.stop();
      }
      return result;
    }
  }
}
