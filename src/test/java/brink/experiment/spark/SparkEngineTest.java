package brink.experiment.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.experiment.Journal;
import brink.experiment.JournalReader;
import brink.experiment.Progress;
import brink.experiment.Shard;
import brink.experiment.Task;
import brink.experiment.TaskEngine;
import brink.experiment.TaskException;
import brink.experiment.TaskPlan;
import brink.experiment.TaskWork;
import brink.experiment.ThreadsEngine;
import brink.random.RunKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two threads of this process as a cluster, started once for all tests. */
class SparkEngineTest {
  private static final String DIGEST = "00".repeat(32);
  private static final List<Task> TASKS = new TaskPlan(40, 60, 25, Shard.WHOLE).tasks();

  /** What a task gives depends on the task alone. */
  private static final TaskWork WORK =
      task ->
          ByteBuffer.allocate(8)
              .putLong(new RunKey(task.point(), task.firstReplication()).root())
              .array();

  private static SparkEngine spark;

  /** One for all tests: what a failed sweep leaves running may write until the end of Spark. */
  @TempDir static Path here;

  @BeforeAll
  static void start() {
    spark = new SparkEngine("local[2, 2]", 1);
  }

  @AfterAll
  static void end() {
    spark.close();
  }

  private Journal journal(String name) throws IOException {
    return Journal.open(here.resolve(name), DIGEST, () -> 0);
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

  private List<Long> run(TaskEngine engine, String name) throws IOException {
    try (Journal journal = journal(name)) {
      engine.run(WORK, journal.missing(TASKS), journal, Progress.NONE, () -> false);
      return content(journal);
    }
  }

  private List<String> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(here.resolve(name).resolve("parts"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theJournalHoldsWhatThreadsGive() throws IOException {
    assertThat(run(spark, "spark")).hasSize(120).isEqualTo(run(new ThreadsEngine(2), "threads"));
    assertThat(files("spark")).hasSize(8).allMatch(name -> name.startsWith("part-"));
  }

  @Test
  void progressReachesThePlannedRuns() throws IOException {
    List<Long> heard = new ArrayList<>();
    try (Journal journal = journal("progress")) {
      spark.run(WORK, TASKS, journal, (ended, planned) -> heard.add(ended), () -> false);
    }
    assertThat(heard).hasSizeGreaterThan(2).isSorted().endsWith(2400L);
  }

  @Test
  void whatIsMissingIsDoneWhereverItIs() throws IOException {
    try (Journal journal = journal("gaps")) {
      for (Task task : TASKS) {
        if (task.index() % 50 > 3) {
          journal.append(task, WORK.run(task));
        }
      }
    }
    assertThat(run(spark, "gaps")).isEqualTo(run(new ThreadsEngine(1), "threads"));
  }

  @Test
  void stoppedItGoesOnLater() throws IOException {
    try (Journal journal = journal("stopped")) {
      spark.run(WORK, TASKS, journal, Progress.NONE, () -> true);
      assertThat(journal.missing(TASKS)).hasSize(120);
    }
    assertThat(run(spark, "stopped")).hasSize(120);
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
    try (Journal journal = journal("thrown")) {
      assertThatThrownBy(() -> spark.run(broken, TASKS, journal, Progress.NONE, () -> false))
          .isInstanceOf(TaskException.class)
          .hasMessage("point 30, replications from 25: java.lang.IllegalStateException: no");
    }
  }

  @Test
  void aSliceThatIsLostIsDoneAgain() throws IOException {
    TaskWork lost =
        task -> {
          if (task.index() == 70 && TaskContext.get().attemptNumber() == 0) {
            throw new NoSuchMethodError("the worker is in trouble");
          }
          return WORK.run(task);
        };
    try (Journal journal = journal("lost")) {
      spark.run(lost, TASKS, journal, Progress.NONE, () -> false);
      assertThat(content(journal)).hasSize(120);
    }
  }

  @Test
  void whereSparkGivesUpTheReasonIsOneLine() throws IOException {
    TaskWork hopeless =
        task -> {
          throw new NoSuchMethodError("the worker is in trouble");
        };
    try (Journal journal = journal("hopeless")) {
      assertThatThrownBy(() -> spark.run(hopeless, TASKS, journal, Progress.NONE, () -> false))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("Spark gave up: ")
          .hasMessageContaining("the worker is in trouble")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void aFolderThatWorkersDoNotSeeIsRefused() throws IOException {
    try (Journal journal = journal("gone")) {
      Files.delete(here.resolve("gone").resolve("parts"));
      assertThatThrownBy(() -> spark.run(WORK, TASKS, journal, Progress.NONE, () -> false))
          .isInstanceOf(IOException.class)
          .hasMessageContaining(" does not see ")
          .hasMessageEndingWith("on a file system that all its machines share");
    }
  }

  @Test
  void aClusterThatIsNoneIsNamed() throws IOException {
    try (SparkEngine nowhere = new SparkEngine("nowhere", 1);
        Journal journal = journal("nowhere")) {
      assertThatThrownBy(() -> nowhere.run(WORK, TASKS, journal, Progress.NONE, () -> false))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("cannot start Spark at nowhere: ")
          .hasMessageNotContaining("\n");
    }
  }

  @Test
  void noTasksStartNothing() throws IOException {
    try (SparkEngine nowhere = new SparkEngine("nowhere", 1);
        Journal journal = journal("nothing")) {
      nowhere.run(WORK, List.of(), journal, Progress.NONE, () -> false);
      assertThat(content(journal)).isEmpty();
    }
  }
}
