package brink.cli;

import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.LogRule;
import brink.calibration.logged.LoggedFit;
import brink.calibration.mcmc.NoStartException;
import brink.experiment.Plan;
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
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Calibrates on a complete log, and writes what came of it. */
final class LoggedRun {
  private static final String TABLE = "log.csv";

  private final Shell shell;
  private final QuietOption quiet;
  private final Imprint imprint;
  private final int threads;
  private final CalibrationSpec spec;
  private final LogRule rule;
  private final String file;

  LoggedRun(Shell shell, QuietOption quiet, Imprint imprint, int threads, CalibrationSpec spec) {
    this.shell = shell;
    this.quiet = quiet;
    this.imprint = imprint;
    this.threads = threads;
    this.spec = spec;
    rule = Objects.requireNonNull(spec.log(), "a calibration on a log");
    file = Objects.requireNonNull(spec.logFile(), "the name of its table");
  }

  int call(OutputOptions place) throws IOException {
    EventLog log = read(shell, spec);
    note(log);
    try (Draft draft = place.open(shell, "calibration-" + spec.name())) {
      ProgressLine line = quiet.progress(shell).counting("steps");
      LoggedFit fit = LoggedFit.of(spec, log, threads, line, shell.stop());
      if (fit == null) {
        line.stop();
        shell.say("interrupted; nothing is written");
        return Exit.INTERRUPTED;
      }
      ResultsFolder folder = write(fit, draft, place.charts());
      new Logged(fit).print(shell.out());
      Ending.place(shell, folder.path());
      return Exit.OK;
    } catch (NoStartException e) {
      throw new RefusedException(
          file
              + ": no draw from the priors gives this log a positive probability; see what the"
              + " scenario refuses ("
              + e.getMessage()
              + ")");
    }
  }

  /** Reads the log of a calibration. */
  static EventLog read(Shell shell, CalibrationSpec spec) {
    LogRule rule = Objects.requireNonNull(spec.log(), "a calibration on a log");
    return EventTable.read(
        Objects.requireNonNull(spec.logFile(), "the name of its table"),
        rule.run() == null ? null : Long.valueOf(rule.run()),
        spec.logUntil(),
        spec.template().at(ParameterValues.NONE),
        new FileSource(shell.directory()));
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

  private ResultsFolder write(LoggedFit fit, Draft draft, boolean charts) throws IOException {
    Files.writeString(draft.file(ResultsFolder.RESOLVED), spec.template().resolvedYaml());
    Files.writeString(draft.file(CalibrationFolder.SPEC), spec.resolvedYaml(TABLE));
    Files.writeString(draft.file(TABLE), text());
    LoggedTables.write(draft.folder(""), fit);
    if (charts) {
      List<Drawing> drawings = Charts.draw(fit, draft.folder("charts"));
      LoggedPage.write(fit, drawings, facts(), head(), draft.file("report.html"));
    }
    long steps = (long) rule.chains() * (rule.warmUp() + rule.steps());
    return draft.publish(
        imprint.manifest(
            spec.template(),
            Plan.of(spec.settings().seed(), steps, threads),
            new Tally(steps, steps, List.of(), 0),
            Draft.sha256(draft.file(CalibrationFolder.POSTERIOR)),
            CalibrationFolder.POSTERIOR,
            draft));
  }

  /** The table as it was read, so that the folder holds all that is needed to do it again. */
  private String text() {
    Problems problems = new Problems();
    SourceFile source = new FileSource(shell.directory()).open(file, null, problems);
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
    facts.put("Log", file + (rule.run() == null ? "" : ", run " + rule.run()));
    facts.put("Chains", Integer.toString(rule.chains()));
    facts.put(
        "Steps of each",
        rule.warmUp() + " to warm up, then " + rule.steps() + ", one kept in " + rule.thin());
    facts.put("Seed", Long.toString(spec.settings().seed()));
    facts.put("Brink", Version.text());
    return facts;
  }
}
