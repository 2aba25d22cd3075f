package brink.calibration.mcmc;

import org.jspecify.annotations.Nullable;

/**
 * Remembers densities beyond the end of a process, so that chains and searches that are begun again
 * need not compute them again. Must be safe for use by several threads at once.
 */
public interface DensityStore {
  /** Remembers nothing. */
  DensityStore NONE =
      new DensityStore() {
        @Override
        public @Nullable Double known(long name) {
          return null;
        }

        @Override
        public void append(long name, double logDensity) {}
      };

  /**
   * A density that was computed before.
   *
   * @param name names the point and the random numbers of the estimate
   * @return its logarithm; null if it was not computed
   */
  @Nullable Double known(long name);

  /**
   * Remembers a density.
   *
   * @param name names the point and the random numbers of the estimate
   * @param logDensity its logarithm
   * @throws java.io.UncheckedIOException if it cannot be kept
   */
  void append(long name, double logDensity);
}
