package brink.calibration.abc;

/**
 * How to sample.
 *
 * @param particles how many parameters each generation accepts, 2 or more
 * @param quantile the next tolerance, as a quantile of the distances last accepted; in (0, 1)
 * @param stopping when to stop
 * @param seed root of everything random
 */
public record AbcSettings(int particles, double quantile, Stopping stopping, long seed) {

  /**
   * Checks the settings.
   *
   * @param particles how many parameters each generation accepts, 2 or more
   * @param quantile the next tolerance, as a quantile of the distances last accepted; in (0, 1)
   * @param stopping when to stop
   * @param seed root of everything random
   * @throws IllegalArgumentException if a number is out of its range
   */
  public AbcSettings {
    require(particles >= 2, "particles must be 2 or more, not " + particles);
    require(quantile > 0 && quantile < 1, "quantile must lie between 0 and 1, not " + quantile);
  }

  /**
   * When to stop: as soon as one of the limits is reached.
   *
   * @param generations the most generations, that of the prior included; 1 or more
   * @param tolerance the tolerance at which the posterior is good enough, 0 or more
   * @param acceptance the least share of simulated proposals accepted, in [0, 1)
   * @param simulations the most simulations in all; 1 or more
   */
  public record Stopping(int generations, double tolerance, double acceptance, long simulations) {

    /**
     * Checks the limits.
     *
     * @param generations the most generations, that of the prior included; 1 or more
     * @param tolerance the tolerance at which the posterior is good enough, 0 or more
     * @param acceptance the least share of simulated proposals accepted, in [0, 1)
     * @param simulations the most simulations in all; 1 or more
     * @throws IllegalArgumentException if a number is out of its range
     */
    public Stopping {
      require(generations >= 1, "generations must be 1 or more, not " + generations);
      require(tolerance >= 0, "tolerance must be 0 or more, not " + tolerance);
      require(
          acceptance >= 0 && acceptance < 1,
          "acceptance must be at least 0 and below 1, not " + acceptance);
      require(simulations >= 1, "simulations must be 1 or more, not " + simulations);
    }
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
