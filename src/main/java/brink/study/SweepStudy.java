package brink.study;

import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunCounts;
import brink.experiment.Shard;
import brink.experiment.Task;
import brink.experiment.TaskPlan;
import brink.experiment.TaskWork;
import brink.results.TaskDigest;
import brink.sweep.PointSums;
import brink.sweep.Rounds;
import brink.sweep.RunLimits;
import brink.sweep.Sweep;
import brink.sweep.SweepLayout;
import brink.sweep.SweepTasks;
import brink.sweep.TaskRecords;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Runs scenarios at many points of a design, all in memory. */
public final class SweepStudy {
  private final Sweep sweep;
  private final RunLimits limits;
  private final SweepTasks tasks;

  /**
   * Prepares a study.
   *
   * @param sweep what is run at which points
   */
  public SweepStudy(Sweep sweep) {
    this(sweep, TaskPlan.BLOCK, RunLimits.NONE);
  }

  /**
   * Prepares a study.
   *
   * @param sweep what is run at which points
   * @param block replications that are done as one task, 1 or more; where points end early, the
   *     result depends on it
   * @param limits when a run is given up
   */
  public SweepStudy(Sweep sweep, int block, RunLimits limits) {
    this.sweep = sweep;
    this.limits = limits;
    tasks = new SweepTasks(sweep, Shard.WHOLE, block);
  }

  /**
   * Does the runs.
   *
   * @param threads number of threads; the result does not depend on it
   * @param progress hears how many runs are done, of those that are done so far or planned
   * @param stop asked before each task, by several threads: true ends the study early
   * @return what came of them; null if it was stopped
   * @throws IOException never, as nothing is written
   */
  public @Nullable SweepResult run(int threads, Progress progress, BooleanSupplier stop)
      throws IOException {
    TaskWork work = tasks.work(limits);
    SweepLayout layout = tasks.layout();
    int outcomes = layout.outcomes().size();
    PointSums sums = new PointSums(layout.design().size(), outcomes, sweep.draws());
    TaskDigest digest = new TaskDigest();
    Rounds rounds = tasks.rounds();
    for (List<Task> round = rounds.next(); !round.isEmpty(); round = rounds.next()) {
      List<Task> now = round;
      Iterator<Task> next = now.iterator();
      RunCounts tally =
          Engine.each(
              now.size(),
              Execution.oneByOne(threads),
              place -> work.run(now.get((int) place)),
              payload -> {
                Task task = next.next();
                digest.accept(task, payload);
                sums.accept(task, payload, TaskRecords.of(payload, task.replications(), outcomes));
                rounds.note(task, payload);
                progress.at(sums.done() + sums.failed(), tasks.runs());
              },
              Progress.NONE,
              stop);
      if (tally.partial()) {
        return null;
      }
    }
    return new SweepResult(sweep, layout, sums, digest.finish());
  }
}
