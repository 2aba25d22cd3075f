package brink.simulation;

import java.util.function.IntPredicate;

/** A crisis as observers see it: what its actors would do if they had an occasion. */
public interface CrisisView {
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
  double actProbability(int actor, double day);

  /**
   * The next time at which {@link #actProbability} may jump by itself: the system rung falls, or a
   * stock has refilled.
   *
   * @param after a time, in days since the start
   * @return a later time, infinite for none
   */
  double nextBreak(double after);

  /**
   * The probability that an actor with an occasion would choose one of some options.
   *
   * @param actor place of the actor
   * @param day now, in days since the start
   * @param options which options, by place
   * @return in [0, 1)
   */
  double chance(int actor, double day, IntPredicate options);

  /**
   * How many actors but one have waged war within the window that makes several wars one.
   *
   * @param day now, in days since the start
   * @param but place of the actor that does not count
   * @return 0 or more
   */
  int belligerents(double day, int but);

  /**
   * What an actor still holds against another: the severity of its acts that is not yet forgotten.
   *
   * @param creditor place of the actor to which the acts were done, or whose allies
   * @param debtor place of the actor that did them
   * @param day now, in days since the start
   * @return 0 or more
   */
  double account(int creditor, int debtor, double day);

  /**
   * Which world governs the run.
   *
   * @return 0 until the first intervention, then 1, and so on
   */
  int stage();
}
