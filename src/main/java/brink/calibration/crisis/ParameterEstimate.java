package brink.calibration.crisis;

import brink.parameter.Verdict;

/**
 * What the evidence says of one parameter.
 *
 * <p>Shift and width are those of the posterior on the scale on which the prior is standard normal,
 * so that they do not depend on how the parameter is written: on the parameter's own scale a
 * standard deviation may grow or shrink by the shift alone.
 *
 * @param path its dotted path
 * @param unit its unit, "-" for a pure number
 * @param prior where its prior lies
 * @param posterior where its posterior lies
 * @param shift mean of the posterior on that scale: standard deviations of the prior from its mean
 * @param width standard deviation of the posterior on that scale, where the prior's is 1; NaN where
 *     one draw has all the weight
 * @param effectiveSize independent draws that the posterior is worth, 1 or more
 */
public record ParameterEstimate(
    String path,
    String unit,
    MarginalSummary prior,
    MarginalSummary posterior,
    double shift,
    double width,
    double effectiveSize) {

  /**
   * The share of the prior's variance that the evidence took away.
   *
   * @return 1 - width²; below 0 where the posterior is wider
   */
  public double contraction() {
    return 1 - width * width;
  }

  /**
   * The verdict on it.
   *
   * @return by shift, contraction and effective size
   */
  public Verdict verdict() {
    return Verdict.of(shift, contraction(), effectiveSize);
  }
}
