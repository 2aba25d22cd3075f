package brink.model;

/**
 * One act: the model's only output. Actors are given by their place in the scenario's order.
 *
 * <p>The key names the act within its run and is the root of everything random that follows from
 * it.
 */
public sealed interface Act permits Call, Pressure, Strike {
  /** The index that stands for "no third party". */
  int NOBODY = -1;

  /** The parent of an act that no other act set off. */
  long SPONTANEOUS = 0;

  /**
   * The act's name within its run.
   *
   * @return a 64-bit key
   */
  long key();

  /**
   * The act that this one is a reaction to: the parent of the branching form.
   *
   * @return that act's key, or {@link #SPONTANEOUS}
   */
  long parent();

  /**
   * When it happens.
   *
   * @return days since the scenario's start
   */
  double day();

  /**
   * Its kind.
   *
   * @return an entry of the act catalogue
   */
  ActKind kind();

  /**
   * Who acts.
   *
   * @return index of the actor
   */
  int actor();

  /**
   * Who is acted on.
   *
   * @return index of the target
   */
  int target();

  /**
   * Whom it is about.
   *
   * @return index of the third party, or {@link #NOBODY}
   */
  int about();

  /**
   * The rung it reaches on the ladder.
   *
   * @return 0 to 9
   */
  int rung();
}
