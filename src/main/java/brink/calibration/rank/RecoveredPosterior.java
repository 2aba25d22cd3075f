package brink.calibration.rank;

import brink.calibration.WeightedSample;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The posterior of one parameter, and those found again from data simulated at its mean, all in
 * standard normal scores of the prior: the contraction is 1 less the square of a standard
 * deviation.
 *
 * @param mean mean of the posterior, at which data were simulated
 * @param sd its standard deviation
 * @param meanAgain mean over the data sets of the means found again
 * @param sdAgain mean over the data sets of the standard deviations found again
 * @param scatter standard deviation over the data sets of the means found again; NaN for one
 * @param held share of the data sets whose central 90 % interval holds the mean
 * @param overlap mean over the data sets of the area that both densities cover, normal ones taken
 *     for them: 1 where they are the same, 0 where they have nothing in common
 */
public record RecoveredPosterior(
    double mean,
    double sd,
    double meanAgain,
    double sdAgain,
    double scatter,
    double held,
    double overlap) {
  private static final double LOW = 0.05;
  private static final double RANGE = 8;
  private static final int STEPS = 1_600;

  /** Sums up one parameter. */
  static RecoveredPosterior of(WeightedSample found, List<WeightedSample> again, int j) {
    int n = again.size();
    double mean = found.mean(j);
    double sd = found.standardDeviation(j);
    double means = 0;
    double squares = 0;
    double sds = 0;
    double held = 0;
    double overlap = 0;
    for (WeightedSample one : again) {
      double its = one.mean(j);
      means += its / n;
      squares += its * its / n;
      sds += one.standardDeviation(j) / n;
      boolean holds = one.quantile(j, LOW) <= mean && mean <= one.quantile(j, 1 - LOW);
      held += holds ? 1.0 / n : 0;
      overlap += overlap(mean, sd, its, one.standardDeviation(j)) / n;
    }
    double variance = n > 1 ? Math.max(0, squares - means * means) * n / (n - 1.0) : Double.NaN;
    return new RecoveredPosterior(mean, sd, means, sds, Math.sqrt(variance), held, overlap);
  }

  /** The area under the lower of two normal densities. */
  static double overlap(double mean, double sd, double otherMean, double otherSd) {
    NormalDistribution one = new NormalDistribution(null, mean, sd);
    NormalDistribution other = new NormalDistribution(null, otherMean, otherSd);
    double step = 2 * RANGE / STEPS;
    double sum = 0;
    for (int i = 0; i < STEPS; i++) {
      double x = -RANGE + (i + 0.5) * step;
      sum += Math.min(one.density(x), other.density(x)) * step;
    }
    return sum;
  }

  /**
   * The contraction that was found.
   *
   * @return the share of the prior's variance that the evidence took away
   */
  public double contraction() {
    return 1 - sd * sd;
  }

  /**
   * The contraction that was found again.
   *
   * @return that of the mean standard deviation
   */
  public double contractionAgain() {
    return 1 - sdAgain * sdAgain;
  }
}
