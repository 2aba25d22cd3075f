package brink.cli;

import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.CrisisModel;
import brink.results.CalibrationFolder;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Calibrates a scenario on what documents report. */
@Command(
    name = "calibrate",
    description = "Finds the parameters under which runs look like what the documents report.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  brink calibrate scenarios/calibrations/baseline.calibration.yaml",
      "  brink calibrate scenarios/calibrations/baseline.calibration.yaml \\",
      "      --set method.particles=200 --set stop.simulations=5000 --out results/quick",
      "  brink calibrate scenarios/calibrations/baseline.calibration.yaml --check sbc",
      "  brink calibrate scenarios/calibrations/simulated-log.calibration.yaml",
      "",
      "Approximate Bayesian computation by sequential Monte Carlo: the posterior is the",
      "same on any number of threads. It stops at the first of the limits under 'stop',",
      "and says which. One that was interrupted or killed goes on with",
      "'brink resume DIR'. On a complete log of acts: Markov chains on its likelihood.",
      "Results go to results/calibration-NAME unless --out says otherwise.",
      Exit.WORDS,
      Exit.NOT_WHOLE_WORDS,
      Exit.SIGNALS + "."
    })
final class CalibrateCommand implements Callable<Integer> {
  private static final int MOST_CRISES = 100_000;

  private final Shell shell;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, and the parameters that must be given
  private CommandSpec spec;

  @Parameters(
      paramLabel = "SPEC",
      description = "Calibration file, on disk or shipped with the program.")
  @SuppressWarnings("NullAway.Init")
  private String file;

  @Option(
      names = "--check",
      paramLabel = "KIND",
      description =
          "Checks the inference instead: sbc calibrates simulated crises and ranks their true"
              + " parameters among the draws; recovery simulates crises at the posterior's mean"
              + " and holds what they give against it.")
  private @Nullable Check check;

  @Option(
      names = "--crises",
      paramLabel = "N",
      description = "Simulated crises for --check; unless given 200 for sbc, 20 for recovery.")
  private @Nullable Integer crises;

  private enum Check {
    SBC(200),
    RECOVERY(20);

    private final int crises;

    Check(int crises) {
      this.crises = crises;
    }
  }

  @Mixin private final ThreadsOption threads = new ThreadsOption();
  @Mixin private final SetOption sets = new SetOption();
  @Mixin private final OutputOptions place = new OutputOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  CalibrateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    CalibrationSpec read = CalibrationSpec.read(file, sets.values(), shell.files());
    if (crises != null && (crises < 1 || crises > MOST_CRISES)) {
      throw new ParameterException(
          spec.commandLine(), "--crises must be 1 to " + MOST_CRISES + ", not " + crises);
    }
    if (read.log() != null) {
      if (check != null) {
        throw new ParameterException(
            spec.commandLine(), "--check is for calibrations on documents; " + file + " has a log");
      }
      return begin(read.name(), LoggedRun.files(shell, read));
    }
    CrisisModel model = new CrisisModel(read);
    if (check != null) {
      int data = crises == null ? check.crises : crises;
      CheckedInference inference = new CheckedInference(shell, quiet, model, data, threads.count());
      return check == Check.SBC
          ? new CalibrationCheck(shell, inference).call(place, Imprint.of(shell, spec))
          : new RecoveryCheck(shell, inference).call(place, Imprint.of(shell, spec));
    }
    model.coded().leftOut().forEach(text -> quiet.note(shell, "not counted: " + text));
    Map<String, String> files = new LinkedHashMap<>();
    files.put(ResultsFolder.RESOLVED, read.template().resolvedYaml());
    files.put(CalibrationFolder.SPEC, model.resolvedYaml());
    return begin(read.name(), files);
  }

  private int begin(String name, Map<String, String> files) throws IOException {
    Imprint imprint = Imprint.of(shell, spec);
    try (CalibrationFolder folder =
        place.begin(
            shell,
            "calibration-" + name,
            target ->
                CalibrationFolder.begin(
                    target,
                    place.replaces(),
                    shell.inputs(),
                    place.charts(),
                    imprint.with(files)))) {
      return new CalibrationRun(shell, quiet, imprint, threads.count(), folder).call();
    }
  }
}
