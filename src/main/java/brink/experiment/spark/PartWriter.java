package brink.experiment.spark;

import brink.experiment.JournalPart;
import brink.experiment.Task;
import brink.experiment.TaskWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;

/**
 * Does a slice on a worker and writes its part under a name of its own. Spark may do a slice again,
 * or twice at once: the driver commits one of the parts, and the others never count.
 */
final class PartWriter implements Function<Slice, SliceReply> {
  private static final long serialVersionUID = 1;

  private final Broadcast<TaskWork> work;
  private final String digest;
  private final String attempts;

  /**
   * Makes it ready to be sent.
   *
   * @param work does one task
   * @param digest names the experiment
   * @param attempts how the names of its files begin, with their folder
   */
  PartWriter(Broadcast<TaskWork> work, String digest, String attempts) {
    this.work = work;
    this.digest = digest;
    this.attempts = attempts;
  }

  @Override
  public SliceReply call(Slice slice) throws IOException {
    String host = SparkEnv.get().blockManager().blockManagerId().host();
    Path file = Path.of(attempts + TaskContext.get().taskAttemptId());
    if (!Files.isDirectory(file.resolveSibling(""))) {
      return SliceReply.refused(host, host + " does not see " + file.getParent());
    }
    List<byte[]> payloads = new ArrayList<>();
    long runs = 0;
    for (Task task : slice.tasks()) {
      try {
        payloads.add(work.value().run(task));
      } catch (RuntimeException | AssertionError thrown) {
        return SliceReply.thrown(host, task, thrown.toString());
      }
      runs += task.replications();
    }
    new JournalPart(digest, slice.first(), payloads).write(file);
    return SliceReply.part(file.toString(), host, runs);
  }
}
