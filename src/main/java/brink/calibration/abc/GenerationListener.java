package brink.calibration.abc;

/** Hears how far a calibration is. */
@FunctionalInterface
public interface GenerationListener {
  /** Hears nothing. */
  GenerationListener NONE = (generation, accepted, simulations, tolerance) -> {};

  /**
   * Called by the calibration's own thread after each proposal.
   *
   * @param generation number of the generation
   * @param accepted particles it has accepted so far
   * @param simulations simulations so far, all generations
   * @param tolerance its tolerance
   */
  void at(int generation, int accepted, long simulations, double tolerance);
}
