package brink.cli;

import brink.cli.shell.Version;
import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Journal;
import brink.experiment.Progress;
import brink.experiment.Shard;
import brink.experiment.Task;
import brink.experiment.TaskPlan;
import brink.experiment.TaskWork;
import brink.publication.SweepPublication;
import brink.results.Draft;
import brink.results.SweepPlan;
import brink.sweep.JournalTasks;
import brink.sweep.Rounds;
import brink.sweep.RunLimits;
import brink.sweep.Sweep;
import brink.sweep.SweepTasks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Measures a sweep: all of its runs on one thread and on several, in turn, in this process, with
 * points laid out anew each time as in a sweep; and by itself what writing costs.
 */
final class SweepBenchmark {
  private static final int ROUNDS = 3;
  private static final double SECOND = 1e9;

  private final Sweep sweep;
  private final SweepTasks setup;
  private final List<Task> tasks;
  private final int threads;

  SweepBenchmark(Sweep sweep, int threads) {
    this.sweep = sweep;
    this.threads = threads;
    setup = new SweepTasks(sweep, Shard.WHOLE, TaskPlan.BLOCK);
    tasks =
        new TaskPlan(
                sweep.design().size(), sweep.replications().most(), TaskPlan.BLOCK, Shard.WHOLE)
            .tasks();
  }

  /**
   * What a sweep costs.
   *
   * @param runs number of runs
   * @param one time of all runs on one thread, median [s]
   * @param several the same on several threads [s]
   * @param writing time that journal and tables take, a row for each run included [s]
   * @param threads number of threads
   */
  record SweepCost(long runs, double one, double several, double writing, int threads) {
    double efficiency() {
      return one / several / threads;
    }
  }

  SweepCost measure(Path folder) throws IOException {
    double[] one = new double[ROUNDS];
    double[] several = new double[ROUNDS];
    double[] writing = new double[ROUNDS];
    run(threads);
    for (int r = 0; r < ROUNDS; r++) {
      long start = System.nanoTime();
      run(1);
      one[r] = (System.nanoTime() - start) / SECOND;
      start = System.nanoTime();
      List<byte[]> payloads = run(threads);
      several[r] = (System.nanoTime() - start) / SECOND;
      start = System.nanoTime();
      write(payloads, folder.resolve("round-" + r));
      writing[r] = (System.nanoTime() - start) / SECOND;
    }
    return new SweepCost(setup.runs(), median(one), median(several), median(writing), threads);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private List<byte[]> run(int used) throws IOException {
    TaskWork work = setup.work(RunLimits.NONE);
    List<byte[]> payloads = new ArrayList<>(tasks.size());
    Engine.each(
        tasks.size(),
        Execution.oneByOne(used),
        place -> work.run(tasks.get((int) place)),
        payloads::add,
        Progress.NONE,
        () -> false);
    return payloads;
  }

  private void write(List<byte[]> payloads, Path folder) throws IOException {
    String digest = "00".repeat(32);
    SweepPlan plan = SweepPlan.plain(digest, sweep.seed(), true, Version.text());
    try (Journal journal = Journal.open(folder.resolve("journal"), digest, System::nanoTime);
        Draft draft = Draft.open(folder.resolve("result"), false)) {
      for (Task task : tasks) {
        journal.append(task, payloads.get(task.index()));
      }
      JournalTasks stream = new JournalTasks(journal, Rounds.of(tasks));
      new SweepPublication(sweep, plan, setup, stream, threads).tables(draft);
    }
  }
}
