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
   * What it has in common with all acts.
   *
   * @return who did what to whom, and when
   */
  Deed deed();

  /**
   * The act's name within its run.
   *
   * @return a 64-bit key
   */
  default long key() {
    return deed().key();
  }

  /**
   * The act that this one is a reaction to: the parent of the branching form.
   *
   * @return that act's key, or {@link #SPONTANEOUS}
   */
  default long parent() {
    return deed().parent();
  }

  /**
   * When it happens.
   *
   * @return days since the scenario's start
   */
  default double day() {
    return deed().day();
  }

  /**
   * Its kind.
   *
   * @return an entry of the act catalogue
   */
  default ActKind kind() {
    return deed().kind();
  }

  /**
   * Who acts.
   *
   * @return index of the actor
   */
  default int actor() {
    return deed().actor();
  }

  /**
   * Who is acted on.
   *
   * @return index of the target
   */
  default int target() {
    return deed().target();
  }

  /**
   * Whom it is about.
   *
   * @return index of the third party, or {@link #NOBODY}
   */
  default int about() {
    return deed().about();
  }

  /**
   * The rung it reaches on the ladder.
   *
   * @return 0 to 9
   */
  default int rung() {
    return deed().rung();
  }

  /**
   * Whether it is a day of fire by posture rather than something that somebody chose or gave.
   *
   * @return false but for a {@link Strike} that is
   */
  default boolean dailyFire() {
    return false;
  }
}
