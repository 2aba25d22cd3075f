package brink.sweep;

import brink.experiment.JournalException;
import brink.experiment.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tasks with what they gave: by block, and within a block by point. */
public interface TaskStream {
  /**
   * The task that comes next.
   *
   * @return the task, null after the last
   * @throws IOException if it cannot be read
   */
  @Nullable Task peek() throws IOException;

  /**
   * What the next task gave; goes on to the one after it.
   *
   * @return what it gave
   * @throws IOException if it cannot be read
   * @throws JournalException if it is missing
   * @throws IllegalStateException after the last
   */
  byte[] take() throws IOException;

  /**
   * Several streams as one, in the same order.
   *
   * @param streams streams that have no task in common
   * @return all of their tasks
   */
  static TaskStream merged(List<TaskStream> streams) {
    return new MergedTasks(new ArrayList<>(streams));
  }

  /**
   * Reads to the end.
   *
   * @param outcomes number of recorded outcomes
   * @param sink takes each task and what it gave
   * @throws IOException if a task cannot be read, or the sink throws it
   */
  default void forEach(int outcomes, TaskSink sink) throws IOException {
    for (Task task = peek(); task != null; task = peek()) {
      byte[] payload = take();
      sink.accept(task, payload, TaskRecords.of(payload, task.replications(), outcomes));
    }
  }
}
