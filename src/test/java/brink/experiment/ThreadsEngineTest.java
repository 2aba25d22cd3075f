package brink.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.random.RunKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadsEngineTest {
  private static final String DIGEST = "00".repeat(32);
  private static final List<Task> TASKS = new TaskPlan(40, 60, 25, Shard.WHOLE).tasks();

  /** What a task gives depends on the task alone. */
  private static final TaskWork WORK =
      task ->
          ByteBuffer.allocate(8)
              .putLong(new RunKey(task.point(), task.firstReplication()).root())
              .array();

  @TempDir Path here;

  private Journal journal() throws IOException {
    return Journal.open(here, DIGEST, () -> 0);
  }

  private static List<Long> content(Journal journal) throws IOException {
    List<Long> content = new ArrayList<>();
    JournalReader reader = journal.reader();
    while (reader.index() >= 0) {
      assertThat(reader.index()).isEqualTo(content.size());
      content.add(ByteBuffer.wrap(reader.payload()).getLong());
    }
    return content;
  }

  private static List<Long> expected() {
    return TASKS.stream().map(task -> ByteBuffer.wrap(WORK.run(task)).getLong()).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void everyTaskIsCommittedInItsPlaceWhateverTheThreads(int threads) throws IOException {
    try (Journal journal = journal()) {
      List<Long> heard = new ArrayList<>();
      new ThreadsEngine(threads)
          .run(
              WORK,
              TASKS,
              journal,
              (ended, planned) -> {
                assertThat(planned).isEqualTo(2400);
                heard.add(ended);
              },
              () -> false);
      assertThat(content(journal)).isEqualTo(expected());
      assertThat(heard).hasSize(120).isSorted().endsWith(2400L);
    }
  }

  @Test
  void stoppedItGoesOnLaterWithWhatIsMissing() throws IOException {
    int rounds = 0;
    boolean whole = false;
    while (!whole) {
      try (Journal journal = journal()) {
        AtomicInteger asked = new AtomicInteger();
        List<Task> missing = journal.missing(TASKS);
        new ThreadsEngine(2)
            .run(WORK, missing, journal, Progress.NONE, () -> asked.incrementAndGet() > 50);
        whole = journal.missing(TASKS).isEmpty();
        rounds++;
        if (whole) {
          assertThat(content(journal)).isEqualTo(expected());
        }
      }
    }
    assertThat(rounds).isGreaterThan(2);
  }

  @Test
  void aTaskThatThrowsEndsItAndIsNamed() throws IOException {
    TaskWork broken =
        task -> {
          if (task.index() == 70) {
            throw new IllegalStateException("no");
          }
          return WORK.run(task);
        };
    try (Journal journal = journal()) {
      assertThatThrownBy(
              () -> new ThreadsEngine(2).run(broken, TASKS, journal, Progress.NONE, () -> false))
          .isInstanceOf(TaskException.class)
          .hasMessage("point 30, replications from 25: java.lang.IllegalStateException: no");
      assertThat(content(journal)).hasSize(70);
    }
  }

  @Test
  void noTasksAreNoWork() throws IOException {
    try (Journal journal = journal()) {
      new ThreadsEngine(2).run(WORK, List.of(), journal, Progress.NONE, () -> false);
      assertThat(content(journal)).isEmpty();
    }
  }
}
