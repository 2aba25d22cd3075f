package brink.calibration.mcmc;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * Whether chains agree, and how many independent draws they are worth.
 *
 * <p>Source: Vehtari, Gelman, Simpson, Carpenter and Buerkner 2021, "Rank-normalization, folding,
 * and localization: an improved R-hat for assessing convergence of MCMC", Bayesian Analysis 16(2):
 * 667-718.
 *
 * @param rHat the larger of rank-normalised split R-hat and its folded form: 1 where the halves of
 *     all chains agree; they ask for less than 1.01. NaN where all draws are equal
 * @param bulkSize effective sample size for the middle of the distribution; they ask for 100 a
 *     chain
 * @param tailSize the same for its 5 % and 95 % points, the smaller of the two
 */
public record ConvergenceDiagnostics(double rHat, double bulkSize, double tailSize) {
  private static final double TAIL = 0.05;

  /**
   * Diagnoses the draws of one number.
   *
   * @param chains [chains][draws]: 1 or more chains of 8 draws or more
   * @return the diagnostics
   */
  static ConvergenceDiagnostics of(double[][] chains) {
    double[][] halves = split(chains);
    double[][] normal = ranked(halves);
    double rHat = FastMath.max(rHat(normal), rHat(ranked(folded(halves))));
    double low = quantile(halves, TAIL);
    double high = quantile(halves, 1 - TAIL);
    double tail =
        FastMath.min(
            EffectiveSampleSize.of(upTo(halves, low)), EffectiveSampleSize.of(upTo(halves, high)));
    return new ConvergenceDiagnostics(rHat, EffectiveSampleSize.of(normal), tail);
  }

  private static double[][] split(double[][] chains) {
    int half = chains[0].length / 2;
    double[][] halves = new double[2 * chains.length][];
    for (int c = 0; c < chains.length; c++) {
      halves[2 * c] = Arrays.copyOf(chains[c], half);
      halves[2 * c + 1] = Arrays.copyOfRange(chains[c], chains[c].length - half, chains[c].length);
    }
    return halves;
  }

  private static double[] sorted(double[][] chains) {
    return Arrays.stream(chains).flatMapToDouble(Arrays::stream).sorted().toArray();
  }

  private static double quantile(double[][] chains, double p) {
    double[] sorted = sorted(chains);
    return sorted[(int) FastMath.rint(p * (sorted.length - 1))];
  }

  /** Distances from the median: their chains disagree where spreads do. */
  private static double[][] folded(double[][] chains) {
    double median = quantile(chains, 0.5);
    return Arrays.stream(chains)
        .map(chain -> Arrays.stream(chain).map(x -> FastMath.abs(x - median)).toArray())
        .toArray(double[][]::new);
  }

  private static double[][] upTo(double[][] chains, double bound) {
    return Arrays.stream(chains)
        .map(chain -> Arrays.stream(chain).map(x -> x <= bound ? 1 : 0).toArray())
        .toArray(double[][]::new);
  }

  /** Normal scores of the ranks over all chains, ties sharing their mean rank (Blom 1958). */
  private static double[][] ranked(double[][] chains) {
    int length = chains[0].length;
    int n = chains.length * length;
    double[] all = Arrays.stream(chains).flatMapToDouble(Arrays::stream).toArray();
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> all[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    double[][] scores = new double[chains.length][length];
    for (int from = 0, to; from < n; from = to) {
      for (to = from; to < n && all[order[to]] == all[order[from]]; ) {
        to++;
      }
      double rank = (from + 1 + to) / 2.0;
      double score = normal.inverseCumulativeProbability((rank - 0.375) / (n + 0.25));
      for (int i = from; i < to; i++) {
        scores[order[i] / length][order[i] % length] = score;
      }
    }
    return scores;
  }

  private static double rHat(double[][] chains) {
    ChainVariances moments = ChainVariances.of(chains);
    return FastMath.sqrt(moments.pooled() / moments.within());
  }
}
