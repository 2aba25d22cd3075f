package brink.cli;

import brink.cli.option.DrawsOption;
import brink.cli.option.OutputOptions;
import brink.cli.option.QuietOption;
import brink.cli.option.SeedOption;
import brink.cli.option.SetOption;
import brink.cli.option.ThreadsOption;
import brink.cli.option.Usage;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.cli.shell.ProgressLine;
import brink.cli.text.ResponseJson;
import brink.cli.text.ResponseText;
import brink.experiment.Execution;
import brink.experiment.RunCounts;
import brink.experiment.RunRange;
import brink.publication.MissingParts;
import brink.publication.ResponsePublication;
import brink.results.Draft;
import brink.results.RecordTable;
import brink.results.ResultsFolder;
import brink.scenario.GivenActReader;
import brink.scenario.ScenarioTemplate;
import brink.source.Problems;
import brink.study.ComparisonStudy;
import brink.study.ResponseResult;
import brink.study.ResponseStudy;
import brink.table.TableFormat;
import brink.table.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what follows acts that are given to a scenario. */
@Command(
    name = "respond",
    description = "Says what follows if an actor does something: acts, answers and outcomes.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  brink respond scenarios/baseline.yaml --on 2024-08-10 \\",
      "      --act \"israel targeted-killing hezbollah deaths=5\"",
      "  brink respond scenarios/baseline.yaml --acts acts.yaml --on 2024-08-10 --json",
      "",
      "The acts are given at noon of their day to runs that share their random numbers",
      "with runs without them. Neither they nor days of fire are counted. An answer is",
      "an act towards the giver whose chain of causes leads to the given act. A file of",
      "acts maps names to acts, as exogenous does in a scenario.",
      "Results go to results/respond-SCENARIO unless --out says otherwise.",
      ExitCode.WORDS,
      ExitCode.NOT_WHOLE_WORDS,
      ExitCode.SIGNALS + " (what was done by then is kept",
      "and marked as partial; 'brink resume DIR' makes it whole)."
    })
final class RespondCommand implements Callable<Integer> {
  private static final int LONGEST = 3650;
  private static final long MOST_RUNS = 100_000_000;

  private final Invocation shell;

  @Mixin private final Usage usage = new Usage();

  @Parameters(
      paramLabel = "SCENARIO",
      description = "Scenario file, on disk or shipped with the program.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private String file;

  @Option(
      names = "--act",
      paramLabel = "\"ACTOR ACT TARGET ...\"",
      description =
          "An act to give, with about=ACTOR, deaths=N, announced or on=DATE after it; may be"
              + " repeated, all are given together.")
  private List<String> acts = new ArrayList<>();

  @Option(names = "--acts", paramLabel = "FILE", description = "Acts to give, from a file.")
  private @Nullable String actsFile;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "Day of the acts that name none, such as 2024-08-10.")
  private @Nullable String on;

  @Option(
      names = "--within",
      paramLabel = "DAYS",
      split = ",",
      defaultValue = "3,7,14,30",
      description =
          "Windows within which is counted, in days after the first given act, increasing;"
              + " ${DEFAULT-VALUE} unless given.")
  private List<Integer> within = new ArrayList<>();

  @Option(
      names = {"-n", "--runs"},
      paramLabel = "N",
      defaultValue = "1000",
      description = "Number of runs with the acts, and without; ${DEFAULT-VALUE} unless given.")
  private long runs;

  @Mixin private final SeedOption seed = new SeedOption();
  @Mixin private final ThreadsOption threads = new ThreadsOption();
  @Mixin private final SetOption sets = new SetOption();
  @Mixin private final DrawsOption draws = new DrawsOption();

  @Option(
      names = "--json",
      description = "Writes JSON, for machines, and a results folder only with --out.")
  private boolean json;

  @Mixin private final OutputOptions place = new OutputOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  RespondCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    check();
    ResponseStudy study = study();
    if (json && !place.isGiven()) {
      ResponseResult result = run(study, row -> {});
      print(result);
      return ClosingText.code(result.compared().tally());
    }
    try (Draft draft = place.open(shell, "respond-" + template(study).name())) {
      ResponseResult result = written(study, draft);
      RunCounts tally = result.compared().tally();
      if (tally.done() + tally.failed() == 0) {
        return ClosingText.beforeTheFirstRun(shell);
      }
      if (place.keepsEarlier(tally)) {
        return ClosingText.earlierIsKept(shell);
      }
      MissingParts missing = new MissingParts(draft);
      ResultsFolder folder =
          place.publish(shell, new ResponsePublication(result, threads.count()), draft, missing);
      print(result);
      return json
          ? ClosingText.say(shell, missing, ClosingText.code(tally), folder.path())
          : ClosingText.of(shell, folder.path(), tally, missing);
    }
  }

  private static ScenarioTemplate template(ResponseStudy study) {
    return study.pair().scenarios().get(0).template();
  }

  private void print(ResponseResult result) {
    if (json) {
      shell.out().print(new ResponseJson(result).text());
    } else {
      new ResponseText(result).print(shell.out());
    }
  }

  private ResponseResult written(ResponseStudy study, Draft draft) throws IOException {
    try (TableWriter<RecordTable.RecordRow> table =
        draft.open(RecordTable.of(study.pair().events()), TableFormat.CSV)) {
      return run(study, table::write);
    }
  }

  private void check() {
    usage.within("--runs", runs, 1, MOST_RUNS);
    usage.require(!acts.isEmpty() || actsFile != null, "an act is missing: --act or --acts");
    for (int i = 0; i < within.size(); i++) {
      usage.within("--within", within.get(i), 1, LONGEST);
      usage.require(
          i == 0 || within.get(i) > within.get(i - 1), "--within must increase: " + within);
    }
  }

  private ResponseStudy study() {
    ScenarioTemplate template =
        ScenarioTemplate.read(file, draws.over(sets.values()), shell.files());
    place.check(template);
    Problems problems = new Problems();
    GivenActReader reader = new GivenActReader(template, on, problems);
    reader.words(acts);
    if (actsFile != null) {
      reader.file(actsFile, shell.files());
    }
    problems.throwIfAny();
    return ResponseStudy.of(template, reader.settings(), within);
  }

  private ResponseResult run(ResponseStudy study, ComparisonStudy.PairedSink taker)
      throws IOException {
    template(study).notes().forEach(t -> quiet.note(shell, t));
    if (study.daysBeyond() > 0) {
      quiet.note(
          shell,
          "the scenario ends "
              + study.daysBeyond()
              + " days before the longest window does; what would come then is not counted");
    }
    quiet.note(
        shell,
        String.format(
            Locale.ROOT,
            "given acts: %d; %,d runs with and without on %d threads, seed %d",
            study.given().size(),
            runs,
            threads.count(),
            seed.value()));
    ProgressLine line = quiet.progress(shell);
    shell.guard();
    ResponseResult result =
        study.run(
            RunRange.of(seed.value(), runs),
            Execution.of(threads.count()),
            taker,
            line,
            shell.stop());
    if (result.compared().tally().partial()) {
      line.stop();
    }
    return result;
  }
}
