package brink.cli;

import brink.design.Rounded;
import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.Shard;
import brink.experiment.Task;
import brink.experiment.TaskWork;
import brink.results.ResultsFolder;
import brink.results.SweepFolder;
import brink.results.SweepPlan;
import brink.results.SweepReader;
import brink.results.TaskDigest;
import brink.sweep.Estimate;
import brink.sweep.Moments;
import brink.sweep.PointSums;
import brink.sweep.PointTable;
import brink.sweep.Rounds;
import brink.sweep.RunLimits;
import brink.sweep.Sweep;
import brink.sweep.SweepTasks;
import brink.sweep.TaskRecords;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a sweep again from its folder. */
final class SweepCheck {
  private final Shell shell;
  private final ResultsFolder results;
  private final SweepPlan plan;
  private final Sweep sweep;
  private final SweepTasks tasks;
  private final TaskDigest digest = new TaskDigest();
  private final PointSums sums;
  private long ended;

  SweepCheck(Shell shell, ResultsFolder results) throws IOException {
    this.shell = shell;
    this.results = results;
    plan = SweepPlan.read(results.path());
    sweep =
        Sweep.read(results.path().resolve(SweepFolder.SPEC).toString(), List.of(), shell.files());
    tasks = new SweepTasks(sweep, Shard.WHOLE, plan.block());
    sums = new PointSums(sweep.design().size(), sweep.outcomes().size());
  }

  /** Adds what differs; returns false if it was interrupted. */
  boolean compare(int threads, Progress progress, List<String> differences) throws IOException {
    if (!run(threads, progress)) {
      return false;
    }
    if (differences.isEmpty()) {
      String first = firstDifference(new SweepReader(results, tasks.layout()).points());
      if (first != null) {
        differences.add(first);
      }
    }
    ManifestCheck manifest = new ManifestCheck(results.manifest(), differences);
    manifest.scenario(sweep.name(), sweep.digest());
    manifest.seed(plan.seed());
    manifest.done(sums.done());
    manifest.records(digest.finish());
    return true;
  }

  private boolean run(int threads, Progress progress) throws IOException {
    TaskWork work = tasks.work(new RunLimits(plan.runActs(), plan.runSeconds(), System::nanoTime));
    Rounds rounds = tasks.rounds();
    for (List<Task> round = rounds.next(); !round.isEmpty(); round = rounds.next()) {
      List<Task> now = round;
      Iterator<Task> next = now.iterator();
      long skipped =
          Engine.each(
                  now.size(),
                  Execution.oneByOne(threads),
                  place -> work.run(now.get((int) place)),
                  payload -> {
                    Task task = next.next();
                    take(task, payload);
                    rounds.note(task, payload);
                    progress.at(ended, Math.max(ended, results.manifest().planned()));
                  },
                  Progress.NONE,
                  shell.stop())
              .skipped();
      if (skipped > 0) {
        return false;
      }
    }
    return true;
  }

  private void take(Task task, byte[] payload) {
    digest.accept(task, payload);
    int outcomes = tasks.layout().outcomes().size();
    sums.accept(task, payload, TaskRecords.of(payload, task.replications(), outcomes));
    ended += task.replications();
  }

  private @Nullable String firstDifference(PointTable table) {
    Moments again = sums.moments();
    for (int p = 0; p < table.design().size(); p++) {
      for (int o = 0; o < table.outcomes().size(); o++) {
        Estimate written = table.estimate(p, o);
        Estimate found = again.estimate(p, o);
        if (differ(written, found)) {
          return "point "
              + p
              + ": "
              + table.outcomes().get(o)
              + " is "
              + text(found)
              + ", not "
              + text(written);
        }
      }
    }
    return null;
  }

  private static boolean differ(Estimate written, Estimate found) {
    return written.n() != found.n()
        || written.failed() != found.failed()
        || Double.compare(written.mean(), Rounded.of(found.mean())) != 0
        || Double.compare(written.variance(), Rounded.of(found.variance())) != 0;
  }

  private static String text(Estimate estimate) {
    return Rounded.text(estimate.mean()) + " in " + estimate.n() + " runs";
  }
}
