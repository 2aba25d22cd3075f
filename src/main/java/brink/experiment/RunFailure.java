package brink.experiment;

/**
 * A run that threw.
 *
 * @param index its index, 0 or more; with the seed it names the run, to do it again alone
 * @param message one line: the exception's name and what it said
 */
public record RunFailure(long index, String message) {
  /** Longer messages are cut; a million failures must fit in memory. */
  private static final int MAX_LENGTH = 300;

  /**
   * Describes what a run threw.
   *
   * @param index the run's index
   * @param thrown what it threw
   * @return the failure
   */
  public static RunFailure of(long index, Throwable thrown) {
    String text = thrown.getClass().getSimpleName();
    if (thrown.getMessage() != null) {
      text += ": " + thrown.getMessage();
    }
    return of(index, text);
  }

  /**
   * Describes why a run could not be done.
   *
   * @param index the run's index
   * @param why the reason, any text
   * @return the failure, with the text on one line and cut where it is long
   */
  public static RunFailure of(long index, String why) {
    String text = why.replaceAll("\\s+", " ").strip();
    return new RunFailure(index, text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
  }
}
