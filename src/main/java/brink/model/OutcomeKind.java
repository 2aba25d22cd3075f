package brink.model;

/** What an outcome rule measures. The first group holds or does not; the second is a number. */
public enum OutcomeKind {
  /** Whether a rung is reached by a day. */
  RUNG_REACHED(true),
  /** Whether an act of given kinds happens by a day. */
  ACT_OCCURS(true),
  /** Whether a ceasefire begins by a day. */
  CEASEFIRE(true),
  /** Whether deaths reach a number by a day. */
  DEATHS_REACHED(true),
  /** Whether the actor {@code from} is the first to strike at {@code rung} or above. */
  STEPS_UP_FIRST(true),
  /** Whether no rung above {@code rung} is seen for at least {@code days} days in a row. */
  QUIET_SPELL(true),
  /** Highest rung [rung]. */
  HIGHEST_RUNG(false),
  /** Days at a rung or above [days]. */
  DAYS_AT_RUNG(false),
  /** Time until a rung is first reached [days]; NaN where it never is. */
  FIRST_PASSAGE(false),
  /** Deaths [people]; {@code to} is the side that suffers them. */
  DEATHS(false),
  /** Number of acts [acts]. */
  ACT_COUNT(false),
  /** Off-ramps taken: ceasefires, stand-downs and matters declared closed [acts]. */
  OFF_RAMPS(false),
  /** Sum of Goldstein scores of all acts [Goldstein points]. */
  GOLDSTEIN_SUM(false);

  private final boolean event;

  OutcomeKind(boolean event) {
    this.event = event;
  }

  /**
   * Whether the outcome holds or does not, rather than being a number.
   *
   * @return true for an event
   */
  public boolean isEvent() {
    return event;
  }

  /**
   * The least value that there can be, which no interval of a mean goes below.
   *
   * @return 0, or minus infinity for what may be negative
   */
  public double least() {
    return this == GOLDSTEIN_SUM ? Double.NEGATIVE_INFINITY : 0;
  }
}
