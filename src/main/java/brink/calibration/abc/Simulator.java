package brink.calibration.abc;

import org.jspecify.annotations.Nullable;

/** A model that can be simulated. Called by several threads at once. */
@FunctionalInterface
public interface Simulator {
  /**
   * Simulates once and sums up what came out.
   *
   * @param parameters the model's parameters; not to be kept or changed
   * @param key the root of everything random: the same parameters and key give the same summaries
   * @return the summaries, always as many; null where the parameters lie outside the support, so
   *     that the prior has no mass there
   */
  double @Nullable [] simulate(double[] parameters, long key);
}
