package brink.analysis;

import brink.model.OutcomeRule;
import brink.run.RunLayout;
import brink.run.RunRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Splits the variance of each outcome while runs go by: events by {@link EventVariance}, numbers by
 * {@link NumberVariance}. Values that are NaN are left out.
 */
public final class VarianceDecomposer {
  private final RunLayout layout;
  private final List<DrawSums> sums = new ArrayList<>();

  /** The value that most runs have, if one has a majority, and by how many it leads. */
  private final double[] common;

  private final long[] lead;

  /**
   * Starts with no runs.
   *
   * @param layout what the numbers of the records mean
   */
  public VarianceDecomposer(RunLayout layout) {
    int outcomes = layout.outcomes().size();
    this.layout = layout;
    for (int o = 0; o < outcomes; o++) {
      sums.add(new DrawSums());
    }
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
    for (int o = 0; o < common.length; o++) {
      double value = run.outcome(o);
      if (!Double.isNaN(value)) {
        sums.get(o).add(draw, value);
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
   * What draws make of each outcome.
   *
   * @return by its place in {@link RunLayout#outcomes}; without those of which too few runs or
   *     draws say anything
   */
  public Map<Integer, AssumptionSpread> spreads() {
    Map<Integer, AssumptionSpread> spreads = new LinkedHashMap<>();
    for (int o = 0; o < sums.size(); o++) {
      AssumptionSpread spread = sums.get(o).spread(layout.outcomes().get(o).kind());
      if (spread != null) {
        spreads.put(o, spread);
      }
    }
    return spreads;
  }

  /**
   * Which numbers move the headline events most.
   *
   * @param spreads what draws make of each outcome
   * @param paths dotted paths of what is drawn
   * @param levels [draws][paths], in the order of the values; for draws without runs anything
   * @return by the event's place
   */
  public Map<Integer, StrongestAssumptions> strongest(
      Map<Integer, AssumptionSpread> spreads, List<String> paths, double[][] levels) {
    Map<Integer, StrongestAssumptions> strongest = new LinkedHashMap<>();
    spreads.forEach(
        (o, spread) -> {
          OutcomeRule rule = layout.outcomes().get(o);
          if (rule.headline() && rule.kind().isEvent()) {
            strongest.put(o, StrongestAssumptions.of(sums.get(o), spread, paths, levels));
          }
        });
    return strongest;
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
    for (long count : sums.get(outcome).runs()) {
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
    EventVariance split = new EventVariance(sums.get(outcome).runs(), sums.get(outcome).sums());
    return new VarianceDecomposition(
        split.chance(), split.ignorance(), split.shareInterval(), split.spreadInterval(), n, taken);
  }

  private VarianceDecomposition number(int outcome, long n, int taken) {
    long moved = (n - lead[outcome]) / 2;
    DrawSums of = sums.get(outcome);
    NumberVariance split = new NumberVariance(of.runs(), of.sums(), of.squares(), moved);
    return new VarianceDecomposition(
        split.chance(), split.ignorance(), split.shareInterval(), split.spreadInterval(), n, taken);
  }
}
