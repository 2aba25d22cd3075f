package brink.calibration.abc;

import java.util.List;

/**
 * What a calibration found.
 *
 * @param generations the complete generations, that of the prior first; empty if not even that was
 *     completed
 * @param simulations simulations in all, those of a generation that was given up included
 * @param reason why it stopped
 */
public record Posterior(List<Population> generations, long simulations, StopReason reason) {
  /**
   * Keeps an unmodifiable copy.
   *
   * @param generations the complete generations
   * @param simulations simulations in all
   * @param reason why it stopped
   */
  public Posterior {
    generations = List.copyOf(generations);
  }

  /**
   * The sample of the prior, cut to its support.
   *
   * @return the first generation
   */
  public Population prior() {
    return generations.get(0);
  }

  /**
   * The best approximation.
   *
   * @return the last complete generation
   */
  public Population last() {
    return generations.get(generations.size() - 1);
  }
}
