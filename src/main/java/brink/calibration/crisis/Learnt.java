package brink.calibration.crisis;

import brink.calibration.Verdict;

/**
 * What the documents say of one parameter.
 *
 * @param path its dotted path
 * @param unit its unit, "-" for a pure number
 * @param prior where its prior lies
 * @param posterior where its posterior lies
 * @param contraction the share of the prior's variance that the documents took away, on the scale
 *     on which the prior is standard normal, so that a parameter that grows is not taken for one of
 *     which less is known; below 0 where the posterior is wider
 */
public record Learnt(String path, String unit, Spread prior, Spread posterior, double contraction) {

  /**
   * The verdict on it.
   *
   * @return by the contraction
   */
  public Verdict verdict() {
    return Verdict.of(contraction);
  }
}
