package brink.hindcast;

import brink.calibration.WeightedSample;
import brink.calibration.abc.Population;
import brink.calibration.abc.Projection;
import brink.calibration.abc.ReferenceTable;
import brink.calibration.abc.RegressionAdjustment;
import brink.calibration.crisis.CrisisInference;
import brink.calibration.crisis.CrisisModel;
import brink.experiment.Progress;
import brink.scenario.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Posteriors of simulated crises, on the day of each document but the last. There are too many to
 * simulate for each: all are looked up in one table of simulations for each day. Safe for use by
 * several threads.
 */
public final class CalibratedCrises {
  /** Rows of a table for each particle; chosen: the nearest twentieth is the posterior. */
  private static final int ROWS = 20;

  private record Day(CrisisModel model, Projection learnt, ReferenceTable table) {}

  private final DatedCalibration calibration;
  private final int draws;
  private final List<Day> days = new ArrayList<>();

  private CalibratedCrises(DatedCalibration calibration, int draws) {
    this.calibration = calibration;
    this.draws = draws;
  }

  /**
   * Simulates the tables.
   *
   * @param calibration what is calibrated
   * @param draws how many draws of each posterior are forecast from
   * @param threads number of threads; they change nothing
   * @param progress hears how far it is
   * @param stop asked before each simulation: true ends it early
   * @return the posteriors, once they are asked for; null if it was stopped
   * @throws IOException never
   */
  public static @Nullable CalibratedCrises of(
      DatedCalibration calibration, int draws, int threads, Progress progress, BooleanSupplier stop)
      throws IOException {
    CalibratedCrises crises = new CalibratedCrises(calibration, draws);
    for (int d = 0; d < calibration.days(); d++) {
      Day day = day(calibration, d, threads, stop);
      if (day == null) {
        return null;
      }
      crises.days.add(day);
      long rows = (long) ROWS * calibration.particles();
      progress.at((d + 1) * rows, calibration.days() * rows);
    }
    return crises;
  }

  private static @Nullable Day day(
      DatedCalibration calibration, int document, int threads, BooleanSupplier stop)
      throws IOException {
    CrisisModel model = calibration.model(document);
    long seed = calibration.seed(document);
    Projection learnt =
        Projection.learn(
            model.dimension(),
            model,
            CrisisInference.exactly(model),
            calibration.pilot(),
            seed,
            threads,
            stop);
    ReferenceTable table =
        learnt == null
            ? null
            : ReferenceTable.of(
                model.dimension(), learnt, ROWS * calibration.particles(), seed, threads, stop);
    return learnt == null || table == null ? null : new Day(model, learnt, table);
  }

  /**
   * Scenarios at draws of the posterior of a crisis on a day.
   *
   * @param past what is known
   * @return the scenarios, of equal weight
   */
  public List<Scenario> at(InformationSet past) {
    Day day = days.get(past.document());
    double[] summaries = day.model.summaries(past.mentions());
    Population near = day.table.nearest(summaries, calibration.particles());
    double[][] moved = RegressionAdjustment.points(near, day.learnt.observation());
    WeightedSample sample = new WeightedSample(moved, RegressionAdjustment.weights(near));
    List<Scenario> scenarios = new ArrayList<>();
    for (int i = 0; i < draws; i++) {
      int place = sample.place((i + 0.5) / draws);
      Scenario scenario = day.model.scenario(day.model.free().values(moved[place]));
      scenarios.add(scenario == null ? unmoved(day.model, near.sample().point(place)) : scenario);
    }
    return scenarios;
  }

  /** Where regression leads to what the scenario refuses, a draw stays where it was simulated. */
  private static Scenario unmoved(CrisisModel model, double[] scores) {
    return Objects.requireNonNull(model.scenario(model.free().values(scores)));
  }
}
