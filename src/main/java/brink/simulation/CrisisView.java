package brink.simulation;

import brink.run.AccountEntry;
import java.util.List;
import java.util.function.IntPredicate;

/** A crisis as observers see it: what its actors would do if they had an occasion. */
public interface CrisisView {
  /** Stands for no act as the cause of an occasion. */
  int SPONTANEOUS = -1;

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
   * @param cause place among all acts of the one that gave the occasion, or {@link #SPONTANEOUS}
   * @return in [0, 1)
   */
  double actProbability(int actor, double day, int cause);

  /**
   * The probability that an actor with an occasion would choose one option.
   *
   * @param actor place of the actor
   * @param day now, in days since the start
   * @param cause place among all acts of the one that gave the occasion, or {@link #SPONTANEOUS}
   * @param option place of the option
   * @return in [0, 1), 0 for an option that is not open
   */
  double probability(int actor, double day, int cause, int option);

  /**
   * Tells causes apart: occasions of causes of one class are used with the same probabilities.
   *
   * @param actor place of the actor
   * @param cause place of the act among all acts
   * @return the class, any number but {@link #SPONTANEOUS}
   */
  int causeClass(int actor, int cause);

  /**
   * What an actor is owed by another, less what it has returned beyond.
   *
   * @param actor place of the actor
   * @param other place of the other
   * @param day now, in days since the start
   * @return B, on both time scales together [severity]
   */
  double account(int actor, int other, double day);

  /**
   * The next time at which {@link #actProbability} may jump by itself: the system rung falls, or a
   * stock has refilled.
   *
   * @param after a time, in days since the start
   * @return a later time, infinite for none
   */
  double nextBreak(double after);

  /**
   * The probability that an actor with an occasion of its own would choose one of some options.
   *
   * @param actor place of the actor
   * @param day now, in days since the start
   * @param options which options, by place
   * @return in [0, 1)
   */
  double chance(int actor, double day, IntPredicate options);

  /**
   * The accounts of an actor, by act.
   *
   * @param actor place of the actor
   * @param day now, in days since the start
   * @return what each act so far has left on one of its accounts, in order of time; then what the
   *     limit of credit took off, so that the entries of a debtor sum to {@link #account}
   */
  List<AccountEntry> accounts(int actor, double day);

  /**
   * Which world governs the run.
   *
   * @return 0 until the first intervention, then 1, and so on
   */
  int stage();
}
