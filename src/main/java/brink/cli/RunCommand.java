package brink.cli;

import brink.analysis.Distribution;
import brink.cli.option.DrawsOption;
import brink.cli.option.OutputOptions;
import brink.cli.option.QuietOption;
import brink.cli.option.RunsOptions;
import brink.cli.option.SeedOption;
import brink.cli.option.SetOption;
import brink.cli.option.StoppingOption;
import brink.cli.option.ThreadsOption;
import brink.cli.option.Usage;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.cli.shell.ProgressLine;
import brink.cli.text.AssumptionText;
import brink.cli.text.OutcomeText;
import brink.experiment.Execution;
import brink.experiment.RunRange;
import brink.publication.MissingParts;
import brink.publication.RunPublication;
import brink.report.AssumptionWords;
import brink.results.Draft;
import brink.results.ResultsFolder;
import brink.results.RunTable;
import brink.run.RunLayout;
import brink.scenario.ScenarioTemplate;
import brink.study.ForecastCards;
import brink.study.RelianceResult;
import brink.study.RunResult;
import brink.study.RunStudy;
import brink.study.SampleSize;
import brink.table.TableFormat;
import brink.table.TableWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
      ExitCode.WORDS,
      ExitCode.NOT_WHOLE_WORDS,
      ExitCode.SIGNALS + " (what was done by then is kept",
      "and marked as partial; 'brink resume DIR' makes it whole)."
    })
final class RunCommand implements Callable<Integer> {
  private static final int MANY = 1_000;
  private static final int MOST_LEAN = 10_000;

  private final Invocation shell;

  @Mixin private final Usage usage = new Usage();

  @Parameters(
      paramLabel = "SCENARIO",
      description = "Scenario file, on disk or shipped with the program.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
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
  @Mixin private final DrawsOption draws = new DrawsOption();
  @Mixin private final OutputOptions place = new OutputOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  RunCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    RunRange wished = range();
    Execution execution = Execution.of(threads.count());
    ScenarioTemplate template =
        ScenarioTemplate.read(file, draws.over(sets.values()), shell.files());
    place.check(template);
    RunStudy study = new RunStudy(template);
    usage.require(
        lean == 0 || study.scenario().freeFrom() > 0,
        "--lean needs a scenario with a condition, and " + template.name() + " has none");
    RunRange range = sized(wished, execution, study);
    note(template, range, execution.threads());
    try (Draft draft = place.open(shell, template.name())) {
      RunResult result = run(study, range, execution, draft);
      if (result.tally().done() + result.tally().failed() == 0) {
        return ClosingText.beforeTheFirstRun(shell);
      }
      if (place.keepsEarlier(result.tally())) {
        return ClosingText.earlierIsKept(shell);
      }
      MissingParts missing = new MissingParts(draft);
      ForecastCards cards = result.cards(lean(result, execution, missing));
      RunPublication publication =
          new RunPublication(result, cards, format, trace, execution.threads());
      ResultsFolder folder = place.publish(shell, publication, draft, missing);
      Distribution distribution = result.distribution();
      if (distribution != null) {
        new OutcomeText(distribution, cards == null ? Map.of() : cards.settled())
            .print(shell.out());
        result.drawn().forEach(drawn -> quiet.note(shell, AssumptionWords.drawn(drawn)));
        quiet.unless(() -> AssumptionText.print(shell.out(), distribution));
        shell.out().println();
      }
      return ClosingText.of(shell, folder.path(), result.tally(), missing);
    }
  }

  /** As many runs as --until needs. */
  private RunRange sized(RunRange wished, Execution execution, RunStudy study) throws IOException {
    StoppingOption until = runs.until();
    if (until == null) {
      return wished;
    }
    SampleSize size = study.size(until.rule(study.events()), wished, execution, shell.stop());
    quiet.note(shell, StoppingOption.found(size));
    return wished.part(0, Math.max(1, size.runs()));
  }

  private RunRange range() {
    usage.within("--trace", trace, 0, MANY);
    usage.within("--lean", lean, 0, MOST_LEAN);
    return runs.range(seed.value(), first);
  }

  private void note(ScenarioTemplate template, RunRange range, int used) {
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

  private RunResult run(RunStudy study, RunRange range, Execution execution, Draft draft)
      throws IOException {
    ProgressLine line = quiet.progress(shell);
    shell.guard();
    RunLayout layout = study.simulation().layout();
    try (TableWriter<RunTable.RunTableRow> table =
        draft.open(RunTable.of(layout.outcomes()), format)) {
      RunStudy.RecordSink rows =
          (run, digest) -> table.write(new RunTable.RunTableRow(run, digest));
      RunResult result = study.run(range, execution, rows, line, shell.stop());
      if (result.tally().partial()) {
        line.stop();
      }
      return result;
    }
  }

  private @Nullable RelianceResult lean(RunResult result, Execution execution, MissingParts missing)
      throws IOException {
    if (lean == 0) {
      return null;
    }
    RelianceResult found = result.lean(lean, execution, quiet.progress(shell), shell.stop());
    if (found == null) {
      missing.interrupted("what cards lean on");
      return null;
    }
    String refused =
        found.refused().isEmpty()
            ? ""
            : "; left out, as the scenario is refused at an end: "
                + String.join(", ", found.refused());
    quiet.note(
        shell,
        String.format(
            Locale.ROOT,
            "cards: %d parameters moved from the 10th to the 90th percentile of their priors, %d"
                + " runs at each end%s",
            found.parameters(),
            found.runs(),
            refused));
    return found;
  }
}
