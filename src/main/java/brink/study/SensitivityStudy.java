package brink.study;

import brink.design.Factor;
import brink.model.OutcomeRule;
import brink.parameter.RunDraws;
import brink.results.SweepTablesReader;
import brink.sensitivity.Bootstrap;
import brink.sensitivity.Ledger;
import brink.sensitivity.ReplicationVariance;
import brink.sensitivity.Responses;
import brink.sensitivity.SensitivityAnalysis;
import brink.sweep.Estimate;
import brink.sweep.PointTable;
import brink.sweep.Sweep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Says which factors of a sweep matter for each of its outcomes. */
public final class SensitivityStudy {
  /** Fewer replications than these give intervals that are wide and rough. */
  public static final int ENOUGH = 20;

  private final Sweep sweep;
  private final PointTable table;
  private final double[][][] halves;
  private final double[][][] groups;
  private final List<SweepTablesReader.Replication> replications;
  private final List<OutcomeRule> outcomes = new ArrayList<>();
  private final List<SensitivityAnalysis> analyses = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * Analyses every outcome of which all runs have a value.
   *
   * @param sweep what was run at which points
   * @param table what the runs say at each point
   * @param halves means of two halves of the replications, [2][outcome][point]
   * @param groups means of groups of the replications, [outcome][group][point]
   * @param replications sums over the points
   */
  public SensitivityStudy(
      Sweep sweep,
      PointTable table,
      double[][][] halves,
      double[][][] groups,
      List<SweepTablesReader.Replication> replications) {
    this.sweep = sweep;
    this.table = table;
    this.halves = halves;
    this.groups = groups;
    this.replications = replications;
    for (int o = 0; o < sweep.outcomes().size(); o++) {
      OutcomeRule rule = sweep.outcomes().get(o);
      if (complete(o)) {
        outcomes.add(rule);
        analyses.add(analysis(o));
      } else {
        notes.add(
            rule.label()
                + " is not analysed: some runs have no value for it, so that points would be"
                + " compared on other runs each.");
      }
    }
    if (independent() < ENOUGH) {
      notes.add(few(independent(), sweep.isDrawn() ? "draw" : "run"));
    }
  }

  /** Runs of one draw of the parameters are not independent of each other: draws count. */
  private long independent() {
    return sweep.isDrawn() && longest() > 0 ? RunDraws.of(longest() - 1) + 1 : longest();
  }

  private static String few(long runs, String word) {
    String with = "With " + runs + " " + word + (runs == 1 ? "" : "s") + " at each point";
    return runs < Responses.LEAST_GROUPS
        ? with
            + " there are no indices: all points share their random numbers, and nothing is known"
            + " of what others would have given. It takes "
            + Responses.LEAST_GROUPS
            + " "
            + word
            + "s at each point, and "
            + ENOUGH
            + " or more to see much."
        : with + " intervals are wide; " + ENOUGH + " or more are better.";
  }

  /**
   * The outcomes that could be analysed.
   *
   * @return outcomes in their order
   */
  public List<OutcomeRule> outcomes() {
    return outcomes;
  }

  /**
   * One for each of these outcomes.
   *
   * @return one analysis for each
   */
  public List<SensitivityAnalysis> analyses() {
    return analyses;
  }

  /**
   * What a reader must know.
   *
   * @return sentences, may be none
   */
  public List<String> notes() {
    return notes;
  }

  /**
   * Paths of the factors.
   *
   * @return in the order of the design
   */
  public List<String> factors() {
    return sweep.design().factors().stream().map(Factor::path).toList();
  }

  /**
   * Which conclusions rest on which assumptions.
   *
   * @return the ledger
   */
  public Ledger ledger() {
    return Ledger.of(analyses, factors(), sweep.parameters());
  }

  private Estimate at(int point, int outcome) {
    return table.estimate(point, outcome);
  }

  private int points() {
    return sweep.design().size();
  }

  /** Runs with a record at a point. */
  private long done(int point) {
    return IntStream.range(0, sweep.outcomes().size())
        .mapToLong(o -> at(point, o).n())
        .max()
        .orElse(0);
  }

  /** Whether every run of every point has a value. */
  private boolean complete(int outcome) {
    return IntStream.range(0, points()).allMatch(p -> at(p, outcome).n() == done(p));
  }

  private long longest() {
    return IntStream.range(0, points()).mapToLong(this::done).max().orElse(0);
  }

  private SensitivityAnalysis analysis(int outcome) {
    return SensitivityAnalysis.of(
        sweep.outcomes().get(outcome).id(),
        sweep.design(),
        responses(outcome),
        parts(outcome),
        longest(),
        new Bootstrap(sweep.seed(), Bootstrap.REPLICATES));
  }

  private Responses responses(int outcome) {
    double[][] own = {halves[0][outcome], halves[1][outcome]};
    return Responses.of(means(outcome), own, groups[outcome]);
  }

  private double[] means(int outcome) {
    return IntStream.range(0, points()).mapToDouble(p -> at(p, outcome).mean()).toArray();
  }

  private ReplicationVariance parts(int outcome) {
    if (sweep.isDrawn()) {
      return ReplicationVariance.of(means(outcome), groups[outcome]);
    }
    double[] variances =
        IntStream.range(0, points()).mapToDouble(p -> at(p, outcome).variance()).toArray();
    long[] runs = IntStream.range(0, points()).mapToLong(p -> at(p, outcome).n()).toArray();
    return ReplicationVariance.of(means(outcome), variances, runs, columns(outcome, runs));
  }

  /** Means over the points of the replications that every point with runs has. */
  private double[] columns(int outcome, long[] runs) {
    long all = LongStream.of(runs).filter(n -> n > 0).count();
    List<Double> columns = new ArrayList<>();
    for (SweepTablesReader.Replication replication : replications) {
      if (replication.counts().get(outcome) == all) {
        columns.add(replication.sums().get(outcome) / all);
      }
    }
    return columns.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
