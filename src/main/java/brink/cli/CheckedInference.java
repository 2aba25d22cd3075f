package brink.cli;

import brink.calibration.abc.Projection;
import brink.calibration.crisis.CrisisInference;
import brink.calibration.crisis.CrisisModel;
import brink.experiment.Progress;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The inference of a calibration that is to be checked on simulated crises.
 *
 * @param shell where it runs
 * @param quiet whether it is silent
 * @param model the calibration
 * @param crises how many crises
 * @param threads number of threads
 */
record CheckedInference(
    Shell shell, QuietOption quiet, CrisisModel model, int crises, int threads) {

  /** Says what is about to be done. */
  void note() {
    quiet.note(
        shell,
        String.format(
            Locale.ROOT,
            "%,d simulated crises, each calibrated with %,d particles and at most %,d simulations, on"
                + " %d threads",
            crises,
            CrisisInference.PARTICLES,
            CrisisInference.SIMULATIONS,
            threads));
  }

  /** Learns what the summaries say; null if it was interrupted. */
  @Nullable CrisisInference inference() throws IOException {
    Projection learnt =
        Projection.learn(
            model.dimension(),
            model,
            CrisisInference.exactly(model),
            model.spec().pilot(),
            model.spec().settings().seed(),
            threads,
            shell.stop());
    return learnt == null ? null : new CrisisInference(model, learnt);
  }

  /** Hears how many crises are done. */
  Progress progress() {
    return quiet.progress(shell).counting("crises");
  }
}
