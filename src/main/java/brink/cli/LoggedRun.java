package brink.cli;

import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.LogRule;
import brink.calibration.logged.LoggedFit;
import brink.calibration.mcmc.NoStartException;
import brink.experiment.RunRange;
import brink.experiment.Tally;
import brink.likelihood.EventLog;
import brink.parameter.ParameterValues;
import brink.report.PageHead;
import brink.report.Wording;
import brink.report.chart.Charts;
import brink.report.chart.Drawing;
import brink.report.page.LoggedPage;
import brink.results.CalibrationFolder;
import brink.results.Draft;
import brink.results.EventTable;
import brink.results.LoggedTables;
import brink.results.RefusedException;
import brink.results.ResultsFolder;
import brink.source.FileSource;
import brink.source.Problems;
import brink.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Calibrates on a complete log, and writes what came of it. */
final class LoggedRun {
  private final Shell shell;
  private final QuietOption quiet;
  private final Imprint imprint;
  private final int threads;
  private final CalibrationSpec spec;
  private final CalibrationFolder folder;
  private final LogRule rule;

  LoggedRun(
      Shell shell,
      QuietOption quiet,
      Imprint imprint,
      int threads,
      CalibrationSpec spec,
      CalibrationFolder folder) {
    this.shell = shell;
    this.quiet = quiet;
    this.imprint = imprint;
    this.threads = threads;
    this.spec = spec;
    this.folder = folder;
    rule = Objects.requireNonNull(spec.log(), "a calibration on a log");
  }

  /** What a calibration needs besides itself and its scenario; refused where it does not fit. */
  static Map<String, String> files(Shell shell, CalibrationSpec spec) {
    FileSource source = shell.files();
    EventLog unused = read(spec, source);
    return Map.of(
        ResultsFolder.RESOLVED,
        spec.template().resolvedYaml(),
        CalibrationFolder.SPEC,
        spec.resolvedYaml(CalibrationFolder.LOG),
        CalibrationFolder.LOG,
        text(spec, source));
  }

  int call() throws IOException {
    EventLog log = read(shell, spec);
    note(log);
    LoggedFit fit = fit(log);
    if (fit == null) {
      shell.say("interrupted; what was done is kept: go on with " + resume());
      return Exit.INTERRUPTED;
    }
    Missing missing = write(fit);
    new Logged(fit).print(shell.out());
    Ending.place(shell, folder.target());
    if (!fit.mixed()) {
      shell.say("not whole: the chains do not agree well enough; take more log.steps");
    }
    return missing.say(shell, fit.mixed() ? Exit.OK : Exit.NOT_WHOLE, folder.target());
  }

  private @Nullable LoggedFit fit(EventLog log) throws IOException {
    ProgressLine line = quiet.progress(shell).counting("steps");
    try {
      LoggedFit fit = LoggedFit.of(spec, log, threads, folder.densities(), line, shell.stop());
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

  private String resume() {
    return "'brink resume " + shell.shown(folder.target()) + "'";
  }

  /** Steps of all chains together. */
  static long steps(CalibrationSpec spec) {
    LogRule rule = Objects.requireNonNull(spec.log(), "a calibration on a log");
    return (long) rule.chains() * (rule.warmUp() + rule.steps());
  }

  /** Reads the log of a calibration. */
  static EventLog read(Shell shell, CalibrationSpec spec) {
    return read(spec, shell.files());
  }

  private static EventLog read(CalibrationSpec spec, FileSource source) {
    LogRule rule = Objects.requireNonNull(spec.log(), "a calibration on a log");
    return EventTable.read(
        Objects.requireNonNull(spec.logFile(), "the name of its table"),
        rule.run() == null ? null : Long.valueOf(rule.run()),
        spec.logUntil(),
        spec.template().at(ParameterValues.NONE),
        source);
  }

  private void note(EventLog log) {
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

  private Missing write(LoggedFit fit) throws IOException {
    Missing missing;
    try (Draft draft = folder.draft()) {
      missing = new Missing(draft);
      for (Map.Entry<String, String> file : files(shell, spec).entrySet()) {
        Files.writeString(draft.file(file.getKey()), file.getValue());
      }
      LoggedTables.write(draft.folder(""), fit);
      if (folder.charts()) {
        missing.unlessDrawn(() -> draw(fit, draft));
      }
      publish(draft);
    }
    folder.end();
    return missing;
  }

  private void draw(LoggedFit fit, Draft draft) throws IOException {
    List<Drawing> drawings = Charts.draw(fit, draft.folder("charts"));
    LoggedPage.of(fit, drawings, facts(), head()).write(draft.file("report.html"));
  }

  private void publish(Draft draft) throws IOException {
    long steps = steps(spec);
    folder.publish(
        draft,
        imprint.manifest(
            spec.template(),
            RunRange.of(spec.settings().seed(), steps),
            threads,
            new Tally(steps, steps, List.of(), 0),
            Draft.sha256(draft.file(CalibrationFolder.POSTERIOR)),
            CalibrationFolder.POSTERIOR,
            draft));
  }

  /** The table as it was read, so that the folder holds all that is needed to do it again. */
  private static String text(CalibrationSpec spec, FileSource files) {
    Problems problems = new Problems();
    String file = Objects.requireNonNull(spec.logFile(), "the name of its table");
    SourceFile source = files.open(file, null, problems);
    problems.throwIfAny();
    return Objects.requireNonNull(source).text();
  }

  private PageHead head() {
    return new Heading(imprint)
        .of(
            List.of(
                rule.chains()
                    + " chains of "
                    + Wording.grouped(rule.warmUp() + rule.steps())
                    + " steps"),
            spec.settings().seed(),
            "",
            List.of(Heading.of(spec.template())));
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Scenario", spec.template().name() + ", SHA-256 " + spec.template().digest());
    facts.put("Log", CalibrationFolder.LOG + (rule.run() == null ? "" : ", run " + rule.run()));
    facts.put("Chains", Integer.toString(rule.chains()));
    facts.put(
        "Steps of each",
        rule.warmUp() + " to warm up, then " + rule.steps() + ", one kept in " + rule.thin());
    facts.put("Seed", Long.toString(spec.settings().seed()));
    facts.put("Brink", Version.text());
    return facts;
  }
}
