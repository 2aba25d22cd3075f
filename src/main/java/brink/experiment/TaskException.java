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
    super(message(task, cause.toString()), cause);
  }

  /**
   * With the task and what it threw in another process.
   *
   * @param task the task
   * @param cause what it threw, in words
   */
  public TaskException(Task task, String cause) {
    super(message(task, cause));
  }

  private static String message(Task task, String cause) {
    return "point "
        + task.point()
        + ", replications from "
        + task.firstReplication()
        + ": "
        + cause;
  }
}
