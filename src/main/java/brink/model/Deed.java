package brink.model;

/**
 * What all acts have in common. Actors are given by their place in the scenario's order.
 *
 * @param key the act's name within its run, the root of everything random that follows from it
 * @param parent key of the act it reacts to (the parent of the branching form), or {@link
 *     Act#SPONTANEOUS}
 * @param day when, in days since the start
 * @param kind its kind
 * @param actor who acts
 * @param target who is acted on
 * @param about whom it is about, or {@link Act#NOBODY}
 * @param rung the rung it reaches on the ladder, 0 to 9
 */
public record Deed(
    long key, long parent, double day, ActKind kind, int actor, int target, int about, int rung) {

  /**
   * The same deed on another rung.
   *
   * @param seen the rung, 0 to 9
   * @return the deed
   */
  public Deed at(int seen) {
    return new Deed(key, parent, day, kind, actor, target, about, seen);
  }
}
