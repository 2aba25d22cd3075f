package brink.cli;

import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunRange;
import brink.experiment.Tally;
import brink.results.RareTables;
import brink.splitting.CrisisPath;
import brink.splitting.CrisisPaths;
import brink.splitting.RareEstimate;
import brink.splitting.RareSettings;
import brink.splitting.Repetition;
import brink.splitting.Splitting;
import brink.splitting.Stoppable;
import brink.splitting.TrajectorySource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The repetitions of a rare outcome.
 *
 * @param settings how it is estimated
 * @param tally what became of the repetitions
 * @param done those that were done, in their order
 */
record RareRuns(RareSettings settings, Tally tally, List<Repetition<CrisisPath>> done) {

  /** Each repetition is a run of its own. */
  static RunRange range(RareSettings settings) {
    return RunRange.of(settings.seed(), settings.repetitions());
  }

  /**
   * Does the repetitions; the result does not depend on the number of threads. Progress hears of
   * the runs that they begin with.
   */
  static RareRuns of(
      CrisisPaths paths,
      RareSettings settings,
      int threads,
      Progress progress,
      BooleanSupplier stop)
      throws IOException {
    TrajectorySource<CrisisPath> source = new Stoppable<>(paths, stop);
    Splitting splitting;
    try {
      splitting = settings.splitting(source);
    } catch (CancellationException stopped) {
      long all = settings.repetitions();
      return new RareRuns(settings, new Tally(all, 0, List.of(), all), List.of());
    }
    List<Repetition<CrisisPath>> done = new ArrayList<>();
    Tally tally =
        Engine.run(
            range(settings),
            Execution.oneByOne(threads),
            index -> settings.repeat(splitting, source, index),
            done::add,
            (ended, planned) ->
                progress.at(ended * settings.particles(), planned * settings.particles()),
            stop);
    return new RareRuns(settings, tally, done);
  }

  RareEstimate<CrisisPath> estimate() {
    return new RareEstimate<>(done, settings.particles());
  }

  /** A fingerprint of all that they gave. */
  String digest() {
    return RareTables.digest(done);
  }
}
