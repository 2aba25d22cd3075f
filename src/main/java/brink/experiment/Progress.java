package brink.experiment;

/** Hears how far an experiment is. */
@FunctionalInterface
public interface Progress {
  /** Hears nothing. */
  Progress NONE = (ended, planned) -> {};

  /**
   * Called by the experiment's own thread after each chunk.
   *
   * @param ended runs that are done or failed so far
   * @param planned runs planned in all
   */
  void at(long ended, long planned);
}
