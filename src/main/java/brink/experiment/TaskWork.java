package brink.experiment;

import java.io.Serializable;

/**
 * Does tasks. Called by several threads at once, in other processes too: what it gives depends on
 * the task alone.
 */
@FunctionalInterface
public interface TaskWork extends Serializable {
  /**
   * Does one task. A run that fails is a part of the result, not an exception: what is thrown here
   * ends the experiment.
   *
   * @param task the task
   * @return what came of it, as bytes that only the one who asked can read
   */
  byte[] run(Task task);
}
