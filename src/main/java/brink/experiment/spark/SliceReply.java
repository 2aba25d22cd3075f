package brink.experiment.spark;

import brink.experiment.Task;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a worker tells the driver of a slice: where its part is, or what went wrong.
 *
 * @param file the part it wrote, empty if it wrote none
 * @param host the machine it wrote it on
 * @param runs runs in it
 * @param thrower the task that threw, null if none did
 * @param fault what was thrown, or why no part could be written; empty if all went well
 */
record SliceReply(String file, String host, long runs, @Nullable Task thrower, String fault)
    implements Serializable {
  static SliceReply part(String file, String host, long runs) {
    return new SliceReply(file, host, runs, null, "");
  }

  static SliceReply thrown(String host, Task thrower, String fault) {
    return new SliceReply("", host, 0, thrower, fault);
  }

  static SliceReply refused(String host, String fault) {
    return new SliceReply("", host, 0, null, fault);
  }
}
