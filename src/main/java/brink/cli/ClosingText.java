package brink.cli;

import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.experiment.RunCounts;
import brink.publication.MissingParts;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is said at the end of an experiment. */
final class ClosingText {
  private static final String PAGE = "report.html";

  private ClosingText() {}

  /** Prints where the results are and says what is missing in them; gives the exit code. */
  static int of(Invocation shell, Path folder, RunCounts tally, MissingParts missing) {
    place(shell, folder);
    if (tally.failed() > 0) {
      shell.say(tally.failed() + " of " + tally.planned() + " runs failed: see failed.csv");
    }
    if (tally.partial()) {
      shell.say("interrupted: " + tally.skipped() + " runs were not tried; the result is partial");
    }
    int code = say(shell, missing, code(tally));
    if (tally.partial() || MissingParts.isIn(folder)) {
      shell.say("'brink resume " + shell.shown(folder) + "' makes it whole");
    }
    return code;
  }

  /** The exit code of runs of which nothing else is missing. */
  static int code(RunCounts tally) {
    if (tally.partial()) {
      return ExitCode.INTERRUPTED;
    }
    return tally.failed() > 0 ? ExitCode.NOT_WHOLE : ExitCode.OK;
  }

  /** Says what is missing; gives the exit code of a result whose runs gave another. */
  static int say(Invocation shell, MissingParts missing, int code) {
    missing.lines().forEach(line -> shell.say("not whole: " + line));
    if (missing.lines().isEmpty() || code == ExitCode.INTERRUPTED) {
      return code;
    }
    return missing.isInterrupted() ? ExitCode.INTERRUPTED : ExitCode.NOT_WHOLE;
  }

  /** Says what is missing and how it can be had; gives the exit code. */
  static int say(Invocation shell, MissingParts missing, int code, Path folder) {
    int all = say(shell, missing, code);
    if (MissingParts.isIn(folder)) {
      shell.say("'brink resume " + shell.shown(folder) + "' makes it whole");
    }
    return all;
  }

  /** Says which page to open, or where the results are if there is none. */
  static void place(Invocation shell, Path folder) {
    Path page = folder.resolve(PAGE);
    shell
        .out()
        .println(Files.isRegularFile(page) ? "open " + shell.shown(page) : shell.shown(folder));
  }

  /** Says that an earlier result stays, which had more runs; gives the exit code. */
  static int earlierIsKept(Invocation shell) {
    shell.say("interrupted; the earlier result, which has more runs, is kept");
    return ExitCode.INTERRUPTED;
  }

  /** Says that there is nothing to write; gives the exit code. */
  static int beforeTheFirstRun(Invocation shell) {
    shell.say("stopped before the first run; nothing is written");
    return ExitCode.INTERRUPTED;
  }
}
