package brink.analysis;

import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Splits the variance of a number by products of deviations of pairs of runs: those of one draw
 * have the variance between draws in common, and nothing else. Unlike a mean square between draws
 * such a product has no square of a single run in it, so that heavy tails of single runs do not
 * pass for differences between draws, however unequal the draws. Draws count as their runs (Fleiss
 * and Cuzick 1979, "The reliability of dichotomous judgments", Applied Psychological Measurement 3;
 * Karlin, Cameron and Williams 1981, PNAS 78, for such weights in general).
 *
 * <p>The interval is made on the scale of the logarithm of the variance ratio F, which is nearly
 * normal (Fisher 1925; Donner 1986, International Statistical Review 54), with a variance that is
 * the greater of what normal numbers without differences between draws would have and of what the
 * jackknife over draws sees. The share lies within [0, 1], and its upper end is never below what
 * draws without any difference would give. How often it holds the truth is measured in
 * NumberSplitTest; where a few draws hold most of the variance it is too short.
 */
final class NumberVariance {
  /** So many runs must differ from the most common value; measured: with fewer it is too short. */
  static final int LEAST = 50;

  /** Guards of the logarithm: F is kept above this, the share below that. */
  private static final double LEAST_F = 1e-3;

  private static final double MOST_SHARE = 0.999;

  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  /** What is less than this part of a sum of squares is rounding. */
  private static final double ROUNDING = 1e-12;

  /** Sums over draws from which a covariance within draws follows. */
  private static final class Sums {
    private double n;
    private double sum;
    private double square;
    private double pairs;
    private double linear;
    private double weight;

    void add(double runs, double drawSum, double drawSquare, int sign) {
      double w = runs > 1 ? sign / (runs - 1) : 0;
      n += sign * runs;
      sum += sign * drawSum;
      square += sign * drawSquare;
      pairs += w * (drawSum * drawSum - drawSquare);
      linear += w * 2 * drawSum * (1 - runs);
      weight += w * runs * (runs - 1);
    }

    Sums without(double runs, double drawSum, double drawSquare) {
      Sums rest = new Sums();
      rest.n = n;
      rest.sum = sum;
      rest.square = square;
      rest.pairs = pairs;
      rest.linear = linear;
      rest.weight = weight;
      rest.add(runs, drawSum, drawSquare, -1);
      return rest;
    }

    /** Mean product of the deviations of two runs of a draw. */
    double between() {
      double mean = sum / n;
      return (pairs + mean * (linear + mean * weight)) / weight;
    }

    double total() {
      double squares = square - sum * sum / n;
      return squares > ROUNDING * square ? squares / (n - 1) : 0;
    }
  }

  private final long[] runs;
  private final double[] sums;
  private final double[] squares;
  private final Sums all = new Sums();
  private final int draws;
  private final double size;
  private final double nullVariance;
  private final boolean enough;

  /**
   * Splits.
   *
   * @param runs runs of each draw, 0 or more; two draws with a run and one with two are needed
   * @param sums their sums
   * @param squares their sums of squares
   * @param moved how many runs have another value than most have
   */
  NumberVariance(long[] runs, double[] sums, double[] squares, long moved) {
    this.runs = runs;
    this.sums = sums;
    this.squares = squares;
    int taken = 0;
    double spread = 0;
    for (int d = 0; d < runs.length; d++) {
      if (runs[d] > 0) {
        all.add((double) runs[d], sums[d], squares[d], 1);
        taken++;
        spread += runs[d] > 1 ? runs[d] / (runs[d] - 1.0) : 0;
      }
    }
    draws = taken;
    enough = moved >= LEAST && all.total() > 0;
    // Draws of this many runs each would know a share of 0 as well as these do.
    double variance = 2 * spread / (all.weight * all.weight);
    size = (1 + Math.sqrt(1 + 8 / (draws * variance))) / 2;
    nullVariance = 2.0 / (draws - 1) + 2.0 / (draws * (size - 1));
  }

  /** Whether enough runs vary for intervals. */
  boolean isKnown() {
    return enough;
  }

  /** Variance of the mean between draws. */
  double ignorance() {
    return Math.max(0, Math.min(all.total(), all.between()));
  }

  /**
   * The same where nothing is known but that it is no less than 0: the mean of what is then left of
   * the normal distribution of its estimate. Few runs cannot tell small differences from none, and
   * an estimate of 0 is no evidence that there are none.
   */
  double expectedIgnorance() {
    double f = Math.max(LEAST_F, 1 + size * all.between() / within());
    double error = f * Math.sqrt(nullVariance) * within() / size;
    double z = all.between() / error;
    double more = error * NORMAL.density(z) / NORMAL.cumulativeProbability(z);
    double expected = error > 0 && z > -5 ? all.between() + more : Math.max(0, all.between());
    return Math.max(0, Math.min(all.total(), expected));
  }

  /** Variance between runs of a draw. */
  double chance() {
    return all.total() - ignorance();
  }

  /** The 95 % interval of the share; [0, 1] where too few runs say anything. */
  Interval shareInterval() {
    if (!enough) {
      return new Interval(0, 1);
    }
    Interval f = interval(this::logShare);
    return new Interval(share(f.low()), share(f.high()));
  }

  /** The 95 % interval of the standard deviation of the mean; null where too few runs say it. */
  @Nullable Interval spreadInterval() {
    if (!enough) {
      return null;
    }
    Interval f = interval(this::logSpread);
    return new Interval(spread(f.low()), spread(f.high()));
  }

  private double logShare(Sums of) {
    double share = Math.min(MOST_SHARE, of.between() / of.total());
    return StrictMath.log(Math.max(LEAST_F, 1 + (size - 1) * share) / (1 - share));
  }

  private double share(double logF) {
    double f = StrictMath.exp(logF);
    return (f - 1) / (f + size - 1);
  }

  /** With the variance within draws as it is, whichever draw is left out. */
  private double logSpread(Sums of) {
    return StrictMath.log(Math.max(LEAST_F, 1 + size * of.between() / within()));
  }

  private double spread(double logF) {
    return Math.sqrt((StrictMath.exp(logF) - 1) * within() / size);
  }

  private double within() {
    return Math.max(all.total() - all.between(), (1 - MOST_SHARE) * all.total());
  }

  private Interval interval(ToDoubleFunction<Sums> logF) {
    double sum = 0;
    double square = 0;
    double centre = logF.applyAsDouble(all);
    for (int d = 0; d < runs.length; d++) {
      if (runs[d] > 0) {
        double off =
            logF.applyAsDouble(all.without((double) runs[d], sums[d], squares[d])) - centre;
        sum += off;
        square += off * off;
      }
    }
    double jackknife = Math.max(0, square - sum * sum / draws) * (draws - 1) / draws;
    double t = UpperQuantile.student(draws - 1.0);
    double half = t * Math.sqrt(Math.max(jackknife, nullVariance));
    return new Interval(Math.max(0, centre - half), Math.max(0, centre) + half);
  }
}
