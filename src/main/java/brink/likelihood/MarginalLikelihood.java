package brink.likelihood;

import org.apache.commons.math3.util.FastMath;

/**
 * The likelihood of a log whatever its readings were, as a mean over draws of them.
 *
 * @param logLikelihood logarithm of the mean likelihood; minus infinity for an impossible log
 * @param standardError standard error of that logarithm from the draws (delta method); 0 for one
 *     draw
 */
public record MarginalLikelihood(double logLikelihood, double standardError) {

  /** The mean of likelihoods that are given by their logarithms. */
  static MarginalLikelihood of(double[] logs) {
    double best = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      best = FastMath.max(best, log);
    }
    if (best == Double.NEGATIVE_INFINITY) {
      return new MarginalLikelihood(best, 0);
    }
    double sum = 0;
    double squares = 0;
    for (double log : logs) {
      double ratio = FastMath.exp(log - best);
      sum += ratio;
      squares += ratio * ratio;
    }
    int n = logs.length;
    double mean = sum / n;
    double variance = n > 1 ? (squares - n * mean * mean) / (n - 1) : 0;
    double error = FastMath.sqrt(FastMath.max(0, variance) / n) / mean;
    return new MarginalLikelihood(best + FastMath.log(mean), error);
  }
}
