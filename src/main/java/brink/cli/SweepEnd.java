package brink.cli;

import brink.publication.Imprint;
import brink.publication.Missing;
import brink.publication.SweepPublication;
import brink.results.Draft;
import brink.results.FailedTable;
import brink.results.ResultsFolder;
import brink.study.SweepResult;
import java.io.IOException;

/** Publishes a sweep and says what came out. */
final class SweepEnd {
  private SweepEnd() {}

  /** Writes everything that the tasks gave; gives the exit code. */
  static int write(
      Shell shell, Imprint imprint, SweepPublication publication, boolean charts, Draft draft)
      throws IOException {
    Missing missing = new Missing(draft);
    ResultsFolder results = draft.publish(publication.write(draft, charts, missing, imprint));
    SweepResult result = publication.result();
    new Extremes(result.layout(), result.moments()).print(shell.out());
    shell.out().println();
    Ending.place(shell, results.path());
    if (result.failed() > 0) {
      long planned = result.done() + result.failed();
      shell.say(result.failed() + " of " + planned + " runs failed: see " + FailedTable.NAME);
    }
    return Ending.say(shell, missing, result.failed() > 0 ? Exit.NOT_WHOLE : Exit.OK);
  }
}
