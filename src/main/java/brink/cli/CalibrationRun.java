package brink.cli;

import brink.calibration.abc.AbcSettings;
import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.CrisisFit;
import brink.calibration.crisis.CrisisModel;
import brink.calibration.crisis.LogSpec;
import brink.calibration.crisis.SampledCalibration;
import brink.calibration.logged.LogFit;
import brink.calibration.mcmc.NoStartException;
import brink.cli.option.QuietOption;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.cli.shell.ProgressLine;
import brink.cli.text.CalibrationText;
import brink.cli.text.LogCalibrationText;
import brink.likelihood.EventLog;
import brink.publication.CalibrationPublication;
import brink.publication.LoggedPublication;
import brink.publication.MissingParts;
import brink.publication.Publication;
import brink.publication.ResultProvenance;
import brink.report.CheckWords;
import brink.results.CalibrationFolder;
import brink.results.Draft;
import brink.results.RefusedException;
import brink.study.CalibrationStudy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Does a calibration that was begun, from its start or from where it was, and writes it. */
final class CalibrationRun {
  private final Invocation shell;
  private final QuietOption quiet;
  private final ResultProvenance imprint;
  private final int threads;
  private final CalibrationFolder folder;

  CalibrationRun(
      Invocation shell,
      QuietOption quiet,
      ResultProvenance imprint,
      int threads,
      CalibrationFolder folder) {
    this.shell = shell;
    this.quiet = quiet;
    this.imprint = imprint;
    this.threads = threads;
    this.folder = folder;
  }

  int call() throws IOException {
    try {
      CalibrationSpec spec =
          CalibrationSpec.read(folder.spec().toString(), List.of(), shell.files());
      return spec.log() == null ? onDocuments(new CalibrationStudy(spec)) : onLog(spec);
    } catch (IOException e) {
      shell.say("what was done is kept: go on with " + resume());
      throw e;
    }
  }

  private String resume() {
    return "'brink resume " + shell.shown(folder.target()) + "'";
  }

  private int onDocuments(CalibrationStudy study) throws IOException {
    note(study.model());
    ProgressLine line = quiet.progress(shell);
    SampledCalibration sampled = study.run(threads, folder.trials(), line, shell.stop());
    long most = study.model().spec().settings().stopping().simulations();
    if (sampled == null || sampled.posterior().simulations() < most) {
      line.stop();
    }
    if (sampled == null) {
      shell.say("interrupted; go on with " + resume());
      return ExitCode.INTERRUPTED;
    }
    if (sampled.isEmpty()) {
      shell.say("the budget of simulations is too small for one generation; nothing is written");
      return ExitCode.BAD_INPUT;
    }
    CrisisFit fit = sampled.fit();
    MissingParts missing = write(new CalibrationPublication(fit, threads));
    new CalibrationText(fit).print(shell.out());
    ClosingText.place(shell, folder.target());
    return ClosingText.say(shell, missing, ExitCode.OK, folder.target());
  }

  private void note(CrisisModel model) {
    AbcSettings settings = model.spec().settings();
    quiet.note(
        shell,
        String.format(
            Locale.ROOT,
            "%d parameters from %s: %,d particles, at most %,d"
                + " simulations after a pilot of %,d, on %d threads, seed %d",
            model.dimension(),
            CheckWords.used(model),
            settings.particles(),
            settings.stopping().simulations(),
            model.spec().pilot(),
            threads,
            settings.seed()));
  }

  private int onLog(CalibrationSpec spec) throws IOException {
    EventLog log = LoggedPublication.log(spec, shell.files());
    note(spec, log);
    LogFit fit = fit(spec, log);
    if (fit == null) {
      shell.say("interrupted; what was done is kept: go on with " + resume());
      return ExitCode.INTERRUPTED;
    }
    MissingParts missing = write(new LoggedPublication(spec, fit, shell.files(), threads));
    new LogCalibrationText(fit).print(shell.out());
    ClosingText.place(shell, folder.target());
    if (!fit.mixed()) {
      shell.say("not whole: the chains do not agree well enough; take more log.steps");
    }
    int code = fit.mixed() ? ExitCode.OK : ExitCode.NOT_WHOLE;
    return ClosingText.say(shell, missing, code, folder.target());
  }

  private void note(CalibrationSpec spec, EventLog log) {
    LogSpec rule = Objects.requireNonNull(spec.log(), "a calibration on a log");
    quiet.note(
        shell,
        String.format(
            Locale.ROOT,
            "%d parameters from a log of %,d acts: %d chains of %,d steps each, on %d threads, seed"
                + " %d",
            spec.free().size(),
            log.acts().size(),
            rule.chains(),
            rule.warmUp() + rule.steps(),
            threads,
            spec.settings().seed()));
  }

  private @Nullable LogFit fit(CalibrationSpec spec, EventLog log) throws IOException {
    ProgressLine line = quiet.progress(shell).counting("steps");
    try {
      LogFit fit = LogFit.of(spec, log, threads, folder.densities(), line, shell.stop());
      if (fit == null) {
        line.stop();
      }
      return fit;
    } catch (NoStartException e) {
      folder.forsake();
      throw new RefusedException(
          "no draw from the priors gives this log a positive probability; see what the scenario"
              + " refuses ("
              + e.getMessage()
              + ")");
    } catch (UncheckedIOException e) {
      shell.say("what was done is kept: go on with " + resume());
      throw e;
    }
  }

  private MissingParts write(Publication publication) throws IOException {
    MissingParts missing;
    try (Draft draft = folder.draft()) {
      missing = new MissingParts(draft);
      folder.publish(draft, publication.write(draft, folder.charts(), missing, imprint));
    }
    folder.end();
    return missing;
  }
}
