package brink.experiment;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Does tasks on threads of this process. They are committed in the order of their indices, and a
 * few per thread wait in memory.
 *
 * @param threads number of threads, 1 to {@value Execution#MAX_THREADS}
 */
public record ThreadsEngine(int threads) implements TaskEngine {

  @Override
  public void run(
      TaskWork work, List<Task> tasks, Journal journal, Progress progress, BooleanSupplier stop)
      throws IOException {
    if (tasks.isEmpty()) {
      return;
    }
    long planned = TaskEngine.runs(tasks);
    Counted counted = new Counted(journal, progress, planned);
    Engine.each(
        tasks.size(),
        Execution.oneByOne(threads),
        place -> attempt(work, tasks.get((int) place)),
        counted::take,
        Progress.NONE,
        stop);
  }

  private static Ended attempt(TaskWork work, Task task) {
    try {
      return new Ended(task, work.run(task), null);
    } catch (RuntimeException | AssertionError thrown) {
      return new Ended(task, new byte[0], new TaskException(task, thrown));
    }
  }

  /** What came of a task: what it gave, or what it threw. */
  private static final class Ended {
    private final Task task;
    private final byte[] payload;
    private final @Nullable TaskException thrown;

    Ended(Task task, byte[] payload, @Nullable TaskException thrown) {
      this.task = task;
      this.payload = payload;
      this.thrown = thrown;
    }
  }

  private static final class Counted {
    private final Journal journal;
    private final Progress progress;
    private final long planned;
    private long runs;

    Counted(Journal journal, Progress progress, long planned) {
      this.journal = journal;
      this.progress = progress;
      this.planned = planned;
    }

    void take(Ended ended) throws IOException {
      if (ended.thrown != null) {
        throw ended.thrown;
      }
      journal.append(ended.task, ended.payload);
      runs += ended.task.replications();
      progress.at(runs, planned);
    }
  }
}
