package brink.experiment;

/** A journal cannot be used as it is; the message names the file and says why. */
public final class JournalException extends RuntimeException {
  /**
   * With its message.
   *
   * @param message one line for the user, which names the folder or file
   */
  public JournalException(String message) {
    super(message);
  }
}
