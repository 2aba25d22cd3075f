package brink.calibration.crisis;

import brink.calibration.abc.AbcSettings;
import brink.calibration.abc.AbcSmc;
import brink.calibration.abc.GenerationListener;
import brink.calibration.abc.Posterior;
import brink.calibration.abc.Projection;
import brink.calibration.abc.StopReason;
import brink.calibration.abc.TrialLog;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A calibration that was sampled.
 *
 * @param model what was calibrated
 * @param learnt what the summaries say of each parameter, by a pilot
 * @param posterior the generations and why they ended
 */
public record SampledCalibration(CrisisModel model, Projection learnt, Posterior posterior) {
  /**
   * Learns what the summaries say, then samples.
   *
   * @param model what is calibrated
   * @param settings how to sample
   * @param pilot how many draws from the prior the summaries are learnt from
   * @param threads number of threads; they change nothing
   * @param log what is known from an earlier start, and where to keep what comes
   * @param monitor hears how far it is, once the pilot is done
   * @param stop asked before each simulation: true ends it early
   * @return what came of it; null if it was stopped
   * @throws IOException if the log throws it
   */
  public static @Nullable SampledCalibration of(
      CrisisModel model,
      AbcSettings settings,
      int pilot,
      int threads,
      TrialLog log,
      GenerationListener monitor,
      BooleanSupplier stop)
      throws IOException {
    int dimension = model.dimension();
    Projection learnt =
        Projection.learn(
            dimension, model, model.observation(), pilot, settings.seed(), threads, stop);
    if (learnt == null) {
      return null;
    }
    Posterior posterior =
        new AbcSmc(dimension, learnt, learnt.observation(), settings)
            .run(threads, log, monitor, stop);
    return posterior.reason() == StopReason.INTERRUPTED
        ? null
        : new SampledCalibration(model, learnt, posterior);
  }

  /**
   * Whether the budget of simulations did not do for the first generation.
   *
   * @return true if there is nothing to sum up
   */
  public boolean isEmpty() {
    return posterior.generations().isEmpty();
  }

  /**
   * Sums up.
   *
   * @return the posterior with what it says
   */
  public CrisisFit fit() {
    return CrisisFit.of(model, learnt, posterior);
  }
}
