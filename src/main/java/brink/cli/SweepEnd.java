package brink.cli;

import brink.results.Draft;
import brink.results.FailedTable;
import brink.results.Manifest;
import brink.results.ResultsFolder;
import brink.results.SweepPlan;
import brink.results.SweepTables;
import brink.sweep.Sweep;
import brink.sweep.SweepLayout;
import brink.sweep.SweepTasks;
import brink.sweep.TaskStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** Writes the results folder of a sweep and says what came out. */
final class SweepEnd {
  private final Shell shell;
  private final Imprint imprint;
  private final Sweep sweep;
  private final SweepPlan plan;
  private final SweepLayout layout;
  private final int groups;

  /** Takes the tasks of the whole sweep or of a share, which have the same layout. */
  SweepEnd(Shell shell, Imprint imprint, Sweep sweep, SweepPlan plan, SweepTasks tasks) {
    this.shell = shell;
    this.imprint = imprint;
    this.sweep = sweep;
    this.plan = plan;
    layout = tasks.layout();
    groups = tasks.groups();
  }

  /** Writes everything that the tasks gave; gives the exit code. */
  int write(TaskStream tasks, Draft draft, int threads) throws IOException {
    for (Map.Entry<String, String> file : sweep.files().entrySet()) {
      Files.writeString(draft.file(file.getKey()), file.getValue());
    }
    Files.writeString(draft.file(SweepPlan.NAME), plan.text());
    SweepOutput.Counted counted = new SweepOutput(layout, groups, plan, draft).tables(tasks);
    Missing missing = new Missing(draft);
    if (plan.charts() && layout.design().size() <= SweepReport.MOST_POINTS) {
      missing.unlessDrawn(
          () -> new SweepReport(sweep, layout, counted.moments()).write(draft, imprint, counted));
    }
    ResultsFolder results = draft.publish(manifest(counted, draft, threads));
    new Extremes(layout, counted.moments()).print(shell.out());
    shell.out().println();
    Ending.place(shell, results.path());
    if (counted.failed() > 0) {
      long planned = counted.done() + counted.failed();
      shell.say(counted.failed() + " of " + planned + " runs failed: see " + FailedTable.NAME);
    }
    return missing.say(shell, counted.failed() > 0 ? Exit.NOT_WHOLE : Exit.OK);
  }

  private Manifest manifest(SweepOutput.Counted counted, Draft draft, int threads)
      throws IOException {
    long planned = counted.done() + counted.failed();
    return imprint.manifest(
        sweep.name(),
        sweep.digest(),
        plan.seed(),
        new Imprint.Counts(0, planned, counted.done(), 0, List.of()),
        counted.digest(),
        plan.table().fileName(SweepTables.POINTS),
        threads,
        draft);
  }
}
