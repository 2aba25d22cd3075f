package brink.cli;

import brink.comparison.Comparison;
import brink.comparison.ComparisonBuilder;
import brink.comparison.PairedShare;
import brink.comparison.Precision;
import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunFailure;
import brink.experiment.RunRange;
import brink.experiment.Tally;
import brink.model.OutcomeRule;
import brink.path.Paths;
import brink.results.RecordDigest;
import brink.run.History;
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
  private final Execution execution;
  private final ComparisonBuilder builder;
  private final List<Gathering> gatherings = new ArrayList<>();
  private final List<RecordDigest> digests = new ArrayList<>();
  private final List<RunFailure> failures = new ArrayList<>();
  private long done;
  private long skipped;

  /** Takes what is kept of a run: for each scenario its events and its short fingerprint. */
  @FunctionalInterface
  interface Taker {
    void accept(long run, List<String> records) throws IOException;
  }

  /**
   * Starts with no runs.
   *
   * @param range all runs that may be done
   * @param execution on how many threads
   */
  PairedRuns(List<Compared> scenarios, RunRange range, Execution execution) {
    this.scenarios = scenarios;
    this.execution = execution;
    builder = new ComparisonBuilder(scenarios.stream().map(s -> s.simulation().layout()).toList());
    // Paths are compared over the same days: those that no scenario replays.
    double free = scenarios.stream().mapToDouble(s -> s.scenario().freeFrom()).max().orElse(0);
    for (Compared scenario : scenarios) {
      digests.add(new RecordDigest(scenario.simulation().layout()));
      gatherings.add(new Gathering(range, scenario.simulation(), (int) free, null));
    }
  }

  /** Does all runs of a range. */
  void run(RunRange range, Taker taker, Progress progress, BooleanSupplier stop)
      throws IOException {
    long before = tried();
    long width = scenarios.size();
    Tally tally =
        Engine.run(
            range,
            execution,
            this::row,
            row -> accept(row, taker),
            (ended, planned) -> progress.at((before + ended) * width, (before + planned) * width),
            stop);
    done += tally.done();
    failures.addAll(tally.failures());
    skipped += tally.skipped();
  }

  /** Adds blocks of runs until every alternative is known well enough, or the range is through. */
  void run(RunRange most, Until until, Taker taker, Progress progress, BooleanSupplier stop)
      throws IOException {
    int event = until.place(builder.events());
    while (skipped == 0 && tried() < most.count() && (tried() == 0 || !enough(until, event))) {
      long wanted = until.precision().next(tried(), variance(event));
      long block = Math.min(wanted, most.count() - tried());
      run(most.part(tried(), block), taker, progress, stop);
    }
  }

  private List<History> row(long index) {
    List<History> row = new ArrayList<>(scenarios.size());
    for (Gathering gathering : gatherings) {
      row.add(gathering.run(index));
    }
    return row;
  }

  private void accept(List<History> row, Taker taker) throws IOException {
    builder.accept(row.stream().map(History::record).toList());
    List<String> records = new ArrayList<>();
    for (int s = 0; s < row.size(); s++) {
      RunRecord run = row.get(s).record();
      gatherings.get(s).accept(row.get(s));
      records.add(builder.digits(run, s) + "-" + digests.get(s).accept(run));
    }
    taker.accept(row.get(0).record().index(), records);
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

  /** How the histories of each scenario moved. */
  List<Paths> paths() {
    return gatherings.stream().map(Gathering::paths).toList();
  }

  /** The events that are compared. */
  List<OutcomeRule> events() {
    return builder.events();
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
