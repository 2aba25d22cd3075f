package brink.cli;

import brink.cli.shell.Exit;
import brink.cli.shell.Shell;
import brink.experiment.Tally;
import brink.publication.Missing;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is said at the end of an experiment. */
final class Ending {
  private static final String PAGE = "report.html";

  private Ending() {}

  /** Prints where the results are and says what is missing in them; gives the exit code. */
  static int of(Shell shell, Path folder, Tally tally, Missing missing) {
    place(shell, folder);
    if (tally.failed() > 0) {
      shell.say(tally.failed() + " of " + tally.planned() + " runs failed: see failed.csv");
    }
    if (tally.partial()) {
      shell.say("interrupted: " + tally.skipped() + " runs were not tried; the result is partial");
    }
    int code = say(shell, missing, code(tally));
    if (tally.partial() || Missing.isIn(folder)) {
      shell.say("'brink resume " + shell.shown(folder) + "' makes it whole");
    }
    return code;
  }

  private static int code(Tally tally) {
    if (tally.partial()) {
      return Exit.INTERRUPTED;
    }
    return tally.failed() > 0 ? Exit.NOT_WHOLE : Exit.OK;
  }

  /** Says what is missing; gives the exit code of a result whose runs gave another. */
  static int say(Shell shell, Missing missing, int code) {
    missing.lines().forEach(line -> shell.say("not whole: " + line));
    if (missing.lines().isEmpty() || code == Exit.INTERRUPTED) {
      return code;
    }
    return missing.isInterrupted() ? Exit.INTERRUPTED : Exit.NOT_WHOLE;
  }

  /** Says what is missing and how it can be had; gives the exit code. */
  static int say(Shell shell, Missing missing, int code, Path folder) {
    int all = say(shell, missing, code);
    if (Missing.isIn(folder)) {
      shell.say("'brink resume " + shell.shown(folder) + "' makes it whole");
    }
    return all;
  }

  /** Says which page to open, or where the results are if there is none. */
  static void place(Shell shell, Path folder) {
    Path page = folder.resolve(PAGE);
    shell
        .out()
        .println(Files.isRegularFile(page) ? "open " + shell.shown(page) : shell.shown(folder));
  }

  /** Says that an earlier result stays, which had more runs; gives the exit code. */
  static int earlierIsKept(Shell shell) {
    shell.say("interrupted; the earlier result, which has more runs, is kept");
    return Exit.INTERRUPTED;
  }

  /** Says that there is nothing to write; gives the exit code. */
  static int beforeTheFirstRun(Shell shell) {
    shell.say("stopped before the first run; nothing is written");
    return Exit.INTERRUPTED;
  }
}
