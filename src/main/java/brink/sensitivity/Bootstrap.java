package brink.sensitivity;

import brink.analysis.Interval;
import brink.random.Mix;
import brink.random.RandomStream;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/**
 * Intervals by drawing whole blocks of a design again, with replacement. Whatever depends on each
 * other must stand in one block. Statistics are functions of the means of the blocks'
 * contributions, so that one replicate costs one sum.
 *
 * <p>Sources: Efron 1979, Annals of Statistics 7(1); for indices of sensitivity Archer, Saltelli
 * and Sobol 1997, Journal of Statistical Computation and Simulation 58(2).
 *
 * @param seed names the draws
 * @param replicates how often blocks are drawn again, 100 or more
 */
public record Bootstrap(long seed, int replicates) {
  /** Replicates unless told otherwise: the ends of an interval move by a few per cent of it. */
  public static final int REPLICATES = 1_000;

  private static final long SALT = Mix.salt("sensitivity:bootstrap");
  private static final double TAIL = 0.025;

  /**
   * Checks the number.
   *
   * @param seed names the draws
   * @param replicates 100 or more
   */
  public Bootstrap {
    if (replicates < 100) {
      throw new IllegalArgumentException("100 replicates or more are needed, not " + replicates);
    }
  }

  /**
   * Replicates of statistics.
   *
   * @param blocks contributions, {@code [block][contribution]}, one block or more
   * @param statistics takes the means of the contributions and gives the statistics; must not keep
   *     its argument
   * @return {@code [replicate][statistic]}
   */
  double[][] of(double[][] blocks, UnaryOperator<double[]> statistics) {
    double[][] drawn = new double[replicates][];
    double[] means = new double[blocks[0].length];
    for (int r = 0; r < replicates; r++) {
      RandomStream random = new RandomStream(Mix.derive(Mix.derive(seed, SALT), r));
      Arrays.fill(means, 0);
      for (int i = 0; i < blocks.length; i++) {
        add(means, blocks[(int) (random.uniform() * blocks.length)]);
      }
      divide(means, blocks.length);
      drawn[r] = statistics.apply(means);
    }
    return drawn;
  }

  /** Means of the contributions of all blocks. */
  static double[] means(double[][] blocks) {
    double[] means = new double[blocks[0].length];
    for (double[] block : blocks) {
      add(means, block);
    }
    divide(means, blocks.length);
    return means;
  }

  private static void add(double[] sums, double[] block) {
    for (int c = 0; c < sums.length; c++) {
      sums[c] += block[c];
    }
  }

  private static void divide(double[] sums, int n) {
    for (int c = 0; c < sums.length; c++) {
      sums[c] /= n;
    }
  }

  /** One statistic of every replicate. */
  static double[] column(double[][] drawn, int statistic) {
    double[] column = new double[drawn.length];
    for (int r = 0; r < drawn.length; r++) {
      column[r] = drawn[r][statistic];
    }
    return column;
  }

  /**
   * The interval between the 2.5 % and the 97.5 % quantile.
   *
   * @param drawn replicates of one statistic, none NaN; sorted here
   */
  static Interval interval(double[] drawn) {
    Arrays.sort(drawn);
    int below = (int) Math.floor(TAIL * (drawn.length + 1)) - 1;
    return new Interval(drawn[below], drawn[drawn.length - 1 - below]);
  }

  /** Variance, with n - 1. */
  static double variance(double[] values) {
    double mean = Arrays.stream(values).average().orElse(Double.NaN);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return squares / (values.length - 1);
  }
}
