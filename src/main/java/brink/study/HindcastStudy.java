package brink.study;

import brink.experiment.Progress;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Forecasts from the day of each document and scores it on later ones, and on simulated crises. */
public final class HindcastStudy {
  private final HindcastSettings settings;

  /**
   * Prepares a study.
   *
   * @param settings what it shall do
   */
  public HindcastStudy(HindcastSettings settings) {
    this.settings = settings;
  }

  /**
   * Does it all: calibrates on what was known on each day, if that is asked, then forecasts.
   *
   * @param threads number of threads; the result does not depend on it
   * @param progress gives, for each of these steps, what hears how far it is
   * @param stop asked now and then, by several threads: true ends the study early
   * @return what came of it; null if it was stopped
   * @throws IOException never, as nothing is written
   */
  public @Nullable HindcastResult run(
      int threads, Supplier<Progress> progress, BooleanSupplier stop) throws IOException {
    HindcastRun run = HindcastRun.of(settings, threads, progress, stop);
    return run == null || !run.run(progress.get(), stop) ? null : run.result();
  }
}
