package brink.study;

import brink.calibration.abc.AbcSettings;
import brink.calibration.abc.GenerationListener;
import brink.calibration.abc.Projection;
import brink.calibration.abc.TrialLog;
import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.CrisisInference;
import brink.calibration.crisis.CrisisModel;
import brink.calibration.crisis.SampledCalibration;
import brink.calibration.rank.RankStatistics;
import brink.calibration.rank.RecoveredPosterior;
import brink.calibration.rank.Recovery;
import brink.calibration.rank.SimulationBasedCalibration;
import brink.experiment.Progress;
import brink.results.RefusedException;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calibrates a scenario on what documents report, and checks that inference on simulated crises.
 */
public final class CalibrationStudy {
  /** Draws of each posterior; with them 100 ranks are possible. */
  private static final int DRAWS = 99;

  private final CrisisModel model;

  /**
   * Prepares a study.
   *
   * @param spec a calibration on documents
   */
  public CalibrationStudy(CalibrationSpec spec) {
    model = new CrisisModel(spec);
  }

  /**
   * What is calibrated.
   *
   * @return the model of the crisis, with what is observed of it
   */
  public CrisisModel model() {
    return model;
  }

  /**
   * Calibrates by approximate Bayesian computation.
   *
   * @param threads number of threads; the result does not depend on it
   * @param log knows trials that were made before, and takes new ones
   * @param progress hears how many simulations are done of the most that are allowed
   * @param stop asked now and then, by several threads: true ends the study early
   * @return the draws; null if it was stopped
   * @throws IOException if the log cannot be written
   */
  public @Nullable SampledCalibration run(
      int threads, TrialLog log, Progress progress, BooleanSupplier stop) throws IOException {
    AbcSettings settings = model.spec().settings();
    long most = settings.stopping().simulations();
    GenerationListener monitor = (generation, accepted, done, tolerance) -> progress.at(done, most);
    return SampledCalibration.of(
        model, settings, model.spec().pilot(), threads, log, monitor, stop);
  }

  /**
   * Calibrates simulated crises and ranks their true parameters among the draws.
   *
   * @param crises how many, 1 or more
   * @param threads number of threads; the result does not depend on it
   * @param progress gives what hears how many crises are done
   * @param stop asked now and then, by several threads: true ends the study early
   * @return ranks for each parameter, of fewer crises or none if it was stopped
   * @throws IOException never, as nothing is written
   */
  public List<RankStatistics> ranks(
      int crises, int threads, Supplier<Progress> progress, BooleanSupplier stop)
      throws IOException {
    CrisisInference inference = inference(threads, stop);
    return inference == null
        ? List.of()
        : new SimulationBasedCalibration(model.dimension(), inference)
            .run(crises, DRAWS, model.spec().settings().seed(), threads, progress.get(), stop);
  }

  /**
   * Simulates crises at the posterior's mean and holds what they give against it.
   *
   * @param crises how many, 1 or more
   * @param threads number of threads; the result does not depend on it
   * @param progress gives what hears how many crises are done
   * @param stop asked now and then, by several threads: true ends the study early
   * @return one for each parameter; none if it was stopped
   * @throws IOException never, as nothing is written
   * @throws RefusedException if the budget does not do, or the scenario refuses the mean
   */
  public List<RecoveredPosterior> recovered(
      int crises, int threads, Supplier<Progress> progress, BooleanSupplier stop)
      throws IOException {
    CrisisInference inference = inference(threads, stop);
    SampledCalibration sampled =
        inference == null ? null : run(threads, TrialLog.NONE, Progress.NONE, stop);
    if (inference == null || sampled == null) {
      return List.of();
    }
    if (sampled.isEmpty()) {
      throw new RefusedException("the budget of simulations is too small for one generation");
    }
    Recovery recovery = new Recovery(sampled.fit().inferred().scores(), inference);
    if (model.scenario(model.free().values(recovery.truth())) == null) {
      throw new RefusedException(
          "the scenario refuses the mean of the posterior; no crisis can be simulated there");
    }
    return recovery.run(crises, model.spec().settings().seed(), threads, progress.get(), stop);
  }

  /** Learns what the summaries say; null if it was stopped. */
  private @Nullable CrisisInference inference(int threads, BooleanSupplier stop)
      throws IOException {
    Projection learnt =
        Projection.learn(
            model.dimension(),
            model,
            CrisisInference.exactly(model),
            model.spec().pilot(),
            model.spec().settings().seed(),
            threads,
            stop);
    return learnt == null ? null : new CrisisInference(model, learnt);
  }
}
