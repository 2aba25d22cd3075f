package brink.simulation;

/** What the actors of a history would do if they had an occasion, while nothing happens. */
public interface Prospect {
  /**
   * How many actors there are.
   *
   * @return 1 or more
   */
  int actors();

  /**
   * The rate of an actor's spontaneous occasions.
   *
   * @param actor place of the actor
   * @return its tempo [1/day], the same all the while
   */
  double tempo(int actor);

  /**
   * The probability that an actor would use an occasion, and not hold. A smooth function of time
   * between the times that {@link #nextBreak} gives.
   *
   * @param actor place of the actor
   * @param day within the quiet time, in days since the start
   * @return in [0, 1)
   */
  double readiness(int actor, double day);

  /**
   * The next time at which {@link #readiness} may jump by itself: the system rung falls, or a stock
   * has refilled.
   *
   * @param after a time, in days since the start
   * @return a later time, infinite for none
   */
  double nextBreak(double after);
}
