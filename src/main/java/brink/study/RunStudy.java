package brink.study;

import brink.analysis.AssumptionSpread;
import brink.analysis.Distribution;
import brink.analysis.DistributionBuilder;
import brink.analysis.VarianceDecomposer;
import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunCounts;
import brink.experiment.RunRange;
import brink.forecast.CardCounter;
import brink.model.OutcomeRule;
import brink.parameter.ParameterValues;
import brink.parameter.RunDraws;
import brink.results.RecordDigest;
import brink.run.RunRecord;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Runs a scenario many times: how often each outcome comes about, and how its histories move. */
public final class RunStudy {
  private final ScenarioTemplate template;
  private final Scenario scenario;
  private final Simulation simulation;

  /** Takes each record with its short fingerprint, in the order of their indices. */
  @FunctionalInterface
  public interface RecordSink {
    /**
     * Takes a record.
     *
     * @param run the record of the next run that did not fail
     * @param fingerprint first digits of its SHA-256
     * @throws IOException if it cannot be kept; ends the study
     */
    void accept(RunRecord run, String fingerprint) throws IOException;
  }

  /**
   * Lays a scenario out for running.
   *
   * @param template the scenario, with the draws of its parameters where it names some
   * @throws brink.source.SourceException if its numbers do not fit each other
   */
  public RunStudy(ScenarioTemplate template) {
    this.template = template;
    scenario = template.at(ParameterValues.NONE);
    simulation = Simulation.of(template);
  }

  /**
   * Does runs on all that is asked for, quietly.
   *
   * @param range which runs
   * @param execution on how many threads; the result does not depend on it
   * @return what came of them
   */
  public RunResult run(RunRange range, Execution execution) {
    try {
      return run(range, execution, (run, fingerprint) -> {}, Progress.NONE, () -> false);
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written", e);
    }
  }

  /**
   * Does runs.
   *
   * @param range which runs
   * @param execution on how many threads; the result does not depend on it
   * @param taker takes each record
   * @param progress hears how far it is
   * @param stop asked before each run, by several threads: true ends the study early
   * @return what came of the runs that were tried
   * @throws IOException if the taker throws it
   */
  public RunResult run(
      RunRange range,
      Execution execution,
      RecordSink taker,
      Progress progress,
      BooleanSupplier stop)
      throws IOException {
    CardCounter cards = ForecastCards.counter(this);
    ScenarioRuns runs = new ScenarioRuns(range, simulation, (int) scenario.freeFrom(), cards);
    DistributionBuilder distribution = new DistributionBuilder(simulation.layout());
    RecordDigest digest = new RecordDigest(simulation.layout());
    VarianceDecomposer splitter =
        simulation.isDrawn() ? new VarianceDecomposer(simulation.layout()) : null;
    RunCounts tally =
        Engine.run(
            range,
            execution,
            runs::run,
            history -> {
              RunRecord run = history.record();
              distribution.accept(run);
              runs.accept(history, splitter == null ? -1 : range.draw(run.index()));
              if (splitter != null) {
                splitter.accept(run, range.draw(run.index()));
              }
              taker.accept(run, digest.accept(run));
            },
            progress,
            stop);
    return new RunResult(
        this,
        range,
        tally,
        digest.finish(),
        tally.done() == 0 ? null : distribution(distribution, splitter, range),
        runs.paths(),
        RunResult.splits(splitter, simulation.layout().outcomes()),
        cards);
  }

  private Distribution distribution(
      DistributionBuilder builder, @Nullable VarianceDecomposer splitter, RunRange range) {
    RunDraws drawn = template.runDraws();
    if (splitter == null || drawn == null) {
      return builder.build();
    }
    Map<Integer, AssumptionSpread> spreads = splitter.spreads();
    double[][] levels =
        spreads.isEmpty() ? new double[0][] : new DrawnRuns(simulation, range).levels();
    return builder.build(spreads, splitter.strongest(spreads, drawn.paths(), levels));
  }

  /**
   * Finds how many runs make the interval of an outcome's share as narrow as is wished, by doing
   * them.
   *
   * @param rule how narrow it shall be
   * @param most the most runs that may be done; those that are then asked for are its first ones
   * @param execution on how many threads
   * @param stop asked before each run: true ends the search early
   * @return the number of runs, which is 0 where it was stopped before the first
   * @throws IOException never, as nothing is written
   */
  public SampleSize size(
      StoppingRule rule, RunRange most, Execution execution, BooleanSupplier stop)
      throws IOException {
    return new SequentialRuns(rule, most, execution, simulation).find(stop);
  }

  /**
   * The outcomes that hold or do not, of which an interval can be asked for.
   *
   * @return them in their order
   */
  public List<OutcomeRule> events() {
    return simulation.layout().outcomes().stream().filter(rule -> rule.kind().isEvent()).toList();
  }

  /**
   * The scenario as it was read.
   *
   * @return the template
   */
  public ScenarioTemplate template() {
    return template;
  }

  /**
   * The scenario at the numbers of its file.
   *
   * @return the scenario
   */
  public Scenario scenario() {
    return scenario;
  }

  /**
   * The scenario laid out for running.
   *
   * @return its simulation, in which run i depends on the key of i alone
   */
  public Simulation simulation() {
    return simulation;
  }
}
