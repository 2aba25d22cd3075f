package brink.cli;

import brink.cli.option.EarlierResult;
import brink.cli.option.EngineOptions;
import brink.cli.option.QuietOption;
import brink.cli.option.Usage;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.publication.ResultProvenance;
import brink.results.CalibrationFolder;
import brink.results.RefusedException;
import brink.results.ResultsFolder;
import brink.results.SweepFolder;
import brink.sweep.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a result whole that was ended before it was done. */
@Command(
    name = "resume",
    description = "Makes a result whole that was stopped, killed or ran out of disk.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  brink resume results/reciprocity",
      "  brink resume results/reciprocity --engine spark --master spark://HOST:7077",
      "",
      "Sweeps and calibrations go on where they were. Runs, comparisons, responses, rare",
      "outcomes and hindcasts that are partial are done again as their manifest says, from the",
      "same scenario files; if killed, they leave nothing: give their command again.",
      "The final tables are those that would have been written at once.",
      ExitCode.WORDS,
      ExitCode.NOT_WHOLE_WORDS,
      ExitCode.SIGNALS + "."
    })
final class ResumeCommand implements Callable<Integer> {
  private final Invocation shell;

  @Mixin private final Usage usage = new Usage();

  @Parameters(paramLabel = "DIR", description = "Results folder.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path target;

  @Mixin private final EngineOptions engine = new EngineOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  ResumeCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    engine.check();
    Path place = shell.directory().resolve(target);
    if (!Files.exists(place)) {
      throw new RefusedException(
          target
              + ": there is no such folder; a run, compare, respond, rare or hindcast that was"
              + " killed leaves none: give its command again, the result is the same");
    }
    if (SweepFolder.isFinished(place)) {
      EarlierResult earlier = new EarlierResult(shell, ResultsFolder.open(place));
      if (earlier.isLacking()) {
        return new Rerun(shell, earlier).call(engine.threads(), quiet);
      }
      ClosingText.place(shell, place);
      quiet.note(shell, "nothing to do: the results are complete");
      return ExitCode.OK;
    }
    if (CalibrationFolder.isBegun(place)) {
      try (CalibrationFolder folder = CalibrationFolder.open(place)) {
        ResultProvenance imprint = shell.begun(usage.spec(), place);
        return new CalibrationRun(shell, quiet, imprint, engine.threads(), folder).call();
      }
    }
    SweepFolder folder = SweepFolder.open(place);
    Sweep sweep = read(shell, folder);
    ResultProvenance imprint = shell.begun(usage.spec(), place);
    return new SweepRun(shell, quiet, imprint, engine, sweep, folder).call();
  }

  /** The sweep that was begun; refused where its files are no longer what they were. */
  static Sweep read(Invocation shell, SweepFolder folder) {
    Sweep sweep = Sweep.read(folder.spec().toString(), List.of(), shell.files());
    if (!sweep.digest().equals(folder.plan().spec())) {
      throw new RefusedException(
          folder.spec() + ": it or its scenarios have been changed since the sweep was begun");
    }
    return sweep;
  }
}
