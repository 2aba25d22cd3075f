package brink.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import brink.experiment.Task;
import brink.experiment.TaskWork;
import brink.random.RunKey;
import brink.run.RunRecord;
import brink.simulation.Simulation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SweepWorkTest {
  private static final Task TASK = new Task(3, 9, 1, 25, 20);

  private static TaskRecords records(TaskWork work, Task task) {
    return TaskRecords.of(work.run(task), task.replications(), Baseline.OUTCOMES.size());
  }

  @Test
  void aTaskIsTheRunsOfOnePointWithTheNumbersOfItsReplications() {
    TaskRecords records = records(Baseline.work(RunLimits.NONE), TASK);
    Simulation simulation = Baseline.simulation(0.9);
    int place =
        simulation.layout().outcomes().stream().map(rule -> rule.id()).toList().indexOf("first-7");
    for (int r = 0; r < 20; r++) {
      RunRecord run = simulation.run(new RunKey(7, 25 + r));
      assertThat(records.value(1, r)).isEqualTo((Double) run.outcome(place));
    }
    assertThat(records.failures()).isEmpty();
  }

  @Test
  void whatAnotherProcessGivesIsTheSame() throws Exception {
    SweepWork work = Baseline.work(new RunLimits(1_000_000, 0, () -> 0));
    byte[] here = work.run(TASK);
    assertThat(copy(work).run(TASK)).isEqualTo(here);
    assertThat(Baseline.work(RunLimits.NONE).run(TASK)).isEqualTo(here);
  }

  private static SweepWork copy(SweepWork work) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(work);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (SweepWork) in.readObject();
    }
  }

  @Test
  void whereAPointCannotBeLaidOutAllOfItsRunsHaveFailed() {
    TaskRecords records = records(Baseline.work(RunLimits.NONE), new Task(0, 13, 0, 0, 5));
    assertThat(records.failures()).hasSize(5);
    assertThat(records.failure(4)).isEqualTo("IllegalStateException: no such point");
    assertThat(records.value(0, 0)).isNaN();
  }

  @Test
  void aRunOfTooManyActsHasFailed() {
    TaskRecords all = records(Baseline.work(new RunLimits(1, 0, () -> 0)), TASK);
    assertThat(all.failures()).hasSize(20);
    assertThat(all.failure(0)).isEqualTo("RunLimitException: more than 1 acts");
    TaskRecords some = records(Baseline.work(new RunLimits(150, 0, () -> 0)), TASK);
    assertThat(some.failures()).hasSizeBetween(1, 19);
    TaskRecords free = records(Baseline.work(RunLimits.NONE), TASK);
    for (int r = 0; r < 20; r++) {
      if (some.failure(r) == null) {
        assertThat(some.value(0, r)).isEqualTo(free.value(0, r));
      }
    }
  }

  @Test
  void aRunThatTakesTooLongIsTriedAgainAndHasThenFailed() {
    AtomicLong clock = new AtomicLong();
    AtomicLong slow = new AtomicLong(1);
    RunLimits limits =
        new RunLimits(
            0, 2, () -> slow.getAndDecrement() > 0 ? clock.addAndGet(-3_000_000_000L) : 0);
    assertThat(records(Baseline.work(limits), TASK).failures()).isEmpty();
    slow.set(Long.MAX_VALUE);
    RunLimits always = new RunLimits(0, 2, () -> clock.addAndGet(3_000_000_000L));
    assertThat(records(Baseline.work(always), TASK).failure(3))
        .isEqualTo("RunLimitException: more than 2.0 s");
  }

  @Test
  void limitsAreNotNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RunLimits(-1, 0, () -> 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new RunLimits(0, Double.NaN, () -> 0));
  }
}
