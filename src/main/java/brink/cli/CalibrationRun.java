package brink.cli;

import brink.calibration.abc.Monitor;
import brink.calibration.abc.Settings;
import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.CrisisModel;
import brink.calibration.crisis.Fit;
import brink.calibration.crisis.Sampled;
import brink.experiment.RunRange;
import brink.experiment.Tally;
import brink.report.CheckWords;
import brink.report.PageHead;
import brink.report.Wording;
import brink.report.chart.Charts;
import brink.report.chart.Drawing;
import brink.report.page.CalibrationPage;
import brink.results.CalibrationFolder;
import brink.results.CalibrationTables;
import brink.results.Draft;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Does a calibration that was begun, from its start or from where it was, and writes it. */
final class CalibrationRun {
  private final Shell shell;
  private final QuietOption quiet;
  private final Imprint imprint;
  private final int threads;
  private final CalibrationFolder folder;

  CalibrationRun(
      Shell shell, QuietOption quiet, Imprint imprint, int threads, CalibrationFolder folder) {
    this.shell = shell;
    this.quiet = quiet;
    this.imprint = imprint;
    this.threads = threads;
    this.folder = folder;
  }

  int call() throws IOException {
    try {
      return calibrate();
    } catch (IOException e) {
      shell.say(
          "what was done is kept: go on with 'brink resume " + shell.shown(folder.target()) + "'");
      throw e;
    }
  }

  private int calibrate() throws IOException {
    CalibrationSpec spec = CalibrationSpec.read(folder.spec().toString(), List.of(), shell.files());
    if (spec.log() != null) {
      return new LoggedRun(shell, quiet, imprint, threads, spec, folder).call();
    }
    CrisisModel model = new CrisisModel(spec);
    note(model);
    Sampled sampled = sample(model);
    if (sampled == null) {
      shell.say("interrupted; go on with 'brink resume " + shell.shown(folder.target()) + "'");
      return Exit.INTERRUPTED;
    }
    if (sampled.isEmpty()) {
      shell.say("the budget of simulations is too small for one generation; nothing is written");
      return Exit.BAD_INPUT;
    }
    Fit fit = sampled.fit();
    Missing missing = write(fit);
    new Calibrated(fit).print(shell.out());
    Ending.place(shell, folder.target());
    return missing.say(shell, Exit.OK, folder.target());
  }

  private void note(CrisisModel model) {
    Settings settings = model.spec().settings();
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

  private @Nullable Sampled sample(CrisisModel model) throws IOException {
    Settings settings = model.spec().settings();
    ProgressLine line = quiet.progress(shell);
    long most = settings.stopping().simulations();
    Monitor monitor = (generation, accepted, simulations, tolerance) -> line.at(simulations, most);
    Sampled sampled =
        Sampled.of(model, settings, model.spec().pilot(), threads, folder, monitor, shell.stop());
    if (sampled == null || sampled.posterior().simulations() < most) {
      line.stop();
    }
    return sampled;
  }

  private Missing write(Fit fit) throws IOException {
    CalibrationSpec spec = fit.model().spec();
    Missing missing;
    try (Draft draft = folder.draft()) {
      missing = new Missing(draft);
      Files.writeString(draft.file(ResultsFolder.RESOLVED), spec.template().resolvedYaml());
      Files.writeString(draft.file(CalibrationFolder.SPEC), fit.model().resolvedYaml());
      CalibrationTables.write(draft.folder(""), fit);
      if (folder.charts()) {
        missing.unlessDrawn(() -> draw(fit, draft));
      }
      long simulations = fit.posterior().simulations();
      RunRange range = RunRange.of(spec.settings().seed(), simulations);
      Tally tally = new Tally(simulations, simulations, List.of(), 0);
      String digest = Draft.sha256(draft.file(CalibrationFolder.POSTERIOR));
      folder.publish(
          draft,
          imprint.manifest(
              spec.template(), range, threads, tally, digest, CalibrationFolder.POSTERIOR, draft));
    }
    folder.end();
    return missing;
  }

  private void draw(Fit fit, Draft draft) throws IOException {
    List<Drawing> drawings = Charts.draw(fit, draft.folder("charts"));
    CalibrationPage.of(fit, drawings, facts(fit), head(fit)).write(draft.file("report.html"));
  }

  private PageHead head(Fit fit) {
    CalibrationSpec spec = fit.model().spec();
    return new Heading(imprint)
        .of(
            List.of(Wording.grouped(fit.posterior().simulations()) + " simulations"),
            spec.settings().seed(),
            "",
            List.of(Heading.of(spec.template())));
  }

  private static Map<String, String> facts(Fit fit) {
    CalibrationSpec spec = fit.model().spec();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Scenario", spec.template().name() + ", SHA-256 " + spec.template().digest());
    facts.put("Documents", String.join(", ", spec.documents()));
    facts.put("Particles", Integer.toString(spec.settings().particles()));
    facts.put("Pilot", Integer.toString(spec.pilot()));
    facts.put("Simulations", Long.toString(fit.posterior().simulations()));
    facts.put("Seed", Long.toString(spec.settings().seed()));
    facts.put("Brink", Version.text());
    return facts;
  }
}
