package brink.sensitivity;

/**
 * What it takes to tell one factor from the next in rank.
 *
 * @param state whether they can be told apart
 * @param replications replications at each point that would do it, where {@code state} is {@link
 *     State#REPLICATIONS}, else 0
 */
public record Gap(State state, long replications) {
  /** Nothing to tell apart. */
  static final Gap CLEAR = new Gap(State.RESOLVED, 0);

  /** The 97.5 % point of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  /** Nobody runs more. */
  private static final double MOST = 1e6;

  /** Whether two ranks can be told apart. */
  public enum State {
    /** The 95 % interval of the difference lies on one side of 0. */
    RESOLVED,
    /** More replications at the same points would do. */
    REPLICATIONS,
    /** A million replications would not do: it takes more points, or the two are alike. */
    BEYOND
  }

  /**
   * Judges a difference d whose variance is that of the choice of points plus that of replication
   * noise. With t the present number of replications over another one, the second is linear t +
   * quadratic t^2; the ranks are resolved where 1.96 times the root of the sum is at most |d|.
   *
   * @param difference the difference of two estimates
   * @param variance its variance
   * @param linear part of it that falls with the number of replications
   * @param quadratic part of it that falls with the square of that number
   * @param replications the present number
   */
  static Gap of(
      double difference, double variance, double linear, double quadratic, long replications) {
    double bearable = difference * difference / (Z * Z);
    if (variance <= bearable && difference != 0) {
      return CLEAR;
    }
    double left = bearable - Math.max(0, variance - linear - quadratic);
    double noise = linear + quadratic;
    if (!(left > 0 && noise > 0)) {
      return new Gap(State.BEYOND, 0);
    }
    // The positive root of quadratic t^2 + linear t = left, in a form that bears quadratic = 0.
    double t = 2 * left / (linear + Math.sqrt(linear * linear + 4 * quadratic * left));
    double needed = Math.ceil(replications / t);
    return needed > MOST ? new Gap(State.BEYOND, 0) : new Gap(State.REPLICATIONS, (long) needed);
  }
}
