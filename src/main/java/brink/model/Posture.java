package brink.model;

/** How the two sides of a front fire at each other from day to day, in order of severity. */
public enum Posture {
  /** No fire. */
  HOLD_FIRE,
  /** Daily low-level exchange. */
  ATTRITION,
  /** Daily waves of strikes. */
  CAMPAIGN,
  /** Ground forces across the border. */
  GROUND_WAR
}
