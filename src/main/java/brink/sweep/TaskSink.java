package brink.sweep;

import brink.experiment.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where what tasks gave goes, in the order of a {@link TaskStream}. */
@FunctionalInterface
public interface TaskSink {
  /**
   * Takes what one task gave.
   *
   * @param task the task
   * @param payload what it gave, as it was committed
   * @param records the same, read
   * @throws IOException if it cannot be kept
   */
  void accept(Task task, byte[] payload, TaskRecords records) throws IOException;

  /**
   * Hands everything to several sinks, one after the other.
   *
   * @param sinks the sinks
   * @return a sink of all of them
   */
  static TaskSink all(List<TaskSink> sinks) {
    List<TaskSink> own = new ArrayList<>(sinks);
    return (task, payload, records) -> {
      for (TaskSink sink : own) {
        sink.accept(task, payload, records);
      }
    };
  }
}
