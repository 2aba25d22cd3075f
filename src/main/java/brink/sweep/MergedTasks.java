package brink.sweep;

import brink.experiment.Task;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Streams brought together: always the least of their next tasks. */
final class MergedTasks implements TaskStream {
  private final List<TaskStream> streams;
  private @Nullable TaskStream next;

  MergedTasks(List<TaskStream> streams) {
    this.streams = streams;
  }

  @Override
  public @Nullable Task peek() throws IOException {
    if (next == null) {
      next = least();
    }
    return next == null ? null : next.peek();
  }

  private @Nullable TaskStream least() throws IOException {
    TaskStream least = null;
    Task first = null;
    for (TaskStream stream : streams) {
      Task task = stream.peek();
      if (task != null && (first == null || before(task, first))) {
        least = stream;
        first = task;
      }
    }
    return least;
  }

  private static boolean before(Task one, Task other) {
    return one.block() != other.block() ? one.block() < other.block() : one.point() < other.point();
  }

  @Override
  public byte[] take() throws IOException {
    if (peek() == null || next == null) {
      throw new IllegalStateException("no further task");
    }
    byte[] payload = next.take();
    next = null;
    return payload;
  }
}
