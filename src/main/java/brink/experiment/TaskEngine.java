package brink.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Does tasks and commits what comes of them. Where and in which order is its own affair. */
public interface TaskEngine extends Closeable {
  /**
   * Does tasks. What they give is in the journal when this returns; asked to stop it returns
   * earlier, and the journal knows what is missing.
   *
   * @param work does one task
   * @param tasks which ones, in the order of their indices, none of them in the journal; the list
   *     may be long and is computed as it is read
   * @param journal takes what they give
   * @param progress hears how many runs of these tasks are done
   * @param stop asked now and then: true ends early
   * @throws IOException if the journal cannot be written
   * @throws TaskException if a task threw
   */
  void run(
      TaskWork work, List<Task> tasks, Journal journal, Progress progress, BooleanSupplier stop)
      throws IOException;

  /** Gives back what it holds; one that holds nothing has nothing to do. */
  @Override
  default void close() {}

  /**
   * The runs of some tasks.
   *
   * @param tasks the tasks
   * @return the sum of their replications
   */
  static long runs(List<Task> tasks) {
    return tasks.stream().mapToLong(Task::replications).sum();
  }
}
