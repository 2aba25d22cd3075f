package brink.study;

import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.CrisisFit;
import brink.evidence.DocumentWindow;
import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.ResultSink;
import brink.experiment.RunCounts;
import brink.experiment.RunFailure;
import brink.hindcast.CalibratedCrises;
import brink.hindcast.CodedCrisis;
import brink.hindcast.DatedCalibration;
import brink.hindcast.DatedFits;
import brink.hindcast.ForecastMethod;
import brink.hindcast.ForecastMethods;
import brink.hindcast.Hindcast;
import brink.hindcast.HindcastFindings;
import brink.hindcast.MeanScores;
import brink.hindcast.PriorScenarios;
import brink.hindcast.Questions;
import brink.hindcast.ReportedCrisis;
import brink.hindcast.ScoredForecast;
import brink.hindcast.SimulatedCrisis;
import brink.hindcast.SimulatedScores;
import brink.hindcast.SkillAssessment;
import brink.parameter.ParameterValues;
import brink.random.BitMixer;
import brink.random.RunKey;
import brink.scenario.Scenario;
import brink.scenario.Setting;
import brink.source.Problems;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does a hindcast: of the documents' crisis, then of simulated ones. */
final class HindcastRun {
  /** Draws from the priors; chosen: their mean scores move by little more than those of all. */
  private static final int DRAWN = 200;

  /** Futures of a simulated crisis, as a part of those of the documents' crisis. */
  private static final int PART = 5;

  private static final long POOL = BitMixer.salt("hindcast:pool");
  private static final long TRUTH = BitMixer.salt("hindcast:truth");

  private final HindcastSettings settings;
  private final PriorScenarios priors;
  private final CodedCrisis coded;
  private final List<CrisisFit> fits;
  private final Hindcast hindcast;
  private final Hindcast smaller;
  private final int threads;
  private final List<ScoredForecast> scored = new ArrayList<>();
  private final SimulatedScores gathered;
  private RunCounts tally = new RunCounts(0, 0, List.of(), 0);

  private HindcastRun(
      HindcastSettings settings,
      CodedCrisis coded,
      @Nullable DatedFits fits,
      @Nullable CalibratedCrises calibrated,
      int threads) {
    this.settings = settings;
    this.coded = coded;
    this.fits = fits == null ? List.of() : fits.fits();
    this.threads = threads;
    priors = new PriorScenarios(settings.template());
    int futures = settings.plan().futures();
    List<Scenario> drawn =
        priors.draws(Math.min(DRAWN, futures), BitMixer.derive(settings.seed(), POOL));
    Scenario scenario = scenario(settings);
    Questions questions =
        new Questions(settings.evidence(), scenario.horizon(), scenario.world().actors().keySet());
    hindcast =
        new Hindcast(
            ForecastMethods.of(fits == null ? null : fits::at, priors, drawn),
            questions,
            futures,
            settings.seed());
    smaller =
        new Hindcast(
            ForecastMethods.of(calibrated == null ? null : calibrated::at, priors, drawn),
            questions,
            fewer(futures),
            settings.seed());
    gathered = new SimulatedScores(hindcast.methods().get(0).id());
  }

  /** Prepares it, which means to calibrate if that is asked; null where it was stopped. */
  static @Nullable HindcastRun of(
      HindcastSettings settings, int threads, Supplier<Progress> progress, BooleanSupplier stop)
      throws IOException {
    CodedCrisis coded = CodedCrisis.of(settings.evidence(), replaying(settings));
    CalibrationSpec spec = settings.calibration();
    if (spec == null) {
      return new HindcastRun(settings, coded, null, null, threads);
    }
    DatedCalibration calibration =
        new DatedCalibration(
            spec,
            coded.reported().windows().stream().map(DocumentWindow::document).toList(),
            settings.plan().particles(),
            settings.seed());
    int draws = Math.min(DRAWN, settings.plan().futures());
    DatedFits fits = DatedFits.of(calibration, draws, threads, progress.get(), stop);
    if (fits == null) {
      return null;
    }
    if (settings.plan().crises() == 0) {
      return new HindcastRun(settings, coded, fits, null, threads);
    }
    int fewer = Math.min(DRAWN, fewer(settings.plan().futures()));
    CalibratedCrises calibrated =
        CalibratedCrises.of(calibration, fewer, threads, progress.get(), stop);
    return calibrated == null ? null : new HindcastRun(settings, coded, fits, calibrated, threads);
  }

  private static int fewer(int futures) {
    return Math.max(1, futures / PART);
  }

  private static Scenario scenario(HindcastSettings settings) {
    return settings.template().at(ParameterValues.NONE);
  }

  /** The scenario with every coded act put in, which says how each is. */
  private static Scenario replaying(HindcastSettings settings) {
    Problems problems = new Problems();
    Scenario scenario = scenario(settings);
    String last = "condition.until=" + scenario.horizon().end();
    Scenario all =
        settings.template().with(Setting.parse(List.of(last), problems)).at(ParameterValues.NONE);
    problems.throwIfAny();
    return all;
  }

  /** Does it all; false where it was stopped before the end. */
  boolean run(Progress progress, BooleanSupplier stop) throws IOException {
    ReportedCrisis crisis = coded.reported();
    int crises = settings.plan().crises();
    int methods = hindcast.methods().size();
    int cells = methods * (crisis.windows().size() - 1);
    RunCounts first =
        each(
            cells,
            cell ->
                hindcast.of(
                    crisis, 0, (int) cell / methods, hindcast.methods().get((int) cell % methods)),
            scored::addAll,
            (ended, planned) -> progress.at(ended, (long) cells + crises),
            stop);
    RunCounts second = first;
    if (crises > 0 && first.skipped() == 0) {
      second =
          each(
              crises,
              this::simulated,
              gathered::accept,
              (ended, planned) -> progress.at(cells + ended, (long) cells + crises),
              stop);
    }
    tally = sum(first, second, crises > 0);
    return tally.skipped() == 0;
  }

  private RunCounts each(
      int n,
      LongFunction<List<ScoredForecast>> work,
      ResultSink<List<ScoredForecast>> sink,
      Progress progress,
      BooleanSupplier stop)
      throws IOException {
    return Engine.each(n, Execution.oneByOne(threads), work, sink, progress, stop);
  }

  /** A crisis whose parameters nobody knows, forecast as that of the documents is. */
  private List<ScoredForecast> simulated(long number) {
    long root = BitMixer.derive(settings.seed(), TRUTH);
    Scenario truth = priors.draw(BitMixer.derive(root, number));
    return smaller.of(SimulatedCrisis.of(truth, new RunKey(root, number)), 1 + number);
  }

  private static RunCounts sum(RunCounts first, RunCounts second, boolean both) {
    if (!both || first.skipped() > 0) {
      return first;
    }
    List<RunFailure> failures = new ArrayList<>(first.failures());
    failures.addAll(second.failures());
    return new RunCounts(
        first.planned() + second.planned(),
        first.done() + second.done(),
        failures,
        second.skipped());
  }

  HindcastResult result() {
    return new HindcastResult(
        settings, tally, coded.leftOut(), hindcast.futures(), smaller.futures(), findings());
  }

  private HindcastFindings findings() {
    List<ForecastMethod> methods = hindcast.methods();
    List<String> others = methods.stream().skip(1).map(ForecastMethod::id).toList();
    String main = methods.get(0).id();
    long seed = settings.seed();
    SkillAssessment own = new SkillAssessment(main, others, List.of(MeanScores.of(scored)), seed);
    List<MeanScores> boards = gathered.boards();
    SkillAssessment simulated = new SkillAssessment(main, others, boards, seed);
    return new HindcastFindings(
        methods,
        fits,
        scenario(settings).start(),
        coded.reported(),
        scored,
        own.skills(),
        boards.size(),
        boards.isEmpty() ? List.of() : simulated.skills(),
        simulated.power(),
        gathered.reliability(seed));
  }
}
