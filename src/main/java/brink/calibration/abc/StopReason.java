package brink.calibration.abc;

/** Why a calibration ended. */
public enum StopReason {
  /** The tolerance is as small as was asked for. */
  TOLERANCE("the tolerance asked for is reached"),
  /** Too few proposals are accepted. */
  ACCEPTANCE("too small a share of proposals is accepted"),
  /** No simulations are left. */
  BUDGET("the budget of simulations is spent"),
  /** No generations are left. */
  GENERATIONS("all generations are done"),
  /** The next tolerance would be no smaller: the accepted distances no longer differ. */
  NO_PROGRESS("the tolerance can fall no further"),
  /** The user asked to stop. */
  INTERRUPTED("it was interrupted");

  private final String words;

  StopReason(String words) {
    this.words = words;
  }

  /**
   * The reason in words.
   *
   * @return the end of a sentence that begins with "stopped because"
   */
  public String words() {
    return words;
  }
}
