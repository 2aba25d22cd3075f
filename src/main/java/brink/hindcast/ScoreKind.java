package brink.hindcast;

/** How a forecast is scored; the lower the better. */
public enum ScoreKind {
  /** Squared error of a probability. */
  BRIER("Brier", true),
  /** Minus the logarithm of the probability of what happened. */
  LOG("log", true),
  /** Continuous ranked probability score of a count. */
  CRPS("CRPS", false),
  /** Score of the central 80 % interval of a count. */
  INTERVAL("interval", false);

  private final String word;
  private final boolean events;

  ScoreKind(String word, boolean events) {
    this.word = word;
    this.events = events;
  }

  /**
   * Its name.
   *
   * @return as in tables
   */
  public String word() {
    return word;
  }

  /**
   * Whether it scores events, and not numbers.
   *
   * @return true for Brier and log
   */
  public boolean isOfEvents() {
    return events;
  }
}
