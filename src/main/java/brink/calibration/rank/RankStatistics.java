package brink.calibration.rank;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.special.Gamma;

/**
 * Ranks of true values among draws of their posteriors, of one parameter.
 *
 * <p>Source: Talts, Betancourt, Simpson, Vehtari and Gelman 2018, "Validating Bayesian inference
 * algorithms with simulation-based calibration", arXiv:1804.06788. Bands of the distribution
 * function: Säilynoja, Bürkner and Vehtari 2022, Statistics and Computing 32, here pointwise.
 */
public final class RankStatistics {
  private static final int MOST_BINS = 20;

  /** The chi-squared distribution holds from about so many expected in each bin. */
  private static final int LEAST_IN_BIN = 5;

  private final int draws;
  private final int[] ranks;

  /**
   * Copies ranks.
   *
   * @param draws number of draws that each true value was ranked among, 1 or more
   * @param ranks one for each simulated data set: how many draws lie below the true value, in [0,
   *     draws]
   * @throws IllegalArgumentException if a rank is out of its range or there are none
   */
  public RankStatistics(int draws, int[] ranks) {
    this.draws = draws;
    this.ranks = ranks.clone();
    Arrays.sort(this.ranks);
    if (ranks.length == 0 || this.ranks[0] < 0 || this.ranks[ranks.length - 1] > draws) {
      throw new IllegalArgumentException("ranks must lie in [0, " + draws + "]");
    }
  }

  /**
   * How many data sets there were.
   *
   * @return 1 or more
   */
  public int size() {
    return ranks.length;
  }

  /**
   * Numbers of draws that each rank was found among.
   *
   * @return 1 or more
   */
  public int draws() {
    return draws;
  }

  /**
   * How many ranks fall into bins of equal width.
   *
   * @param bins how many bins; a divisor of draws + 1
   * @return counts, length bins
   * @throws IllegalArgumentException if bins do not divide the ranks evenly
   */
  public int[] histogram(int bins) {
    if ((draws + 1) % bins != 0) {
      throw new IllegalArgumentException(bins + " bins do not divide " + (draws + 1) + " ranks");
    }
    int[] counts = new int[bins];
    for (int rank : ranks) {
      counts[rank * bins / (draws + 1)]++;
    }
    return counts;
  }

  /**
   * As many bins as the ranks can fill: with five in each, or more, 20 at most.
   *
   * @return a divisor of draws + 1; 1 where there are hardly any ranks
   */
  public int bins() {
    for (int bins = Math.min(MOST_BINS, ranks.length / LEAST_IN_BIN); bins > 1; bins--) {
      if ((draws + 1) % bins == 0) {
        return bins;
      }
    }
    return 1;
  }

  /**
   * The statistic of the chi-squared test of equal counts.
   *
   * @param bins how many bins; a divisor of draws + 1
   * @return 0 or more
   */
  public double chiSquared(int bins) {
    double expected = (double) ranks.length / bins;
    double sum = 0;
    for (int count : histogram(bins)) {
      sum += (count - expected) * (count - expected) / expected;
    }
    return sum;
  }

  /**
   * The p-value of that test.
   *
   * @param bins how many bins; a divisor of draws + 1
   * @return how probable a statistic as large is where the inference is right; 1 for one bin
   */
  public double p(int bins) {
    // The upper tail itself: 1 less the lower one would be 0 where it is small.
    return bins == 1 ? 1 : Gamma.regularizedGammaQ((bins - 1) / 2.0, chiSquared(bins) / 2);
  }

  /**
   * The range of a bin's count where the inference is right.
   *
   * @param data number of data sets
   * @param bins how many bins
   * @param probability how probable it is that one bin lies within, in (0, 1)
   * @return least and greatest count
   */
  public static int[] binRange(int data, int bins, double probability) {
    BinomialDistribution count = new BinomialDistribution(null, data, 1.0 / bins);
    return new int[] {
      count.inverseCumulativeProbability((1 - probability) / 2),
      count.inverseCumulativeProbability((1 + probability) / 2)
    };
  }

  /**
   * The share of data sets whose true value lies within a central interval of the posterior.
   *
   * @param probability of the interval, in (0, 1)
   * @return where the inference is right, this probability in the mean
   */
  public double coverage(double probability) {
    double low = (1 - probability) / 2;
    int inside = 0;
    for (int rank : ranks) {
      double place = (rank + 0.5) / (draws + 1);
      inside += place >= low && place <= 1 - low ? 1 : 0;
    }
    return (double) inside / ranks.length;
  }

  /**
   * The share of ranks up to one.
   *
   * @param rank in [0, draws]
   * @return the empirical distribution function there
   */
  public double share(int rank) {
    int below = 0;
    while (below < ranks.length && ranks[below] <= rank) {
      below++;
    }
    return (double) below / ranks.length;
  }

  /**
   * How far the distribution function strays from the diagonal, in its own standard deviations: the
   * greatest over all ranks.
   *
   * @return 0 or more; seldom above 3.2 where the inference is right
   */
  public double strays() {
    double most = 0;
    for (int rank = 0; rank < draws; rank++) {
      double p = (rank + 1.0) / (draws + 1);
      double sd = Math.sqrt(p * (1 - p) / ranks.length);
      // Near the ends few ranks are expected, and a normal scale would not hold.
      if (p * ranks.length >= 5 && (1 - p) * ranks.length >= 5) {
        most = Math.max(most, Math.abs(share(rank) - p) / sd);
      }
    }
    return most;
  }

  /**
   * The rank of a true value among draws of a posterior.
   *
   * @param truth the value
   * @param drawn the draws
   * @return how many lie below; equal ones are not counted
   */
  public static int of(double truth, double[] drawn) {
    int below = 0;
    for (double draw : drawn) {
      below += draw < truth ? 1 : 0;
    }
    return below;
  }
}
