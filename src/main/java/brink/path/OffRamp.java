package brink.path;

/**
 * Where an off-ramp led: the rung of the pair that took it on that day and a week later. Those
 * taken in the last week of a run are left out.
 *
 * @param kind {@link #CEASEFIRE}, or the id of a kind of act that eases or closes a matter
 * @param rungThen mean rung of the pair on the day
 * @param rungLater mean rung of the pair seven days later
 * @param lower share after which the pair stood lower than on the day
 * @param higher share after which the pair stood higher
 */
public record OffRamp(
    String kind, double rungThen, double rungLater, PooledShare lower, PooledShare higher) {
  /** A ceasefire that both sides accepted. */
  public static final String CEASEFIRE = "ceasefire";

  /** Days after which one looks again. */
  public static final int LATER = 7;
}
