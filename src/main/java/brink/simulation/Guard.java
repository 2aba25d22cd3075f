package brink.simulation;

/** Watches over a run from outside. */
@FunctionalInterface
public interface Guard {
  /**
   * Called after each instant at which something happened; an exception ends the run.
   *
   * @param acts acts so far
   */
  void check(int acts);
}
