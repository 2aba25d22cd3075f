package brink.cli;

import brink.calibration.crisis.CalibrationSpec;
import brink.calibration.crisis.CrisisInference;
import brink.calibration.crisis.CrisisModel;
import brink.calibration.rank.RankStatistics;
import brink.calibration.rank.RecoveredPosterior;
import brink.cli.option.OutputOptions;
import brink.cli.option.QuietOption;
import brink.cli.option.SetOption;
import brink.cli.option.ThreadsOption;
import brink.cli.option.Usage;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.cli.text.InferenceText;
import brink.experiment.Progress;
import brink.publication.LoggedPublication;
import brink.publication.MissingParts;
import brink.publication.Publication;
import brink.publication.RankPublication;
import brink.publication.RecoveryPublication;
import brink.publication.ResultProvenance;
import brink.results.CalibrationFolder;
import brink.results.Draft;
import brink.results.ResultsFolder;
import brink.study.CalibrationStudy;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
      ExitCode.WORDS,
      ExitCode.NOT_WHOLE_WORDS,
      ExitCode.SIGNALS + "."
    })
final class CalibrateCommand implements Callable<Integer> {
  private static final int MOST_CRISES = 100_000;

  private final Invocation shell;

  @Mixin private final Usage usage = new Usage();

  @Parameters(
      paramLabel = "SPEC",
      description = "Calibration file, on disk or shipped with the program.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private String file;

  @Option(
      names = "--check",
      paramLabel = "KIND",
      description =
          "Checks the inference instead: sbc calibrates simulated crises and ranks their true"
              + " parameters among the draws; recovery simulates crises at the posterior's mean"
              + " and holds what they give against it.")
  private @Nullable ValidationKind check;

  @Option(
      names = "--crises",
      paramLabel = "N",
      description = "Simulated crises for --check; unless given 200 for sbc, 20 for recovery.")
  private @Nullable Integer crises;

  private enum ValidationKind {
    SBC(200),
    RECOVERY(20);

    private final int crises;

    ValidationKind(int crises) {
      this.crises = crises;
    }
  }

  @Mixin private final ThreadsOption threads = new ThreadsOption();
  @Mixin private final SetOption sets = new SetOption();
  @Mixin private final OutputOptions place = new OutputOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  CalibrateCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    CalibrationSpec read = CalibrationSpec.read(file, sets.values(), shell.files());
    if (crises != null && (crises < 1 || crises > MOST_CRISES)) {
      throw usage.refusal("--crises must be 1 to " + MOST_CRISES + ", not " + crises);
    }
    if (read.log() != null) {
      if (check != null) {
        throw usage.refusal("--check is for calibrations on documents; " + file + " has a log");
      }
      return begin(read.name(), LoggedPublication.files(read, shell.files()));
    }
    CalibrationStudy study = new CalibrationStudy(read);
    if (check != null) {
      return check(study, check, crises == null ? check.crises : crises);
    }
    study.model().coded().leftOut().forEach(text -> quiet.note(shell, "not counted: " + text));
    Map<String, String> files = new LinkedHashMap<>();
    files.put(ResultsFolder.RESOLVED, read.template().resolvedYaml());
    files.put(CalibrationFolder.SPEC, study.model().resolvedYaml());
    return begin(read.name(), files);
  }

  private int check(CalibrationStudy study, ValidationKind kind, int data) throws IOException {
    int used = threads.count();
    quiet.note(
        shell,
        String.format(
            Locale.ROOT,
            "%,d simulated crises, each calibrated with %,d particles and at most %,d simulations,"
                + " on %d threads",
            data,
            CrisisInference.PARTICLES,
            CrisisInference.SIMULATIONS,
            used));
    Supplier<Progress> progress = () -> quiet.progress(shell).counting("crises");
    CrisisModel model = study.model();
    List<String> paths = model.free().paths();
    String name = "calibration-" + model.spec().name();
    if (kind == ValidationKind.SBC) {
      try (Draft draft = place.open(shell, name + "-sbc")) {
        List<RankStatistics> ranks = study.ranks(data, used, progress, shell.stop());
        boolean whole = !ranks.isEmpty() && ranks.get(0).size() == data;
        return checked(
            draft,
            whole ? new RankPublication(model, ranks, used) : null,
            out -> InferenceText.ranks(out, paths, ranks));
      }
    }
    try (Draft draft = place.open(shell, name + "-recovery")) {
      List<RecoveredPosterior> recovered = study.recovered(data, used, progress, shell.stop());
      return checked(
          draft,
          recovered.isEmpty() ? null : new RecoveryPublication(model, recovered, data, used),
          out -> InferenceText.recovered(out, paths, recovered));
    }
  }

  private int checked(Draft draft, @Nullable Publication publication, Consumer<PrintStream> text)
      throws IOException {
    if (publication == null) {
      shell.say("interrupted; nothing is written");
      return ExitCode.INTERRUPTED;
    }
    MissingParts missing = new MissingParts(draft);
    ResultsFolder folder = place.publish(shell, publication, draft, missing);
    text.accept(shell.out());
    ClosingText.place(shell, folder.path());
    return ClosingText.say(shell, missing, ExitCode.OK);
  }

  private int begin(String name, Map<String, String> files) throws IOException {
    ResultProvenance imprint = shell.imprint(usage.spec());
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
