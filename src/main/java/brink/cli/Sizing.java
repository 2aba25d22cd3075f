package brink.cli;

import brink.analysis.Interval;
import brink.analysis.Wilson;
import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunRange;
import brink.model.OutcomeRule;
import brink.simulation.Simulation;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Finds how many runs make the interval of an outcome's share as narrow as is wished, by doing
 * them: the runs that are then asked for are the same ones.
 */
final class Sizing {
  private final Until until;
  private final RunRange most;
  private final Execution execution;
  private final Simulation simulation;
  private final int outcome;
  private long tried;
  private long done;
  private long hits;

  Sizing(Until until, RunRange most, Execution execution, Simulation simulation) {
    this.until = until;
    this.most = most;
    this.execution = execution;
    this.simulation = simulation;
    List<OutcomeRule> outcomes = simulation.layout().outcomes();
    List<OutcomeRule> events = outcomes.stream().filter(rule -> rule.kind().isEvent()).toList();
    outcome = outcomes.indexOf(events.get(until.place(events)));
  }

  /** Adds blocks of runs until there are enough, or as many as may be; gives their number. */
  long runs(BooleanSupplier stop) throws IOException {
    while (tried < most.count() && !stop.getAsBoolean() && !enough()) {
      long block = Math.min(until.precision().next(tried, variance()), most.count() - tried);
      Engine.run(
          most.part(tried, block),
          execution,
          index -> simulation.run(most.key(index)),
          run -> {
            done++;
            hits += run.outcome(outcome) == 1 ? 1 : 0;
          },
          Progress.NONE,
          stop);
      tried += block;
    }
    return tried;
  }

  /** What was found, in words. */
  String text() {
    return (enough() ? "enough: " : "not enough: ")
        + String.format(java.util.Locale.ROOT, "%,d runs; a half-width of ", tried)
        + until.precision().halfWidth()
        + String.format(
            java.util.Locale.ROOT,
            " for '%s' takes about %,d",
            simulation.layout().outcomes().get(outcome).id(),
            until.precision().needed(variance()));
  }

  private boolean enough() {
    if (done == 0) {
      return false;
    }
    Interval shown = Wilson.interval(hits, done);
    return until.precision().reached(done, variance(), shown);
  }

  private double variance() {
    double share = done == 0 ? 0.5 : hits / (double) done;
    return share * (1 - share);
  }
}
