package brink.experiment;

import brink.run.RunRecord;

/** Where records come from. Called by several threads at once; run i depends on i alone. */
@FunctionalInterface
public interface RunSource {
  /**
   * Does one run.
   *
   * @param index the run's index, 0 or more
   * @return its record, with that index
   */
  RunRecord run(long index);
}
