package brink.study;

import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunCounts;
import brink.experiment.RunRange;
import brink.scenario.ScenarioTemplate;
import brink.splitting.CrisisPath;
import brink.splitting.CrisisPaths;
import brink.splitting.PathSource;
import brink.splitting.RareSettings;
import brink.splitting.Repetition;
import brink.splitting.SplittingMethod;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Estimates the probability of a rare outcome by multilevel splitting. */
public final class RareStudy {
  private final ScenarioTemplate template;
  private final String outcome;
  private final RareSettings settings;
  private final CrisisPaths paths;

  /**
   * Prepares a study.
   *
   * @param template the scenario
   * @param outcome name of the outcome, one of {@link brink.splitting.RareEvent#names}
   * @param settings how it is estimated
   * @throws brink.source.SourceException if the numbers of the scenario do not fit each other
   */
  public RareStudy(ScenarioTemplate template, String outcome, RareSettings settings) {
    this.template = template;
    this.outcome = outcome;
    this.settings = settings;
    paths = CrisisPaths.of(template, outcome, settings.seed());
  }

  /**
   * Does the repetitions.
   *
   * @param threads number of threads; the result does not depend on it
   * @param progress hears how many of the runs are done that the repetitions begin with
   * @param stop asked now and then, by several threads: true ends the study early
   * @return what came of the repetitions that were done
   * @throws IOException never, as nothing is written
   */
  public RareResult run(int threads, Progress progress, BooleanSupplier stop) throws IOException {
    PathSource<CrisisPath> source = paths.until(stop);
    SplittingMethod splitting;
    try {
      splitting = settings.splitting(source);
    } catch (CancellationException stopped) {
      long all = settings.repetitions();
      return new RareResult(this, new RunCounts(all, 0, List.of(), all), List.of());
    }
    List<Repetition<CrisisPath>> done = new ArrayList<>();
    RunCounts tally =
        Engine.run(
            range(),
            Execution.oneByOne(threads),
            index -> settings.repeat(splitting, source, index),
            done::add,
            (ended, planned) ->
                progress.at(ended * settings.particles(), planned * settings.particles()),
            stop);
    return new RareResult(this, tally, done);
  }

  /**
   * The repetitions, each of which is a run of its own.
   *
   * @return their range
   */
  public RunRange range() {
    return RunRange.of(settings.seed(), settings.repetitions());
  }

  /**
   * The scenario.
   *
   * @return as it was given
   */
  public ScenarioTemplate template() {
    return template;
  }

  /**
   * Name of the outcome.
   *
   * @return as it was given
   */
  public String outcome() {
    return outcome;
  }

  /**
   * How it is estimated.
   *
   * @return as it was given
   */
  public RareSettings settings() {
    return settings;
  }

  /**
   * The paths to the outcome.
   *
   * @return with the goal and the simulation
   */
  public CrisisPaths paths() {
    return paths;
  }
}
