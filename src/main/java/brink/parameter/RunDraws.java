package brink.parameter;

import brink.random.BitMixer;
import brink.random.RandomStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What each run draws of the uncertain numbers: one row of a posterior, and each other number from
 * its prior. Immutable.
 *
 * <p>Runs share draws, so that differences between draws can be told from chance, and laying draws
 * out costs little: {@value #TOGETHER} runs each the first {@value #LEVEL} draws, four times as
 * many the next {@value #LEVEL}, then nine times, and so on with the squares. More runs change
 * nothing about earlier ones. What a number takes in a draw is a function of the seed, the draw and
 * the number's path alone: another scenario, or another number that is set, leaves it as it is.
 * Each {@value #LEVEL} draws form a latin hypercube (McKay, Beckman and Conover 1979, Technometrics
 * 21): every number takes one value from each of {@value #LEVEL} equal parts of its prior, in an
 * order of its own. A draw that is refused is drawn again as a whole, without parts.
 */
public final class RunDraws {
  /** Runs that share each of the first draws. */
  public static final int TOGETHER = 10;

  /** Draws of a latin hypercube, after which draws are shared by more runs. */
  public static final int LEVEL = 100;

  /** Runs from here on share a draw, lest numbers grow too large. */
  private static final long LAST = 1L << 60;

  private static final long BLOCK = (long) TOGETHER * LEVEL;
  private static final long SALT = BitMixer.salt("draw of all parameters");
  private static final long ROW = BitMixer.salt("row of the posterior");

  private final @Nullable ParameterDraws posterior;
  private final List<Parameter> priors;
  private final List<DoubleUnaryOperator> quantiles;
  private final List<String> paths = new ArrayList<>();
  private final long[] salts;

  /**
   * Takes what is drawn.
   *
   * @param posterior draws of some numbers together; null for none
   * @param priors numbers that are drawn from their priors
   */
  public RunDraws(@Nullable ParameterDraws posterior, List<Parameter> priors) {
    this.posterior = posterior;
    this.priors = List.copyOf(priors);
    quantiles = priors.stream().map(Parameter::quantiles).toList();
    salts = priors.stream().mapToLong(prior -> BitMixer.salt(prior.path())).toArray();
    if (posterior != null) {
      paths.addAll(posterior.paths());
    }
    priors.forEach(prior -> paths.add(prior.path()));
  }

  /**
   * The draw that a run takes.
   *
   * @param run index of the run
   * @return number of the draw, from 0; for an index below 0 that of its complement
   */
  public static long of(long run) {
    long index = Math.min(run < 0 ? ~run : run, LAST);
    long level = (long) StrictMath.cbrt(3.0 * index / BLOCK);
    while (start(level) > index) {
      level--;
    }
    while (start(level + 1) <= index) {
      level++;
    }
    return LEVEL * level + (index - start(level)) / (TOGETHER * (level + 1) * (level + 1));
  }

  private static long start(long level) {
    return BLOCK * (level * (level + 1) * (2 * level + 1) / 6);
  }

  /**
   * The first run that takes a draw.
   *
   * @param draw number of the draw, from 0
   * @return index of the run
   * @throws IllegalArgumentException for draws that no run takes, from some millions on
   */
  public static long first(long draw) {
    if (draw < 0 || draw > of(LAST)) {
      throw new IllegalArgumentException("no run takes draw " + draw);
    }
    long level = draw / LEVEL;
    return start(level) + draw % LEVEL * TOGETHER * (level + 1) * (level + 1);
  }

  /**
   * What is drawn.
   *
   * @return dotted paths, those of the posterior first
   */
  public List<String> paths() {
    return Collections.unmodifiableList(paths);
  }

  /**
   * How many numbers come from a posterior.
   *
   * @return 0 or more; they are the first of {@link #paths}
   */
  public int calibrated() {
    return posterior == null ? 0 : posterior.paths().size();
  }

  /**
   * The values of a draw.
   *
   * @param seed the experiment's seed
   * @param draw number of the draw, 0 or more
   * @param attempt how often it was refused before
   * @return one for each path
   */
  public double[] values(long seed, long draw, int attempt) {
    double[] values = levels(seed, draw, attempt);
    for (int j = 0; j < quantiles.size(); j++) {
      int at = calibrated() + j;
      values[at] = quantiles.get(j).applyAsDouble(values[at]);
    }
    return values;
  }

  /**
   * Where a draw lies, for ranking: the same order as the values.
   *
   * @param seed the experiment's seed
   * @param draw number of the draw, 0 or more
   * @param attempt how often it was refused before
   * @return for each path the value of the posterior, or the level of the prior's quantile
   */
  public double[] levels(long seed, long draw, int attempt) {
    double[] levels = new double[paths.size()];
    if (posterior != null) {
      double[] row = posterior.values(posterior.place(level(seed, draw, ROW, attempt)));
      System.arraycopy(row, 0, levels, 0, row.length);
    }
    for (int j = 0; j < priors.size(); j++) {
      levels[calibrated() + j] = level(seed, draw, salts[j], attempt);
    }
    return levels;
  }

  private static double level(long seed, long draw, long salt, int attempt) {
    long own = BitMixer.derive(BitMixer.derive(seed ^ SALT, salt), attempt);
    double uniform = RandomStream.uniformOf(BitMixer.derive(own, draw));
    return attempt > 0
        ? uniform
        : (part(BitMixer.derive(~own, draw / LEVEL), (int) (draw % LEVEL)) + uniform) / LEVEL;
  }

  /** What stands at a place of a random order (Durstenfeld 1964, from the end). */
  private static int part(long key, int place) {
    int[] order = new int[LEVEL];
    RandomStream random = new RandomStream(key);
    for (int i = 0; i < LEVEL; i++) {
      int j = (int) (random.uniform() * (i + 1));
      order[i] = order[j];
      order[j] = i;
    }
    return order[place];
  }
}
