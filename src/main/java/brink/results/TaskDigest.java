package brink.results;

import brink.experiment.Task;
import brink.source.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A fingerprint of everything that the runs of a sweep gave: the SHA-256 of, task by task, the
 * point, the number of the first replication (8 bytes each, most significant first), and what the
 * task gave.
 */
public final class TaskDigest {
  private final MessageDigest digest = Sha256.start();
  private final ByteBuffer name = ByteBuffer.allocate(2 * Long.BYTES);

  /**
   * Takes the next task.
   *
   * @param task the task
   * @param payload what it gave
   */
  public void accept(Task task, byte[] payload) {
    name.clear();
    digest.update(name.putLong(task.point()).putLong(task.firstReplication()).array());
    digest.update(payload);
  }

  /**
   * Ends the fingerprint and starts anew.
   *
   * @return 64 hexadecimal digits
   */
  public String finish() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
