package brink.results;

/** What was asked of a results folder cannot be done as asked; the message says why. */
public final class RefusedException extends RuntimeException {
  /**
   * With its message.
   *
   * @param message one line for the user, which names the folder or file
   */
  public RefusedException(String message) {
    super(message);
  }
}
