package brink.results;

/** What was asked of a results folder cannot be done as asked; the message says why. */
public final class RefusedException extends RuntimeException {
  /** Whether another name would do. */
  private final boolean taken;

  /**
   * With its message.
   *
   * @param message one line for the user, which names the folder or file
   */
  public RefusedException(String message) {
    this(message, false);
  }

  private RefusedException(String message, boolean taken) {
    super(message);
    this.taken = taken;
  }

  /**
   * Where something else is already, or is about to be, so that another name would do.
   *
   * @param message one line for the user, which names the folder
   * @return the exception
   */
  static RefusedException taken(String message) {
    return new RefusedException(message, true);
  }

  /**
   * Whether another name would do.
   *
   * @return true where something else is already, or is about to be
   */
  public boolean isTaken() {
    return taken;
  }
}
