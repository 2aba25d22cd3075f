package brink.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.experiment.Journal;
import brink.experiment.JournalException;
import brink.experiment.Progress;
import brink.experiment.Shard;
import brink.experiment.Task;
import brink.experiment.TaskPlan;
import brink.experiment.TaskWork;
import brink.experiment.ThreadsEngine;
import brink.random.RandomStream;
import brink.random.RunKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepExecutionTest {
  private static final String DIGEST = "ee".repeat(32);
  private static final int POINTS = 11;
  private static final int MOST = 400;

  /** An event whose chance at point p is p / 10. */
  private static final TaskWork WORK =
      task -> {
        double[][] values = new double[1][task.replications()];
        for (int r = 0; r < values[0].length; r++) {
          long key = new RunKey(5, task.firstReplication() + r).root();
          values[0][r] = new RandomStream(key).uniform() < task.point() / 10.0 ? 1 : 0;
        }
        return new TaskRecords(values, Collections.emptySortedMap()).bytes();
      };

  @TempDir Path here;

  private static Rounds narrowing(Shard shard) {
    return new SequentialRounds(new PointStoppingRule(0.06, 0, 1, true), POINTS, shard, 25, MOST);
  }

  private static Rounds whole(Shard shard) {
    return Rounds.of(new TaskPlan(POINTS, 60, 25, shard).tasks());
  }

  private boolean run(String folder, Rounds rounds, BooleanSupplier stop) throws IOException {
    try (Journal journal = Journal.open(here.resolve(folder), DIGEST, () -> 0)) {
      return SweepExecution.run(WORK, rounds, new ThreadsEngine(2), journal, Progress.NONE, stop);
    }
  }

  private JournalTasks tasks(String folder, Rounds rounds) throws IOException {
    return new JournalTasks(Journal.read(here.resolve(folder), DIGEST), rounds);
  }

  private static List<String> content(TaskStream stream) throws IOException {
    List<String> content = new ArrayList<>();
    stream.forEach(
        1,
        (task, payload, records) -> {
          double sum = 0;
          for (int r = 0; r < task.replications(); r++) {
            sum += records.value(0, r);
          }
          content.add(task.block() + " " + task.point() + " " + task.replications() + ": " + sum);
        });
    return content;
  }

  @Test
  void pointsGoOnUntilTheirIntervalIsNarrow() throws IOException {
    assertThat(run("until", narrowing(Shard.WHOLE), () -> false)).isTrue();
    PointSums sums = new PointSums(POINTS, 1, 0);
    tasks("until", narrowing(Shard.WHOLE)).forEach(1, sums);
    for (int p = 0; p < POINTS; p++) {
      Estimate estimate = sums.moments().estimate(p, 0);
      double half = half(estimate);
      assertThat(half <= 0.06 || estimate.n() == MOST).isTrue();
      assertThat(estimate.n() % 25).isZero();
    }
    assertThat(sums.moments().estimate(0, 0).n()).isEqualTo(50);
    assertThat(sums.moments().estimate(5, 0).n()).isBetween(225L, 275L);
    assertThat(sums.done()).isEqualTo(total(sums));
  }

  private static double half(Estimate estimate) {
    var interval = estimate.interval(true, new brink.analysis.StudentInterval());
    return (interval.high() - interval.low()) / 2;
  }

  private static long total(PointSums sums) {
    long total = 0;
    for (int p = 0; p < POINTS; p++) {
      total += sums.moments().estimate(p, 0).n();
    }
    return total;
  }

  @Test
  void stoppedAndResumedItGivesTheSame() throws IOException {
    run("at-once", narrowing(Shard.WHOLE), () -> false);
    int times = 1;
    while (!run("often", narrowing(Shard.WHOLE), after(17))) {
      times++;
    }
    assertThat(times).isGreaterThan(4);
    assertThat(content(tasks("often", narrowing(Shard.WHOLE))))
        .isEqualTo(content(tasks("at-once", narrowing(Shard.WHOLE))));
  }

  private static BooleanSupplier after(int asked) {
    AtomicInteger left = new AtomicInteger(asked);
    return () -> left.decrementAndGet() < 0;
  }

  @Test
  void sharesBroughtTogetherAreTheWhole() throws IOException {
    for (boolean fixed : new boolean[] {true, false}) {
      List<TaskStream> shares = new ArrayList<>();
      for (int i = 1; i <= 3; i++) {
        Shard shard = new Shard(i, 3);
        String folder = fixed + "-" + i;
        assertThat(run(folder, fixed ? whole(shard) : narrowing(shard), () -> false)).isTrue();
        shares.add(tasks(folder, fixed ? whole(shard) : narrowing(shard)));
      }
      run("all-" + fixed, fixed ? whole(Shard.WHOLE) : narrowing(Shard.WHOLE), () -> false);
      JournalTasks all = tasks("all-" + fixed, fixed ? whole(Shard.WHOLE) : narrowing(Shard.WHOLE));
      assertThat(content(TaskStream.merged(shares))).isEqualTo(content(all));
    }
  }

  @Test
  void whatIsNotCompleteIsNotRead() throws IOException {
    assertThat(run("part", whole(Shard.WHOLE), after(12))).isFalse();
    assertThatThrownBy(() -> content(tasks("part", whole(Shard.WHOLE))))
        .isInstanceOf(JournalException.class)
        .hasMessageEndingWith("part: not complete");
  }

  @Test
  void progressCountsWhatWasThereBefore() throws IOException {
    run("p", whole(Shard.WHOLE), after(12));
    List<String> heard = new ArrayList<>();
    try (Journal journal = Journal.open(here.resolve("p"), DIGEST, () -> 0)) {
      SweepExecution.run(
          WORK,
          whole(Shard.WHOLE),
          new ThreadsEngine(1),
          journal,
          (ended, planned) -> heard.add(ended + " of " + planned),
          () -> false);
    }
    assertThat(heard).hasSizeBetween(20, 32).last().isEqualTo("660 of 660");
  }

  @Test
  void sumsOverPointsAreByReplication() throws IOException {
    run("s", whole(Shard.WHOLE), () -> false);
    List<Double> sums = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();
    ReplicationSums replications =
        new ReplicationSums(
            1,
            (number, row, counts) -> {
              numbers.add(number);
              sums.add(row[0]);
              assertThat(counts[0]).isEqualTo(POINTS);
            });
    tasks("s", whole(Shard.WHOLE)).forEach(1, replications);
    replications.finish();
    assertThat(numbers).hasSize(60).isSorted().startsWith(0L).endsWith(59L);
    for (int r = 0; r < 60; r++) {
      // All points share the number, so the event holds from some point on.
      double uniform = new RandomStream(new RunKey(5, r).root()).uniform();
      assertThat(sums.get(r)).isEqualTo(10 - Math.floor(10 * uniform));
    }
  }

  @Test
  void aPointThatAlwaysFailsIsNotTriedForever() {
    SequentialRounds rounds =
        new SequentialRounds(new PointStoppingRule(0.1, 0, 1, true), 1, Shard.WHOLE, 25, 1000);
    List<Task> first = rounds.next();
    java.util.SortedMap<Integer, String> failures = new java.util.TreeMap<>();
    for (int r = 0; r < 25; r++) {
      failures.put(r, "no");
    }
    rounds.note(first.get(0), new TaskRecords(new double[1][25], failures).bytes());
    assertThat(rounds.next()).isEmpty();
  }
}
