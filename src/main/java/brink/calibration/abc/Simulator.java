package brink.calibration.abc;

import org.jspecify.annotations.Nullable;

/** A model that can be simulated. Called by several threads at once. */
@FunctionalInterface
public interface Simulator {
  /**
   * Simulates once and sums up what came out.
   *
   * @param scores the model's parameters as standard normal scores: each stands for the quantile of
   *     its prior at the normal probability of the score; not to be kept or changed
   * @param key the root of everything random: the same parameters and key give the same summaries
   * @return the summaries, always as many; null where the parameters lie outside the support, so
   *     that the prior has no mass there
   */
  double @Nullable [] simulate(double[] scores, long key);
}
