package brink.comparison;

import brink.analysis.DailyCounts;
import brink.model.OutcomeRule;
import brink.run.RunLayout;
import brink.run.RunRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Gathers runs of several scenarios side by side into a {@link Comparison}. Not safe for use by
 * several threads.
 */
public final class ComparisonBuilder {
  /** Flips kept of each event, alternative and direction; chosen: enough to group them. */
  public static final int FLIPS = 200;

  private final SharedOutcomes shared;
  private final int alternatives;
  private final long[][][] pairs;
  private final RunningMoments[][] means;
  private final RunningMoments[][] off;
  private final LeadingValues[][] values;
  private final List<DailyCounts> days = new ArrayList<>();
  private final List<List<DiscordantRun>> flips = new ArrayList<>();
  private final PairedDraws draws;
  private long n;

  /**
   * Starts with no runs.
   *
   * @param layouts what the numbers of the records mean: those of the base, then those of each
   *     alternative, which must have the same days
   * @throws IllegalArgumentException if there is no alternative or the days differ
   */
  public ComparisonBuilder(List<RunLayout> layouts) {
    shared = SharedOutcomes.of(layouts);
    alternatives = layouts.size() - 1;
    int quantities = shared.quantities().size();
    draws =
        new PairedDraws(
            layouts.size(),
            Stream.concat(shared.events().stream(), shared.quantities().stream())
                .map(OutcomeRule::kind)
                .toList());
    pairs = new long[alternatives][shared.events().size()][4];
    means = new RunningMoments[layouts.size()][quantities];
    off = new RunningMoments[alternatives][quantities];
    values = new LeadingValues[layouts.size()][quantities];
    for (int s = 0; s < layouts.size(); s++) {
      days.add(new DailyCounts(layouts.get(0).days()));
      for (int q = 0; q < quantities; q++) {
        means[s][q] = new RunningMoments();
        values[s][q] = new LeadingValues();
      }
    }
    for (int a = 0; a < alternatives; a++) {
      flips.add(new ArrayList<>());
      for (int q = 0; q < quantities; q++) {
        off[a][q] = new RunningMoments();
      }
    }
  }

  /**
   * Takes one run of every scenario.
   *
   * @param row records of the same index, in the order of the layouts
   * @param draw place of the draw of their parameters, below 0 where none is drawn
   */
  public void accept(List<RunRecord> row, int draw) {
    n++;
    for (int s = 0; s < row.size() && draw >= 0; s++) {
      draw(row.get(0), row.get(s), s, draw);
    }
    for (int s = 0; s < row.size(); s++) {
      days.get(s).accept(row.get(s));
      for (int q = 0; q < shared.quantities().size(); q++) {
        double value = shared.quantity(row.get(s), s, q);
        means[s][q].add(value);
        values[s][q].add(value);
        if (s > 0) {
          off[s - 1][q].add(value - shared.quantity(row.get(0), 0, q));
        }
      }
    }
    for (int a = 0; a < alternatives; a++) {
      for (int e = 0; e < shared.events().size(); e++) {
        count(a, e, shared.event(row.get(0), 0, e), shared.event(row.get(a + 1), a + 1, e), row);
      }
    }
  }

  private void draw(RunRecord base, RunRecord run, int s, int draw) {
    int events = shared.events().size();
    for (int e = 0; e < events; e++) {
      draws.add(s, e, draw, shared.event(run, s, e) ? 1 : 0, shared.event(base, 0, e) ? 1 : 0);
    }
    for (int q = 0; q < shared.quantities().size(); q++) {
      draws.add(s, events + q, draw, shared.quantity(run, s, q), shared.quantity(base, 0, q));
    }
  }

  private void count(int a, int e, boolean base, boolean alternative, List<RunRecord> row) {
    long[] cells = pairs[a][e];
    int cell = (base ? 0 : 2) + (alternative ? 0 : 1);
    cells[cell]++;
    // Only headline outcomes are looked into: re-running costs a trace of both.
    if (base != alternative && shared.events().get(e).headline() && cells[cell] <= FLIPS) {
      flips.get(a).add(new DiscordantRun(row.get(0).index(), e, alternative));
    }
  }

  /**
   * What has been gathered so far. More runs may follow; the comparison does not change with them,
   * except for its days and what draws make of it.
   *
   * @return the comparison
   */
  public Comparison build() {
    List<List<PairedShare>> events = new ArrayList<>();
    List<List<PairedMean>> quantities = new ArrayList<>();
    for (int a = 0; a < alternatives; a++) {
      events.add(shares(a));
      quantities.add(new ArrayList<>());
    }
    for (int q = 0; q < shared.quantities().size(); q++) {
      double[] base = values[0][q].sorted();
      for (int a = 0; a < alternatives; a++) {
        List<Double> shifts = shifts(base, values[a + 1][q].sorted());
        quantities.get(a).add(PairedMean.of(means[0][q], means[a + 1][q], off[a][q], shifts));
      }
    }
    List<OutcomeRule> rules = shared.events();
    return new Comparison(n, rules, shared.quantities(), events, quantities, days, flips, draws);
  }

  /**
   * One event so far.
   *
   * @param alternative place of the alternative, 0 or more
   * @param event place of the event among those compared
   * @return in how many runs it held in which
   */
  public PairedShare share(int alternative, int event) {
    long[] c = pairs[alternative][event];
    return new PairedShare(c[0], c[1], c[2], c[3]);
  }

  /**
   * The events that are compared.
   *
   * @return those that all scenarios ask, in the order of the base
   */
  public List<OutcomeRule> events() {
    return shared.events();
  }

  /**
   * The events of one run.
   *
   * @param run a record
   * @param scenario place of its scenario among the layouts
   * @return a digit for each of {@link #events}, 1 where it held and 0 where not
   */
  public String digits(RunRecord run, int scenario) {
    StringBuilder digits = new StringBuilder();
    for (int e = 0; e < shared.events().size(); e++) {
      digits.append(shared.event(run, scenario, e) ? '1' : '0');
    }
    return digits.toString();
  }

  private List<PairedShare> shares(int alternative) {
    List<PairedShare> shares = new ArrayList<>();
    for (int e = 0; e < shared.events().size(); e++) {
      shares.add(share(alternative, e));
    }
    return shares;
  }

  private static List<Double> shifts(double[] base, double[] alternative) {
    return PairedMean.LEVELS.stream()
        .map(p -> LeadingValues.quantile(alternative, p) - LeadingValues.quantile(base, p))
        .toList();
  }
}
