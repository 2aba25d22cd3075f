package brink.publication;

import brink.calibration.abc.TrialLog;
import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.SampledCalibration;
import brink.calibration.logged.LogFit;
import brink.calibration.mcmc.DensityStore;
import brink.design.SignificantDigits;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunRange;
import brink.likelihood.EventLog;
import brink.results.CalibrationFolder;
import brink.results.CalibrationTables;
import brink.results.HindcastPlan;
import brink.results.HindcastTables;
import brink.results.LoggedTables;
import brink.results.Manifest;
import brink.results.RareTables;
import brink.results.RecordTable;
import brink.results.RefusedException;
import brink.results.ResponseTables;
import brink.results.ResultKind;
import brink.results.ResultsFolder;
import brink.results.RowReader;
import brink.results.RunRows;
import brink.results.RunTable;
import brink.results.SweepFolder;
import brink.results.SweepPlan;
import brink.results.SweepTablesReader;
import brink.run.RunLayout;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import brink.splitting.RareSettings;
import brink.study.CalibrationStudy;
import brink.study.ComparisonResult;
import brink.study.ComparisonStudy;
import brink.study.HindcastResult;
import brink.study.HindcastSettings;
import brink.study.HindcastStudy;
import brink.study.RareResult;
import brink.study.RareStudy;
import brink.study.ResponseResult;
import brink.study.ResponseStudy;
import brink.study.RunResult;
import brink.study.RunStudy;
import brink.study.SweepResult;
import brink.study.SweepStudy;
import brink.sweep.Estimate;
import brink.sweep.PointMoments;
import brink.sweep.PointTable;
import brink.sweep.RunLimits;
import brink.sweep.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does the study of a results folder again from what the folder holds, and compares. */
public final class Verification {
  private final ResultsFolder results;
  private final FileSource files;
  private final int threads;
  private final Supplier<Progress> progress;
  private final BooleanSupplier stop;
  private final RunLimits.Clock nanos;
  private final List<String> differences;
  private final ManifestComparison manifest;

  /**
   * Prepares a verification.
   *
   * @param results the folder
   * @param files reads its files
   * @param threads number of threads
   * @param progress gives, for each step, what hears how far it is
   * @param stop asked now and then, by several threads: true ends it early
   * @param nanos time since whenever [ns], for sweeps whose runs were given up at a time
   * @param differences takes what differs, in words
   */
  public Verification(
      ResultsFolder results,
      FileSource files,
      int threads,
      Supplier<Progress> progress,
      BooleanSupplier stop,
      RunLimits.Clock nanos,
      List<String> differences) {
    this.results = results;
    this.files = files;
    this.threads = threads;
    this.progress = progress;
    this.stop = stop;
    this.nanos = nanos;
    this.differences = differences;
    manifest = new ManifestComparison(results.manifest(), differences);
  }

  /**
   * Does it again.
   *
   * @param kind what the folder holds
   * @return false if it was stopped before the end
   * @throws IOException if a file cannot be read
   * @throws RefusedException if a file is missing or makes no sense
   * @throws IllegalStateException if results of that kind are not done again
   */
  public boolean run(ResultKind kind) throws IOException {
    return switch (kind) {
      case RUNS -> runs();
      case COMPARISON -> comparison();
      case RESPONSE -> response();
      case SWEEP -> sweep();
      case RARE -> rare();
      case CALIBRATION -> calibration();
      case HINDCAST -> hindcast();
      default -> throw new IllegalStateException(kind + " is not done again");
    };
  }

  private ScenarioTemplate scenario() {
    return ScenarioTemplate.read(results.resolved().toString(), List.of(), files);
  }

  /** What is compared with a table row by row. */
  private void add(@Nullable String difference) {
    if (difference != null) {
      differences.add(difference);
    }
  }

  private boolean runs() throws IOException {
    RunRange range = manifest.range();
    ScenarioTemplate template = scenario();
    manifest.scenario(template);
    RunStudy study = new RunStudy(template);
    RunLayout layout = study.simulation().layout();
    RunResult again;
    try (RunRows rows = results.runs(layout)) {
      FirstDifference<RunTable.RunTableRow> first =
          new FirstDifference<>(
              RunTable.of(layout.outcomes()),
              1,
              "the table",
              "its outcomes agree, but not its days or reported acts",
              rows::next);
      again =
          study.run(
              range,
              Execution.of(threads),
              (run, digest) -> first.accept(new RunTable.RunTableRow(run, digest)),
              progress.get(),
              stop);
      if (again.tally().partial()) {
        return false;
      }
      first.end();
      manifest.failures(again.tally());
      add(first.found());
    }
    manifest.records(again.digest());
    return true;
  }

  private boolean comparison() throws IOException {
    ComparisonStudy study = ComparisonStudy.read(compared(), List.of(), files);
    return paired(
        study,
        sink ->
            study.run(manifest.range(), null, Execution.of(threads), sink, progress.get(), stop));
  }

  private boolean response() throws IOException {
    List<RunStudy> both = ComparisonStudy.read(compared(), List.of(), files).scenarios();
    ResponseStudy study =
        new ResponseStudy(both.get(0), both.get(1), ResponseTables.windows(results.path()));
    List<ResponseResult> again = new ArrayList<>();
    boolean whole =
        paired(
            study.pair(),
            sink -> {
              again.add(
                  study.run(manifest.range(), Execution.of(threads), sink, progress.get(), stop));
              return again.get(0).compared();
            });
    if (whole) {
      tables(draft -> ResponsePublication.tables(draft, again.get(0)));
    }
    return whole;
  }

  /** Does runs of several scenarios. */
  private interface PairedRunning {
    ComparisonResult run(ComparisonStudy.PairedSink sink) throws IOException;
  }

  /** Holds runs of several scenarios against their records; false if they were stopped. */
  private boolean paired(ComparisonStudy study, PairedRunning runs) throws IOException {
    Path table = required(RecordTable.NAME);
    manifest.scenario(study.scenarios().get(0).template());
    ComparisonResult again;
    if (results.manifest().hasLongRecords()) {
      try (RowReader rows = RecordTable.read(table, study.events())) {
        FirstDifference<RecordTable.RecordRow> first =
            new FirstDifference<>(
                RecordTable.of(study.events()),
                2,
                RecordTable.NAME,
                "its events agree, but not its numbers, days or reported acts",
                rows::next);
        again = runs.run(first::accept);
        first.end();
        add(again.tally().partial() ? null : first.found());
      }
    } else {
      again = runs.run(row -> {}); // the digest of the records is still held against it
    }
    if (again.tally().partial()) {
      return false;
    }
    manifest.failures(again.tally());
    manifest.records(again.digest());
    return true;
  }

  /** The resolved scenarios; their names begin with their place. */
  private List<String> compared() {
    List<String> found = new ArrayList<>();
    for (String name : results.manifest().files().keySet()) {
      if (name.startsWith(ComparisonPublication.RESOLVED + "/") && name.endsWith(".yaml")) {
        found.add(results.path().resolve(name).toString());
      }
    }
    if (found.size() < 2) {
      throw new RefusedException(Manifest.NAME + ": names no scenarios that were compared");
    }
    return found;
  }

  private Path required(String name) {
    Path file = results.path().resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new RefusedException(file + ": missing");
    }
    return file;
  }

  private boolean sweep() throws IOException {
    SweepPlan plan = SweepPlan.read(results.path());
    String spec = results.path().resolve(SweepFolder.SPEC).toString();
    Sweep sweep = Sweep.read(spec, List.of(), files);
    RunLimits limits = new RunLimits(plan.runActs(), plan.runSeconds(), nanos);
    Progress shown = progress.get();
    long planned = results.manifest().planned();
    SweepResult again =
        new SweepStudy(sweep, plan.block(), limits)
            .run(threads, (ended, unused) -> shown.at(ended, Math.max(ended, planned)), stop);
    if (again == null) {
      return false;
    }
    if (differences.isEmpty()) {
      PointTable table = new SweepTablesReader(results, again.layout()).points();
      add(firstDifference(table, again.moments()));
    }
    manifest.scenario(sweep.name(), sweep.digest());
    manifest.seed(plan.seed());
    manifest.done(again.done());
    manifest.records(again.digest());
    return true;
  }

  private static @Nullable String firstDifference(PointTable table, PointMoments again) {
    for (int p = 0; p < table.design().size(); p++) {
      for (int o = 0; o < table.outcomes().size(); o++) {
        Estimate written = table.estimate(p, o);
        Estimate found = again.estimate(p, o);
        if (differ(written, found)) {
          return "point "
              + p
              + ": "
              + table.outcomes().get(o)
              + " is "
              + text(found)
              + ", not "
              + text(written);
        }
      }
    }
    return null;
  }

  private static boolean differ(Estimate written, Estimate found) {
    return written.n() != found.n()
        || written.failed() != found.failed()
        || differ(written.mean(), found.mean())
        || differ(written.variance(), found.variance());
  }

  /** Tables of text have these digits alone, Parquet has all. */
  private static boolean differ(double written, double found) {
    return Double.compare(SignificantDigits.of(written), SignificantDigits.of(found)) != 0;
  }

  private static String text(Estimate estimate) {
    return SignificantDigits.text(estimate.mean()) + " in " + estimate.n() + " runs";
  }

  private boolean rare() throws IOException {
    Manifest said = results.manifest();
    ScenarioTemplate template = scenario();
    RareTables.RareRequest asked = RareTables.asked(results.path());
    RareSettings settings =
        new RareSettings(
            asked.adaptive(),
            asked.particles(),
            (int) (said.planned() - said.skipped()),
            asked.levels(),
            said.seed());
    RareResult again =
        new RareStudy(template, asked.outcome(), settings).run(threads, progress.get(), stop);
    if (again.tally().partial()) {
      return false;
    }
    manifest.scenario(template);
    manifest.failures(again.tally());
    manifest.records(RareTables.digest(again.done()));
    return true;
  }

  private boolean calibration() throws IOException {
    String file = required(CalibrationFolder.SPEC).toString();
    CalibrationSpec spec = CalibrationSpec.read(file, List.of(), files);
    manifest.scenario(spec.template());
    manifest.seed(spec.settings().seed());
    return spec.log() == null ? onDocuments(spec) : onLog(spec);
  }

  private boolean onDocuments(CalibrationSpec spec) throws IOException {
    Progress shown = progress.get();
    long most = results.manifest().planned();
    SampledCalibration again =
        new CalibrationStudy(spec)
            .run(threads, TrialLog.NONE, (done, unused) -> shown.at(done, most), stop);
    if (again == null) {
      return false;
    }
    if (again.isEmpty()) {
      differences.add("the budget of simulations does not do for one generation");
      return true;
    }
    manifest.done(again.fit().posterior().simulations());
    tables(draft -> CalibrationTables.write(draft, again.fit()));
    return true;
  }

  private boolean onLog(CalibrationSpec spec) throws IOException {
    EventLog log = LoggedPublication.log(spec, files);
    LogFit again = LogFit.of(spec, log, threads, DensityStore.NONE, progress.get(), stop);
    if (again == null) {
      return false;
    }
    manifest.done(LoggedPublication.steps(spec));
    tables(draft -> LoggedTables.write(draft, again));
    return true;
  }

  private boolean hindcast() throws IOException {
    ScenarioTemplate template = scenario();
    String spec = results.path() + "/" + CalibrationFolder.SPEC;
    HindcastPlan plan = HindcastPlan.read(results.path());
    HindcastSettings settings =
        HindcastSettings.of(template, spec, plan, results.manifest().seed(), files);
    HindcastResult again = new HindcastStudy(settings).run(threads, progress, stop);
    if (again == null) {
      return false;
    }
    manifest.scenario(settings.template());
    manifest.failures(again.tally());
    tables(draft -> HindcastTables.write(draft, again.findings()));
    return true;
  }

  private void tables(TableReproduction.Writer writer) throws IOException {
    new TableReproduction(results).compare(writer, differences);
  }
}
