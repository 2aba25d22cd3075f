package brink.analysis;

import brink.run.RunLayout;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What many runs of one scenario look like together. Immutable.
 *
 * <p>A quantile p is everywhere the smallest value that at least a share p of the runs do not
 * exceed, so it is a value that some run had. Every call costs little: nothing goes through the
 * runs again.
 */
public final class Distribution {
  private final RunLayout layout;
  private final long n;
  private final long[] events;
  private final Summary[] summaries;
  private final DailyCounts days;
  private final long[][] pairRungs;
  private final CountHistogram[] reported;
  private final long typicalIndex;
  private final Map<Integer, AssumptionSpread> spreads;
  private final Map<Integer, StrongestAssumptions> strongest;

  /** Takes over what the builder gathered from at least one run. */
  Distribution(
      RunLayout layout,
      long n,
      long[] events,
      Summary[] summaries,
      DailyCounts days,
      long[][] pairRungs,
      CountHistogram[] reported,
      TypicalRun typical,
      Map<Integer, AssumptionSpread> spreads,
      Map<Integer, StrongestAssumptions> strongest) {
    this.spreads = spreads;
    this.strongest = strongest;
    this.layout = layout;
    this.n = n;
    this.events = events;
    this.summaries = summaries;
    this.days = days;
    this.pairRungs = pairRungs;
    this.reported = reported;
    int[] median = new int[layout.days()];
    for (int day = 0; day < median.length; day++) {
      median[day] = rungQuantile(day, 0.5);
    }
    typicalIndex = typical.nearest(median);
  }

  /**
   * Number of runs.
   *
   * @return 1 or more
   */
  public long n() {
    return n;
  }

  /**
   * What the places of outcomes, pairs and cells mean.
   *
   * @return the layout of the records
   */
  public RunLayout layout() {
    return layout;
  }

  /**
   * How often an event held.
   *
   * @param outcome place of an event in {@link RunLayout#outcomes}
   * @return its share, with a Wilson interval
   * @throws IllegalArgumentException if the outcome is a number
   */
  public Share share(int outcome) {
    if (!layout.outcomes().get(outcome).kind().isEvent()) {
      throw new IllegalArgumentException(layout.outcomes().get(outcome).id() + " is a number");
    }
    return new Share(events[outcome], n);
  }

  /**
   * An outcome that is a number.
   *
   * @param outcome place of a number in {@link RunLayout#outcomes}
   * @return its summary over the runs that have a value
   * @throws IllegalArgumentException if the outcome is an event
   */
  public Summary quantity(int outcome) {
    if (layout.outcomes().get(outcome).kind().isEvent()) {
      throw new IllegalArgumentException(layout.outcomes().get(outcome).id() + " is an event");
    }
    return summaries[outcome];
  }

  /**
   * What the assumptions make of the probability of an event, or the mean of a number.
   *
   * @param outcome place in {@link RunLayout#outcomes}
   * @return how it differs between draws; null where nothing is drawn, or by too few
   */
  public @Nullable AssumptionSpread spread(int outcome) {
    return spreads.get(outcome);
  }

  /**
   * What moves the headline events most.
   *
   * @return by place in {@link RunLayout#outcomes}; empty where nothing is drawn, or by too few
   */
  public Map<Integer, StrongestAssumptions> strongest() {
    return Collections.unmodifiableMap(strongest);
  }

  /**
   * Quantile of the highest rung on one day.
   *
   * @param day 0 to days - 1
   * @param p in (0, 1]
   * @return a rung, 0 to 9
   */
  public int rungQuantile(int day, double p) {
    return days.rungQuantile(day, p);
  }

  /**
   * Quantile of the deaths since the start.
   *
   * @param day 0 to days - 1; deaths up to its end
   * @param p in (0, 1]
   * @return deaths of all sides [people]
   */
  public int deathsQuantile(int day, double p) {
    return days.deathsQuantile(day, p);
  }

  /**
   * One point of a first-passage curve: how often a rung had been reached.
   *
   * @param rung 0 to 9
   * @param day 0 to days - 1
   * @return the share of runs that reached the rung, or a higher one, by the end of that day; never
   *     falls from day to day
   */
  public Share reached(int rung, int day) {
    return days.reached(rung, day);
  }

  /**
   * The share of time that a pair spends at a rung.
   *
   * @param pair place in {@link RunLayout#pairs}
   * @param rung 0 to 9
   * @return days at that rung over all days of all runs, in [0, 1]
   */
  public double pairShare(int pair, int rung) {
    return (double) pairRungs[pair][rung] / ((double) n * layout.days());
  }

  /**
   * Holds a coded count against the simulated reported acts of a cell.
   *
   * @param cell place in {@link RunLayout#cells}
   * @param coded how many such acts the documents report, 0 or more
   * @return mean, central 95 % and tail probability
   */
  public PredictiveCheck reported(int cell, int coded) {
    return PredictiveCheck.of(reported[cell], coded);
  }

  /**
   * The run that stands for the others: among the first 1,000, the one whose daily system rungs
   * differ least from the daily medians, in the sum of absolute differences; the first of several.
   *
   * @return its index in the experiment
   */
  public long typicalRun() {
    return typicalIndex;
  }
}
