package brink.experiment;

import brink.random.RunKey;

/**
 * A run that threw.
 *
 * @param key what names the run, so that it can be done again alone
 * @param message one line: the exception's name and what it said
 */
public record RunFailure(RunKey key, String message) {
  /** Longer messages are cut; a million failures must fit in memory. */
  private static final int MAX_LENGTH = 300;

  /**
   * Describes what a run threw.
   *
   * @param key what names the run
   * @param thrown what it threw
   * @return the failure
   */
  public static RunFailure of(RunKey key, Throwable thrown) {
    String text = thrown.getClass().getSimpleName();
    if (thrown.getMessage() != null) {
      text += ": " + thrown.getMessage();
    }
    return of(key, text);
  }

  /**
   * Describes why a run could not be done.
   *
   * @param key what names the run
   * @param why the reason, any text
   * @return the failure, with the text on one line and cut where it is long
   */
  public static RunFailure of(RunKey key, String why) {
    String text = why.replaceAll("\\s+", " ").strip();
    return new RunFailure(key, text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text);
  }

  /**
   * The run's index.
   *
   * @return 0 or more
   */
  public long index() {
    return key.runIndex();
  }
}
