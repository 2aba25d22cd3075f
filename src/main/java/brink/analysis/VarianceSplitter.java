package brink.analysis;

import brink.run.RunLayout;
import brink.run.RunRecord;
import org.jspecify.annotations.Nullable;

/** Splits the variance of each outcome while runs go by. Values that are NaN are left out. */
public final class VarianceSplitter {
  private static final double NORMAL_95 = 1.959963984540054;

  private final int draws;
  private final long[][] counts;
  private final double[][] sums;
  private final double[][] squares;

  /**
   * Starts with no runs.
   *
   * @param layout what the numbers of the records mean
   * @param draws how many draws the runs can take
   */
  public VarianceSplitter(RunLayout layout, int draws) {
    int outcomes = layout.outcomes().size();
    this.draws = draws;
    counts = new long[outcomes][draws];
    sums = new double[outcomes][draws];
    squares = new double[outcomes][draws];
  }

  /**
   * Takes a run.
   *
   * @param run its record
   * @param draw the draw that it took
   */
  public void accept(RunRecord run, int draw) {
    for (int o = 0; o < counts.length; o++) {
      double value = run.outcome(o);
      if (!Double.isNaN(value)) {
        counts[o][draw]++;
        sums[o][draw] += value;
        squares[o][draw] += value * value;
      }
    }
  }

  /**
   * The split of one outcome.
   *
   * @param outcome place in {@link RunLayout#outcomes}
   * @return the split; null where hardly any two runs took the same draw, so that nothing can be
   *     said
   */
  public @Nullable VarianceSplit split(int outcome) {
    Totals all = new Totals();
    for (int d = 0; d < draws; d++) {
      all.add(counts[outcome][d], sums[outcome][d], squares[outcome][d], 1);
    }
    if (all.groups < 2 || all.n - all.groups < 10) {
      return null;
    }
    return new VarianceSplit(
        all.within(),
        Math.max(0, all.between()),
        interval(outcome, all),
        Math.round(all.n),
        all.groups);
  }

  private Interval interval(int outcome, Totals all) {
    double sum = 0;
    double square = 0;
    for (int d = 0; d < draws; d++) {
      if (counts[outcome][d] > 0) {
        Totals rest = new Totals(all);
        rest.add(counts[outcome][d], sums[outcome][d], squares[outcome][d], -1);
        sum += rest.share();
        square += rest.share() * rest.share();
      }
    }
    double g = all.groups;
    double variance = Math.max(0, square - sum * sum / g) * (g - 1) / g;
    double half = NORMAL_95 * Math.sqrt(variance);
    return new Interval(
        Math.max(0, Math.min(1, all.share() - half)), Math.max(0, Math.min(1, all.share() + half)));
  }

  /** Sums over draws, from which the components of variance follow. */
  private static final class Totals {
    private int groups;
    private double n;
    private double countSquares;
    private double sum;
    private double square;
    private double groupSquares;

    private Totals() {}

    private Totals(Totals other) {
      groups = other.groups;
      n = other.n;
      countSquares = other.countSquares;
      sum = other.sum;
      square = other.square;
      groupSquares = other.groupSquares;
    }

    /** Adds a draw, or takes it away with sign -1. */
    private void add(long count, double drawSum, double drawSquare, int sign) {
      if (count > 0) {
        groups += sign;
        n += sign * (double) count;
        countSquares += sign * (double) count * count;
        sum += sign * drawSum;
        square += sign * drawSquare;
        groupSquares += sign * drawSum * drawSum / count;
      }
    }

    private double within() {
      return Math.max(0, square - groupSquares) / (n - groups);
    }

    private double between() {
      double mean = (groupSquares - sum * sum / n) / (groups - 1);
      double size = (n - countSquares / n) / (groups - 1);
      return (mean - within()) / size;
    }

    private double share() {
      double total = within() + between();
      return total > 0 ? between() / total : 0;
    }
  }
}
