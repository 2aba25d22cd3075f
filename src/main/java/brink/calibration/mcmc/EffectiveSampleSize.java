package brink.calibration.mcmc;

import org.apache.commons.math3.util.FastMath;

/**
 * How many independent draws chains are worth, by Geyer's initial monotone sequence over all chains
 * (Geyer 1992, Statistical Science 7(4): 473-483; Vehtari et al. 2021, section 3.2).
 */
final class EffectiveSampleSize {
  private EffectiveSampleSize() {}

  /** The size, at most n log10 n for n draws; NaN where all draws are equal. */
  static double of(double[][] chains) {
    int n = chains[0].length;
    int draws = chains.length * n;
    ChainVariances moments = ChainVariances.of(chains);
    if (moments.within() == 0) {
      return Double.NaN;
    }
    double time = -1;
    double smallest = Double.POSITIVE_INFINITY;
    for (int lag = 0; lag + 1 < n; lag += 2) {
      double pair = correlation(chains, lag, moments) + correlation(chains, lag + 1, moments);
      if (pair < 0) {
        break;
      }
      smallest = FastMath.min(smallest, pair);
      time += 2 * smallest;
    }
    return draws / FastMath.max(time, 1 / FastMath.log10(draws));
  }

  private static double correlation(double[][] chains, int lag, ChainVariances moments) {
    double covariance = 0;
    for (double[] chain : chains) {
      covariance += covariance(chain, lag) / chains.length;
    }
    // As n/(n-1) times the covariance at lag 0 is W, the correlation at lag 0 is nearly 1.
    return 1 - (moments.within() - covariance) / moments.pooled();
  }

  private static double covariance(double[] chain, int lag) {
    double mean = ChainVariances.mean(chain);
    double sum = 0;
    for (int t = 0; t + lag < chain.length; t++) {
      sum += (chain[t] - mean) * (chain[t + lag] - mean);
    }
    return sum / (chain.length - 1);
  }
}
