package brink.cli;

import brink.comparison.Comparison;
import brink.comparison.ComparisonBuilder;
import brink.comparison.PairedShare;
import brink.comparison.Precision;
import brink.experiment.Engine;
import brink.experiment.Plan;
import brink.experiment.Progress;
import brink.experiment.RunFailure;
import brink.experiment.Tally;
import brink.random.RunKey;
import brink.results.RecordDigest;
import brink.run.RunRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Does the same runs of several scenarios, side by side. Which runs are done depends on the
 * scenarios, the seed and the wished precision, never on threads or time.
 */
final class PairedRuns {
  private final List<Compared> scenarios;
  private final ComparisonBuilder builder;
  private final List<RecordDigest> digests = new ArrayList<>();
  private final List<RunFailure> failures = new ArrayList<>();
  private long done;
  private long skipped;

  PairedRuns(List<Compared> scenarios) {
    this.scenarios = scenarios;
    builder = new ComparisonBuilder(scenarios.stream().map(s -> s.simulation().layout()).toList());
    scenarios.forEach(s -> digests.add(new RecordDigest(s.simulation().layout())));
  }

  /** Does all runs of a plan. */
  void run(Plan plan, Progress progress, BooleanSupplier stop) throws IOException {
    long before = tried();
    long width = scenarios.size();
    Tally tally =
        Engine.each(
            plan,
            index -> row(plan.key(index)),
            this::accept,
            (ended, planned) -> progress.at((before + ended) * width, (before + planned) * width),
            stop);
    done += tally.done();
    failures.addAll(tally.failures());
    skipped += tally.skipped();
  }

  /** Adds blocks of runs until every alternative is known well enough, or the plan is through. */
  void run(Plan most, Until until, Progress progress, BooleanSupplier stop) throws IOException {
    int event = until.place(builder.events());
    while (skipped == 0 && tried() < most.runs() && (tried() == 0 || !enough(until, event))) {
      long wanted = until.precision().next(tried(), variance(event));
      long block = Math.min(wanted, most.runs() - tried());
      run(
          new Plan(
              most.masterSeed(), most.firstIndex() + tried(), block, most.threads(), most.chunk()),
          progress,
          stop);
    }
  }

  private List<RunRecord> row(RunKey key) {
    List<RunRecord> row = new ArrayList<>(scenarios.size());
    for (Compared scenario : scenarios) {
      row.add(scenario.simulation().run(key));
    }
    return row;
  }

  private void accept(List<RunRecord> row) {
    builder.accept(row);
    for (int s = 0; s < row.size(); s++) {
      String unused = digests.get(s).accept(row.get(s));
    }
  }

  private long tried() {
    return done + failures.size();
  }

  private boolean enough(Until until, int event) {
    Precision precision = until.precision();
    for (int a = 0; a < scenarios.size() - 1; a++) {
      PairedShare share = builder.share(a, event);
      if (!precision.reached(share.n(), share.variance(), share.interval())) {
        return false;
      }
    }
    return true;
  }

  /** The greatest variance of the difference of an event. */
  private double variance(int event) {
    double greatest = 0;
    for (int a = 0; a < scenarios.size() - 1 && done > 0; a++) {
      greatest = Math.max(greatest, builder.share(a, event).variance());
    }
    return greatest;
  }

  /** What came of the wish, in words. */
  String precision(Until until) {
    int event = until.place(builder.events());
    Precision half = new Precision(until.precision().halfWidth() / 2);
    String id = builder.events().get(event).id();
    String state =
        enough(until, event)
            ? "reached after " + done + " runs"
            : "not reached after "
                + done
                + " runs; about "
                + until.precision().needed(variance(event))
                + " would do";
    return "half-width "
        + until.precision().halfWidth()
        + " of "
        + id
        + " "
        + state
        + "; "
        + half.halfWidth()
        + " would take about "
        + half.needed(variance(event));
  }

  Tally tally() {
    return new Tally(tried() + skipped, done, List.copyOf(failures), skipped);
  }

  Comparison comparison() {
    return builder.build();
  }

  /** Fingerprint of all records: of the base, then of each alternative. */
  String digest() {
    return RecordDigest.joined(digests.stream().map(RecordDigest::finish).toList());
  }

  /** The scenarios, the base first. */
  List<Compared> scenarios() {
    return scenarios;
  }
}
