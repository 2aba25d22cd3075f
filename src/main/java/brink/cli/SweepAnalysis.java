package brink.cli;

import brink.design.Factor;
import brink.model.OutcomeRule;
import brink.results.SweepReader;
import brink.sensitivity.Analysis;
import brink.sensitivity.Bootstrap;
import brink.sensitivity.Ledger;
import brink.sensitivity.Responses;
import brink.sensitivity.VarianceParts;
import brink.sweep.Estimate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Analyses every outcome of a sweep. */
final class SweepAnalysis {
  /** Fewer replications than these give intervals that are wide and rough. */
  static final int ENOUGH = 20;

  private final SweepResult result;
  private final double[][][] halves;
  private final double[][][] groups;
  private final List<SweepReader.Replication> replications;
  private final List<OutcomeRule> outcomes = new ArrayList<>();
  private final List<Analysis> analyses = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  SweepAnalysis(SweepResult result) throws IOException {
    this.result = result;
    halves = result.reader().halves();
    groups = result.reader().groups(result.groups());
    replications = result.reader().replications();
    for (int o = 0; o < result.layout().outcomes().size(); o++) {
      OutcomeRule rule = result.layout().outcomes().get(o);
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
    if (longest() < ENOUGH) {
      notes.add(few(longest()));
    }
  }

  private static String few(long runs) {
    String with = "With " + runs + (runs == 1 ? " run" : " runs") + " at each point";
    return runs < Responses.LEAST_GROUPS
        ? with
            + " there are no indices: all points share their random numbers, and nothing is known"
            + " of what others would have given. It takes "
            + Responses.LEAST_GROUPS
            + " runs at each point, and "
            + ENOUGH
            + " or more to see much."
        : with + " intervals are wide; " + ENOUGH + " or more are better.";
  }

  /** The outcomes that could be analysed. */
  List<OutcomeRule> outcomes() {
    return outcomes;
  }

  /** One for each of these outcomes. */
  List<Analysis> analyses() {
    return analyses;
  }

  /** What a reader must know. */
  List<String> notes() {
    return notes;
  }

  /** Paths of the factors. */
  List<String> factors() {
    return result.sweep().design().factors().stream().map(Factor::path).toList();
  }

  /** Which conclusions rest on which assumptions. */
  Ledger ledger() {
    return Ledger.of(analyses, factors(), result.sweep().parameters());
  }

  private Estimate at(int point, int outcome) {
    return result.table().estimate(point, outcome);
  }

  private int points() {
    return result.sweep().design().size();
  }

  /** Runs with a record at a point. */
  private long done(int point) {
    return IntStream.range(0, result.layout().outcomes().size())
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

  private Analysis analysis(int outcome) {
    return Analysis.of(
        result.layout().outcomes().get(outcome).id(),
        result.sweep().design(),
        responses(outcome),
        parts(outcome),
        longest(),
        new Bootstrap(result.sweep().seed(), Bootstrap.REPLICATES));
  }

  private Responses responses(int outcome) {
    double[][] own = {halves[0][outcome], halves[1][outcome]};
    return Responses.of(means(outcome), own, groups[outcome]);
  }

  private double[] means(int outcome) {
    return IntStream.range(0, points()).mapToDouble(p -> at(p, outcome).mean()).toArray();
  }

  private VarianceParts parts(int outcome) {
    double[] variances =
        IntStream.range(0, points()).mapToDouble(p -> at(p, outcome).variance()).toArray();
    long[] runs = IntStream.range(0, points()).mapToLong(p -> at(p, outcome).n()).toArray();
    return VarianceParts.of(means(outcome), variances, runs, columns(outcome, runs));
  }

  /** Means over the points of the replications that every point with runs has. */
  private double[] columns(int outcome, long[] runs) {
    long all = LongStream.of(runs).filter(n -> n > 0).count();
    List<Double> columns = new ArrayList<>();
    for (SweepReader.Replication replication : replications) {
      if (replication.counts().get(outcome) == all) {
        columns.add(replication.sums().get(outcome) / all);
      }
    }
    return columns.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
