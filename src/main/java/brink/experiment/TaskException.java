package brink.experiment;

/** A task threw, which it must not; the message says which and what. */
public final class TaskException extends RuntimeException {
  /**
   * With the task and what it threw.
   *
   * @param task the task
   * @param cause what it threw
   */
  public TaskException(Task task, Throwable cause) {
    super(
        "point " + task.point() + ", replications from " + task.firstReplication() + ": " + cause,
        cause);
  }
}
