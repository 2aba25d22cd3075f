package brink.calibration.mcmc;

import java.util.Arrays;

/**
 * Variances of several chains of one number (Gelman and Rubin 1992).
 *
 * @param within W, mean of the chains' own variances
 * @param pooled var+, W (n - 1) / n plus the variance of the chains' means
 */
record ChainVariances(double within, double pooled) {

  static ChainVariances of(double[][] chains) {
    int n = chains[0].length;
    double[] means = Arrays.stream(chains).mapToDouble(ChainVariances::mean).toArray();
    double within = 0;
    for (int c = 0; c < chains.length; c++) {
      within += squares(chains[c], means[c]) / (n - 1) / chains.length;
    }
    double between = chains.length == 1 ? 0 : squares(means, mean(means)) / (chains.length - 1);
    return new ChainVariances(within, within * (n - 1) / n + between);
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double squares(double[] values, double mean) {
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum;
  }
}
