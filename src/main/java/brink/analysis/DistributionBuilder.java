package brink.analysis;

import static brink.model.Ladder.RUNGS;

import brink.model.OutcomeRule;
import brink.run.RunLayout;
import brink.run.RunRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Gathers the records of many runs into a {@link Distribution}. What it keeps does not grow with
 * the number of runs, except for eight bytes for each outcome that is a number. Not safe for use by
 * several threads.
 */
public final class DistributionBuilder {
  private final RunLayout layout;
  private final long[] events;
  private final List<NumberColumn> columns = new ArrayList<>();
  private final int[] quantities;
  private final DailyCounts days;
  private final long[][] pairRungs;
  private final CountHistogram[] reported;
  private final TypicalRun typical;
  private long n;
  private long lastIndex = Long.MIN_VALUE;
  private boolean built;

  /**
   * Starts with no runs.
   *
   * @param layout what the numbers of the records mean
   */
  public DistributionBuilder(RunLayout layout) {
    this.layout = layout;
    events = new long[layout.outcomes().size()];
    quantities = quantities(layout.outcomes());
    for (int i = 0; i < quantities.length; i++) {
      columns.add(new NumberColumn());
    }
    days = new DailyCounts(layout.days());
    pairRungs = new long[layout.pairs().size()][RUNGS];
    reported = histograms(layout.cells().size());
    typical = new TypicalRun(layout.days());
  }

  private static int[] quantities(List<OutcomeRule> outcomes) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      if (!outcomes.get(i).kind().isEvent()) {
        places.add(i);
      }
    }
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  private static CountHistogram[] histograms(int size) {
    CountHistogram[] histograms = new CountHistogram[size];
    for (int i = 0; i < size; i++) {
      histograms[i] = new CountHistogram();
    }
    return histograms;
  }

  /**
   * Takes the next run.
   *
   * @param run a record of the layout given, with an index above all before it; gaps are allowed,
   *     for runs that failed
   * @throws IllegalArgumentException if the index is not above the last one
   * @throws IllegalStateException if the distribution has been built
   */
  public void accept(RunRecord run) {
    if (built) {
      throw new IllegalStateException("the distribution has been built");
    }
    if (run.index() <= lastIndex) {
      throw new IllegalArgumentException("run " + run.index() + " after run " + lastIndex);
    }
    lastIndex = run.index();
    n++;
    acceptOutcomes(run);
    days.accept(run);
    acceptPairs(run);
    acceptReported(run);
    typical.accept(run);
  }

  private void acceptOutcomes(RunRecord run) {
    for (int i = 0; i < events.length; i++) {
      if (run.outcome(i) == 1) {
        events[i]++;
      }
    }
    for (int q = 0; q < quantities.length; q++) {
      columns.get(q).add(run.outcome(quantities[q]));
    }
  }

  private void acceptPairs(RunRecord run) {
    for (int pair = 0; pair < pairRungs.length; pair++) {
      long[] counts = pairRungs[pair];
      for (int day = 0; day < layout.days(); day++) {
        counts[run.pairRung(pair, day)]++;
      }
    }
  }

  private void acceptReported(RunRecord run) {
    for (int cell = 0; cell < reported.length; cell++) {
      int count = run.reported(cell);
      // Most cells are empty in most runs; the zeros are made good at the end.
      if (count > 0) {
        reported[cell].add(count);
      }
    }
  }

  /**
   * Ends the gathering.
   *
   * @return the distribution, which takes over what was gathered
   * @throws IllegalStateException if there is no run, or if called twice
   */
  public Distribution build() {
    return build(Map.of(), Map.of());
  }

  /**
   * Ends the gathering of runs that draw their parameters.
   *
   * @param spreads what the draws make of outcomes, by place
   * @param strongest what moves outcomes most, by place
   * @return the distribution, which takes over what was gathered
   * @throws IllegalStateException if there is no run, or if called twice
   */
  public Distribution build(
      Map<Integer, AssumptionSpread> spreads, Map<Integer, StrongestAssumptions> strongest) {
    if (built || n == 0) {
      throw new IllegalStateException(built ? "already built" : "a distribution needs a run");
    }
    built = true;
    for (CountHistogram cell : reported) {
      cell.addZeros(n - cell.n());
    }
    return new Distribution(
        layout, n, events, summaries(), days, pairRungs, reported, typical, spreads, strongest);
  }

  private Summary[] summaries() {
    Summary[] summaries = new Summary[events.length];
    for (int q = 0; q < quantities.length; q++) {
      summaries[quantities[q]] = Summary.of(columns.get(q).toArray());
    }
    return summaries;
  }
}
