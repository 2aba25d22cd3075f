package brink.calibration.crisis;

import brink.calibration.WeightedSample;

/**
 * Where a distribution lies.
 *
 * @param mean its mean
 * @param sd its standard deviation
 * @param q05 its 5 % quantile
 * @param q25 its 25 % quantile
 * @param q50 its median
 * @param q75 its 75 % quantile
 * @param q95 its 95 % quantile
 */
public record MarginalSummary(
    double mean, double sd, double q05, double q25, double q50, double q75, double q95) {

  /** One number of a sample. */
  static MarginalSummary of(WeightedSample sample, int j) {
    return new MarginalSummary(
        sample.mean(j),
        sample.standardDeviation(j),
        sample.quantile(j, 0.05),
        sample.quantile(j, 0.25),
        sample.quantile(j, 0.5),
        sample.quantile(j, 0.75),
        sample.quantile(j, 0.95));
  }
}
