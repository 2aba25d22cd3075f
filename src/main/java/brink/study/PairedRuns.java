package brink.study;

import brink.comparison.ComparisonBuilder;
import brink.comparison.PairedShare;
import brink.comparison.Precision;
import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunCounts;
import brink.experiment.RunFailure;
import brink.experiment.RunRange;
import brink.results.RecordDigest;
import brink.results.RecordTable;
import brink.run.History;
import brink.run.RunRecord;
import brink.simulation.RunObserver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Does the same runs of several scenarios, side by side. Which runs are done depends on the
 * scenarios, the seed and the wished precision, never on threads or time.
 */
final class PairedRuns {
  private final ComparisonStudy study;
  private final RunRange range;
  private final Execution execution;
  private final ComparisonBuilder builder;
  private final @Nullable PairedWatch watch;
  private final ComparisonStudy.PairedSink taker;
  private final List<ScenarioRuns> scenarios = new ArrayList<>();
  private final List<RecordDigest> digests = new ArrayList<>();
  private final List<RunFailure> failures = new ArrayList<>();
  private long done;
  private long skipped;

  /** Sees every act of every run, and what else its observers keep of it. */
  interface PairedWatch {
    /** An observer of one run of one scenario; asked for by several threads. */
    RunObserver observer();

    /** Takes one run of every scenario with its observer, in the order of their indices. */
    void accept(List<History> row, List<RunObserver> observers);
  }

  /** One run of every scenario; observers are there where somebody watches. */
  private record Row(List<History> histories, List<RunObserver> observers) {}

  /**
   * Starts with no runs.
   *
   * @param range all runs that may be done
   * @param execution on how many threads
   * @param taker takes what is kept of each run
   * @param watch sees every act; null where nobody does
   */
  PairedRuns(
      ComparisonStudy study,
      RunRange range,
      Execution execution,
      ComparisonStudy.PairedSink taker,
      @Nullable PairedWatch watch) {
    this.study = study;
    this.range = range;
    this.execution = execution;
    this.taker = taker;
    this.watch = watch;
    builder = study.builder();
    // Paths are compared over the same days: those that no scenario replays.
    double free =
        study.scenarios().stream().mapToDouble(s -> s.scenario().freeFrom()).max().orElse(0);
    for (RunStudy scenario : study.scenarios()) {
      digests.add(new RecordDigest(scenario.simulation().layout()));
      scenarios.add(new ScenarioRuns(range, scenario.simulation(), (int) free, null));
    }
  }

  /** Does some of the runs. */
  void run(RunRange part, Progress progress, BooleanSupplier stop) throws IOException {
    long before = tried();
    long width = scenarios.size();
    RunCounts tally =
        Engine.run(
            part,
            execution,
            this::row,
            this::accept,
            (ended, planned) -> progress.at((before + ended) * width, (before + planned) * width),
            stop);
    done += tally.done();
    failures.addAll(tally.failures());
    skipped += tally.skipped();
  }

  /** Adds blocks of runs until every alternative is known well enough, or the range is through. */
  void run(RunRange most, StoppingRule rule, Progress progress, BooleanSupplier stop)
      throws IOException {
    int event = RunResult.place(builder.events(), rule.outcome());
    while (skipped == 0 && tried() < most.count() && (tried() == 0 || !enough(rule, event))) {
      long wanted = rule.precision().next(tried(), variance(event));
      long block = Math.min(wanted, most.count() - tried());
      run(most.part(tried(), block), progress, stop);
    }
  }

  private Row row(long index) {
    Row row = new Row(new ArrayList<>(scenarios.size()), new ArrayList<>());
    for (ScenarioRuns scenario : scenarios) {
      if (watch == null) {
        row.histories.add(scenario.run(index));
      } else {
        RunObserver observer = watch.observer();
        row.observers.add(observer);
        row.histories.add(scenario.run(index, observer));
      }
    }
    return row;
  }

  private void accept(Row row) throws IOException {
    List<RunRecord> runs = row.histories.stream().map(History::record).toList();
    builder.accept(runs, draws() ? range.draw(runs.get(0).index()) : -1);
    if (watch != null) {
      watch.accept(row.histories, row.observers);
    }
    for (int s = 0; s < runs.size(); s++) {
      RunRecord run = runs.get(s);
      scenarios.get(s).accept(row.histories.get(s), -1);
      taker.accept(
          new RecordTable.RecordRow(
              run.index(),
              study.names().get(s),
              builder.digits(run, s),
              digests.get(s).accept(run)));
    }
  }

  private boolean draws() {
    return study.scenarios().stream().anyMatch(s -> s.simulation().isDrawn());
  }

  private long tried() {
    return done + failures.size();
  }

  private boolean enough(StoppingRule rule, int event) {
    Precision precision = rule.precision();
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

  /** What came of all of them. */
  ComparisonResult result(@Nullable StoppingRule rule) {
    return new ComparisonResult(
        study,
        range,
        new RunCounts(tried() + skipped, done, List.copyOf(failures), skipped),
        RecordDigest.joined(digests.stream().map(RecordDigest::finish).toList()),
        builder.build(),
        scenarios.stream().map(ScenarioRuns::paths).toList(),
        rule == null ? null : size(rule));
  }

  private SampleSize size(StoppingRule rule) {
    int event = RunResult.place(builder.events(), rule.outcome());
    return new SampleSize(rule, done, variance(event), enough(rule, event));
  }
}
