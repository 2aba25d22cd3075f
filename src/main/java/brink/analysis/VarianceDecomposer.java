package brink.analysis;

import brink.run.RunLayout;
import brink.run.RunRecord;
import org.jspecify.annotations.Nullable;

/**
 * Splits the variance of each outcome while runs go by: events by {@link EventVariance}, numbers by
 * {@link NumberVariance}. Values that are NaN are left out.
 */
public final class VarianceDecomposer {
  private final RunLayout layout;
  private final long[][] counts;
  private final double[][] sums;
  private final double[][] squares;

  /** The value that most runs have, if one has a majority, and by how many it leads. */
  private final double[] common;

  private final long[] lead;

  /**
   * Starts with no runs.
   *
   * @param layout what the numbers of the records mean
   * @param draws how many draws the runs can take
   */
  public VarianceDecomposer(RunLayout layout, int draws) {
    int outcomes = layout.outcomes().size();
    this.layout = layout;
    counts = new long[outcomes][draws];
    sums = new double[outcomes][draws];
    squares = new double[outcomes][draws];
    common = new double[outcomes];
    lead = new long[outcomes];
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
        vote(o, value);
      }
    }
  }

  /** Boyer and Moore 1991, "MJRTY, a fast majority vote algorithm". */
  private void vote(int outcome, double value) {
    if (lead[outcome] == 0) {
      common[outcome] = value;
    }
    lead[outcome] += common[outcome] == value ? 1 : -1;
  }

  /**
   * The split of one outcome.
   *
   * @param outcome place in {@link RunLayout#outcomes}
   * @return the split; null where hardly any two runs took the same draw, so that nothing can be
   *     said
   */
  public @Nullable VarianceDecomposition split(int outcome) {
    long n = 0;
    int taken = 0;
    for (long count : counts[outcome]) {
      n += count;
      taken += count > 0 ? 1 : 0;
    }
    if (taken < 2 || n - taken < 10) {
      return null;
    }
    return layout.outcomes().get(outcome).kind().isEvent()
        ? event(outcome, n, taken)
        : number(outcome, n, taken);
  }

  private VarianceDecomposition event(int outcome, long n, int taken) {
    EventVariance split = new EventVariance(counts[outcome], sums[outcome]);
    return new VarianceDecomposition(
        split.chance(), split.ignorance(), split.shareInterval(), split.spreadInterval(), n, taken);
  }

  private VarianceDecomposition number(int outcome, long n, int taken) {
    long moved = (n - lead[outcome]) / 2;
    NumberVariance split =
        new NumberVariance(counts[outcome], sums[outcome], squares[outcome], moved);
    return new VarianceDecomposition(
        split.chance(), split.ignorance(), split.shareInterval(), split.spreadInterval(), n, taken);
  }
}
