package brink.sensitivity;

import brink.analysis.Interval;
import brink.random.BitMixer;
import brink.random.RandomStream;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Intervals by drawing replications again, for all points alike ({@link Responses#drawn}), and
 * whole blocks of a design, with replacement. Whatever depends on each other must stand in one
 * block. Statistics are functions of the means of the blocks' contributions. What differs from
 * block to block and replication to replication is seen by both drawings, so that intervals are
 * rather too wide than too narrow.
 *
 * <p>Sources: Efron 1979, Annals of Statistics 7(1); for indices of sensitivity Archer, Saltelli
 * and Sobol 1997, Journal of Statistical Computation and Simulation 58(2); for rows and columns
 * that are both drawn Owen 2007, Annals of Applied Statistics 1(2).
 *
 * @param seed names the draws
 * @param replicates how often blocks are drawn again, 100 or more
 */
public record Bootstrap(long seed, int replicates) {
  /** Replicates unless told otherwise: the ends of an interval move by a few per cent of it. */
  public static final int REPLICATES = 1_000;

  private static final long SALT = BitMixer.salt("sensitivity:bootstrap");
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

  /** Replicates of statistics, {@code [replicate][statistic]} each. */
  static final class Draws {
    private final double[][] both;
    private final double[][] replications;
    private final double[][] blocks;

    private Draws(double[][] both, double[][] replications, double[][] blocks) {
      this.both = both;
      this.replications = replications;
      this.blocks = blocks;
    }

    /** Replications and blocks drawn. */
    double[][] both() {
      return both;
    }

    /** Replications alone drawn: what others at the same points would give. */
    double[][] replications() {
      return replications;
    }

    /** Blocks alone drawn. */
    double[][] blocks() {
      return blocks;
    }
  }

  /**
   * Replicates of statistics.
   *
   * @param responses whose replications are drawn
   * @param contributions makes of responses the contributions of blocks, {@code
   *     [block][contribution]}, one block or more
   * @param statistics takes the means of the contributions and gives the statistics; must not keep
   *     its argument
   * @return the replicates; without noise both are those of blocks alone
   */
  Draws of(
      Responses responses,
      Function<Responses, double[][]> contributions,
      UnaryOperator<double[]> statistics) {
    double[][] same = contributions.apply(responses);
    double[][] blocks = of(random -> statistics.apply(drawn(same, random)));
    if (!responses.noisy()) {
      double[] fixed = statistics.apply(means(same));
      return new Draws(blocks, of(random -> fixed), blocks);
    }
    double[][] both = new double[replicates][];
    double[][] replications = new double[replicates][];
    for (int r = 0; r < replicates; r++) {
      RandomStream random = random(r);
      double[][] again = contributions.apply(responses.drawn(random));
      replications[r] = statistics.apply(means(again));
      both[r] = statistics.apply(drawn(again, random));
    }
    return new Draws(both, replications, blocks);
  }

  /** Replicates of what is made of random numbers: {@code [replicate][statistic]}. */
  double[][] of(Function<RandomStream, double[]> one) {
    double[][] drawn = new double[replicates][];
    for (int r = 0; r < replicates; r++) {
      drawn[r] = one.apply(random(r));
    }
    return drawn;
  }

  private RandomStream random(int replicate) {
    return new RandomStream(BitMixer.derive(BitMixer.derive(seed, SALT), replicate));
  }

  private static double[] drawn(double[][] blocks, RandomStream random) {
    double[] means = new double[blocks[0].length];
    for (int i = 0; i < blocks.length; i++) {
      add(means, blocks[(int) (random.uniform() * blocks.length)]);
    }
    divide(means, blocks.length);
    return means;
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

  /**
   * The same, moved so that the estimate is the mean of the replicates: for what noise makes larger
   * in one direction, and more so in replicates.
   *
   * @param drawn replicates of one statistic, none NaN; sorted here
   * @param value the estimate
   */
  static Interval interval(double[] drawn, double value) {
    Interval around = interval(drawn);
    double moved = value - Arrays.stream(drawn).average().orElseThrow();
    return new Interval(around.low() + moved, around.high() + moved);
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
