package brink.hindcast;

import brink.calibration.WeightedSample;
import brink.calibration.abc.GenerationListener;
import brink.calibration.abc.TrialLog;
import brink.calibration.crisis.CrisisFit;
import brink.calibration.crisis.CrisisModel;
import brink.calibration.crisis.SampledCalibration;
import brink.experiment.Progress;
import brink.scenario.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Posteriors of the crisis that the documents tell of, on the day of each of them but the last. */
public final class DatedFits {
  private final List<CrisisFit> fits;
  private final List<List<Scenario>> scenarios = new ArrayList<>();

  private DatedFits(List<CrisisFit> fits, int draws) {
    this.fits = List.copyOf(fits);
    for (CrisisFit fit : fits) {
      scenarios.add(scenarios(fit.model(), fit.inferred().draws(), draws));
    }
  }

  /**
   * Calibrates on what was known on each day.
   *
   * @param calibration what is calibrated
   * @param draws how many draws of each posterior are forecast from
   * @param threads number of threads; they change nothing
   * @param progress hears how far it is
   * @param stop asked before each simulation: true ends it early
   * @return the posteriors; null if it was stopped
   * @throws IOException never
   */
  public static @Nullable DatedFits of(
      DatedCalibration calibration, int draws, int threads, Progress progress, BooleanSupplier stop)
      throws IOException {
    List<CrisisFit> fits = new ArrayList<>();
    long each = calibration.simulations();
    for (int d = 0; d < calibration.days(); d++) {
      long before = d * each;
      long most = calibration.days() * each;
      GenerationListener monitor =
          (g, accepted, done, tolerance) -> progress.at(before + done, most);
      CrisisFit fit = fit(calibration, d, threads, monitor, stop);
      if (fit == null) {
        return null;
      }
      fits.add(fit);
      if (fit.posterior().simulations() < each) {
        progress.at(before + each, most);
      }
    }
    return new DatedFits(fits, draws);
  }

  /** Calibrates on the documents up to one of them; null if it was stopped. */
  static @Nullable CrisisFit fit(
      DatedCalibration calibration,
      int document,
      int threads,
      GenerationListener monitor,
      BooleanSupplier stop)
      throws IOException {
    SampledCalibration sampled =
        SampledCalibration.of(
            calibration.model(document),
            calibration.settings(document),
            calibration.pilot(),
            threads,
            TrialLog.NONE,
            monitor,
            stop);
    return sampled == null ? null : sampled.fit();
  }

  /** Scenarios at draws that are taken evenly by weight; the scenario takes all of them. */
  private static List<Scenario> scenarios(CrisisModel model, WeightedSample draws, int n) {
    List<Scenario> scenarios = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      double[] values = draws.point(draws.place((i + 0.5) / n));
      scenarios.add(Objects.requireNonNull(model.scenario(values)));
    }
    return List.copyOf(scenarios);
  }

  /**
   * The posteriors.
   *
   * @return one for each day, by document
   */
  public List<CrisisFit> fits() {
    return fits;
  }

  /**
   * Scenarios at draws of the posterior of a day.
   *
   * @param past what is known; only its document matters, as it says which day it is
   * @return the scenarios, of equal weight
   */
  public List<Scenario> at(InformationSet past) {
    return scenarios.get(past.document());
  }
}
