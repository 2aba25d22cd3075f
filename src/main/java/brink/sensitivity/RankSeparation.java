package brink.sensitivity;

import brink.analysis.UpperQuantile;

/**
 * What it takes to tell one factor from the next in rank.
 *
 * @param state whether they can be told apart
 * @param replications replications at each point that would do it, where {@code state} is {@link
 *     State#REPLICATIONS}, else 0
 */
public record RankSeparation(State state, long replications) {
  /** That of the last, which has no next. */
  static final RankSeparation NONE = new RankSeparation(State.NONE, 0);

  /** The 97.5 % point of the standard normal distribution. */
  private static final double Z = UpperQuantile.NORMAL;

  /** Nobody runs more. */
  private static final double MOST = 1e6;

  /** Whether two ranks can be told apart. */
  public enum State {
    /** The 95 % interval of the difference lies on one side of 0. */
    RESOLVED,
    /** More replications at the same points would do. */
    REPLICATIONS,
    /** A million replications would not do: it takes more points, or the two are alike. */
    BEYOND,
    /** There is no next. */
    NONE
  }

  /**
   * Judges a difference d whose variance is that of the choice of points plus that of replication
   * noise, which falls with their number; the ranks are resolved where 1.96 times the root of the
   * sum is at most |d|.
   *
   * @param difference the difference of two estimates
   * @param variance its variance
   * @param noise part of it that is replication noise
   * @param replications the present number
   */
  static RankSeparation of(double difference, double variance, double noise, long replications) {
    double bearable = difference * difference / (Z * Z);
    if (variance <= bearable && difference != 0) {
      return new RankSeparation(State.RESOLVED, 0);
    }
    double left = bearable - Math.max(0, variance - noise);
    if (!(left > 0 && noise > 0)) {
      return new RankSeparation(State.BEYOND, 0);
    }
    double needed = Math.ceil(replications * noise / left);
    return needed > MOST
        ? new RankSeparation(State.BEYOND, 0)
        : new RankSeparation(State.REPLICATIONS, (long) needed);
  }
}
