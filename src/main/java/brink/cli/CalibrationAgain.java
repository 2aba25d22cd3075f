package brink.cli;

import brink.calibration.abc.Monitor;
import brink.calibration.abc.TrialLog;
import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.CrisisModel;
import brink.calibration.crisis.Sampled;
import brink.calibration.logged.LoggedFit;
import brink.calibration.mcmc.DensityLog;
import brink.experiment.Progress;
import brink.results.CalibrationFolder;
import brink.results.CalibrationTables;
import brink.results.LoggedTables;
import brink.results.RefusedException;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Does a calibration again from its folder. */
final class CalibrationAgain {
  private final Shell shell;
  private final ResultsFolder results;

  CalibrationAgain(Shell shell, ResultsFolder results) {
    this.shell = shell;
    this.results = results;
  }

  /** Adds what differs; returns false if it was interrupted. */
  boolean compare(int threads, Progress progress, List<String> differences) throws IOException {
    Path file = results.path().resolve(CalibrationFolder.SPEC);
    if (!Files.isRegularFile(file)) {
      throw new RefusedException(file + ": missing");
    }
    CalibrationSpec spec = CalibrationSpec.read(file.toString(), List.of(), shell.files());
    ManifestCheck manifest = new ManifestCheck(results.manifest(), differences);
    manifest.scenario(spec.template().name(), spec.template().digest());
    manifest.seed(spec.settings().seed());
    if (spec.log() != null) {
      return onLog(spec, threads, progress, differences);
    }
    long most = results.manifest().planned();
    Monitor monitor = (generation, accepted, done, tolerance) -> progress.at(done, most);
    Sampled sampled =
        Sampled.of(
            new CrisisModel(spec),
            spec.settings(),
            spec.pilot(),
            threads,
            TrialLog.NONE,
            monitor,
            shell.stop());
    if (sampled == null) {
      return false;
    }
    if (sampled.isEmpty()) {
      differences.add("the budget of simulations does not do for one generation");
    } else {
      manifest.done(sampled.fit().posterior().simulations());
      new TablesAgain(results)
          .compare(folder -> CalibrationTables.write(folder, sampled.fit()), differences);
    }
    return true;
  }

  private boolean onLog(
      CalibrationSpec spec, int threads, Progress progress, List<String> differences)
      throws IOException {
    LoggedFit fit =
        LoggedFit.of(
            spec, LoggedRun.read(shell, spec), threads, DensityLog.NONE, progress, shell.stop());
    if (fit == null) {
      return false;
    }
    new ManifestCheck(results.manifest(), differences).done(LoggedRun.steps(spec));
    new TablesAgain(results).compare(folder -> LoggedTables.write(folder, fit), differences);
    return true;
  }
}
