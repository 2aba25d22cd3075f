package brink.study;

import brink.experiment.Task;
import brink.experiment.TaskPlan;
import brink.experiment.TaskWork;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * What a run of a sweep costs, from tasks spread over its points.
 *
 * @param seconds time of a run on one thread, its share of laying out its point included [s]
 * @param bytes what a run leaves in the journal [bytes]
 */
public record TaskCost(double seconds, double bytes) {
  private static final long WARM_UP = 500_000_000L;
  private static final long MEASURED = 700_000_000L;

  /** Any number of tasks, one after the other at this part of all of them, are spread evenly. */
  private static final double GOLDEN_SECTION = 0.6180339887498949;

  /**
   * Does tasks for about a second, at least two.
   *
   * @param work does a task
   * @param plan all of them
   * @param nanos computing time of this thread so far [ns]
   * @param stop asked after each task: true ends it early
   * @return what a run costs, from those that were done in the second part of that time
   */
  public static TaskCost measured(
      TaskWork work, TaskPlan plan, LongSupplier nanos, BooleanSupplier stop) {
    int next = timed(work, plan, 0, WARM_UP, nanos, stop).next();
    return timed(work, plan, next, MEASURED, nanos, stop).cost();
  }

  private record Timed(int next, long nanos, long runs, long bytes) {
    TaskCost cost() {
      return new TaskCost(nanos / 1e9 / runs, bytes / (double) runs);
    }
  }

  private static Timed timed(
      TaskWork work,
      TaskPlan plan,
      int first,
      long most,
      LongSupplier nanos,
      BooleanSupplier stop) {
    long start = nanos.getAsLong();
    long runs = 0;
    long bytes = 0;
    int next = first;
    do {
      double part = next * GOLDEN_SECTION;
      Task task = plan.task((int) ((part - Math.floor(part)) * plan.size()));
      bytes += work.run(task).length;
      runs += task.replications();
      next++;
    } while (nanos.getAsLong() - start < most && !stop.getAsBoolean());
    return new Timed(next, Math.max(1, nanos.getAsLong() - start), runs, bytes);
  }
}
