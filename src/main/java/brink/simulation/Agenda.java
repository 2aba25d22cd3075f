package brink.simulation;

/** Where a crisis puts the occasions that its acts give to actors. */
interface Agenda {
  /**
   * An actor will have an occasion to react.
   *
   * @param day when, in days since the start; before the horizon
   * @param actor who
   * @param key the occasion's name within the run
   * @param parent key of the act that gave it
   */
  void occasion(double day, int actor, long key, long parent);
}
