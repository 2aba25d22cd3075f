package brink.study;

import brink.analysis.Interval;
import brink.analysis.WilsonInterval;
import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunRange;
import brink.simulation.Simulation;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/**
 * Finds how many runs make the interval of an outcome's share as narrow as is wished, by doing
 * them: the runs that are then asked for are the same ones.
 */
final class SequentialRuns {
  private final StoppingRule rule;
  private final RunRange most;
  private final Execution execution;
  private final Simulation simulation;
  private final int outcome;
  private long tried;
  private long done;
  private long hits;

  SequentialRuns(StoppingRule rule, RunRange most, Execution execution, Simulation simulation) {
    this.rule = rule;
    this.most = most;
    this.execution = execution;
    this.simulation = simulation;
    outcome = RunResult.place(simulation.layout().outcomes(), rule.outcome());
  }

  /** Adds blocks of runs until there are enough, or as many as may be; says how many. */
  SampleSize find(BooleanSupplier stop) throws IOException {
    while (tried < most.count() && !stop.getAsBoolean() && !enough()) {
      long block = Math.min(rule.precision().next(tried, variance()), most.count() - tried);
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
    return new SampleSize(rule, tried, variance(), enough());
  }

  private boolean enough() {
    if (done == 0) {
      return false;
    }
    Interval shown = WilsonInterval.interval(hits, done);
    return rule.precision().reached(done, variance(), shown);
  }

  private double variance() {
    double share = done == 0 ? 0.5 : hits / (double) done;
    return share * (1 - share);
  }
}
