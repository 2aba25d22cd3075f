package brink.model;

/** How the two sides of a front fire at each other from day to day, in order of severity. */
public enum Posture {
  /** No fire. */
  HOLD_FIRE(0),
  /** Daily low-level exchange. */
  ATTRITION(1),
  /** Daily waves of strikes. */
  CAMPAIGN(2),
  /** Ground forces across the border. */
  GROUND_WAR(3);

  /** Number of postures. */
  public static final int COUNT = 4;

  private final int level;

  Posture(int level) {
    this.level = level;
  }

  /**
   * Its place in the order of severity.
   *
   * @return 0 to 3
   */
  public int level() {
    return level;
  }
}
