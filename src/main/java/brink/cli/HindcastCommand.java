package brink.cli;

import brink.cli.option.OutputOptions;
import brink.cli.option.QuietOption;
import brink.cli.option.SeedOption;
import brink.cli.option.SetOption;
import brink.cli.option.ThreadsOption;
import brink.cli.option.Usage;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.cli.text.HindcastText;
import brink.publication.HindcastPublication;
import brink.publication.MissingParts;
import brink.results.Draft;
import brink.results.HindcastPlan;
import brink.results.ResultsFolder;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import brink.source.SourceException;
import brink.study.HindcastResult;
import brink.study.HindcastSettings;
import brink.study.HindcastStudy;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Forecasts from the day of each document and scores it on later ones. */
@Command(
    name = "hindcast",
    description = "Forecasts from the day of each document, scored on what later ones report.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  brink hindcast",
      "  brink hindcast --futures 50 --crises 0 --no-calibration",
      "  brink hindcast scenarios/baseline.yaml --crises 200 --out results/hindcast-200",
      "",
      "On the day of each document Brink and simple baselines forecast what later",
      "documents report, knowing only what documents told by then. The same is done for",
      "simulated crises, which tell how much better Brink could be and how many crises",
      "it would take to see it. One crisis shows no skill.",
      "Brink is calibrated for each of these days on what was told by then, which takes",
      "some minutes; --no-calibration leaves that out.",
      "Results go to results/hindcast-NAME unless --out says otherwise.",
      ExitCode.WORDS,
      ExitCode.NOT_WHOLE_WORDS,
      ExitCode.SIGNALS + " (nothing is written)."
    })
final class HindcastCommand implements Callable<Integer> {
  private static final int MOST = 100_000;
  private static final int LEAST = 20;

  private final Invocation shell;

  @Mixin private final Usage usage = new Usage();

  @Parameters(
      paramLabel = "SCENARIO",
      arity = "0..1",
      defaultValue = "scenarios/baseline.yaml",
      description =
          "Scenario file without a condition, on disk or shipped; ${DEFAULT-VALUE} unless given.")
  private String file = "";

  @Option(
      names = "--futures",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "Futures that each method draws on each day, at most 100000; ${DEFAULT-VALUE} unless"
              + " given. Simulated crises have a fifth of them.")
  private int futures;

  @Option(
      names = "--crises",
      paramLabel = "N",
      defaultValue = "20",
      description =
          "Simulated crises, at most 100000; ${DEFAULT-VALUE} unless given, 0 for none. 200 tell"
              + " what can be seen.")
  private int crises;

  @Option(
      names = "--calibration",
      paramLabel = "FILE",
      defaultValue = "scenarios/calibrations/baseline.calibration.yaml",
      description =
          "What is calibrated, on disk or shipped; ${DEFAULT-VALUE} unless given. Its seed, its"
              + " list of documents and its numbers of particles and simulations are not used.")
  private String calibration = "";

  @Option(
      names = "--particles",
      paramLabel = "N",
      defaultValue = "1000",
      description =
          "Draws of each posterior, 20 to 100000; ${DEFAULT-VALUE} unless given. Each takes at most"
              + " 100 simulations.")
  private int particles;

  @Option(
      names = "--no-calibration",
      description = "Parameters from their priors alone: seconds instead of minutes.")
  private boolean uncalibrated;

  @Mixin private final SeedOption seed = new SeedOption();
  @Mixin private final ThreadsOption threads = new ThreadsOption();
  @Mixin private final SetOption sets = new SetOption();
  @Mixin private final OutputOptions place = new OutputOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  HindcastCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    usage.within("--futures", futures, 1, MOST);
    usage.within("--crises", crises, 0, MOST);
    usage.within("--particles", particles, LEAST, MOST);
    FileSource files = shell.files();
    ScenarioTemplate drawing = ScenarioTemplate.read(file, sets.values(), files);
    HindcastSettings settings = settings(drawing, files);
    ScenarioTemplate template = settings.template();
    place.check(template);
    quiet.note(shell, words(template));
    try (Draft draft = place.open(shell, "hindcast-" + template.name())) {
      HindcastResult result =
          new HindcastStudy(settings)
              .run(threads.count(), () -> quiet.progress(shell), shell.stop());
      if (result == null) {
        shell.say("interrupted; nothing is written");
        return ExitCode.INTERRUPTED;
      }
      result.leftOut().forEach(line -> quiet.note(shell, "not scored: " + line));
      MissingParts missing = new MissingParts(draft);
      ResultsFolder folder =
          place.publish(
              shell, new HindcastPublication(result, files, threads.count()), draft, missing);
      new HindcastText(result.findings()).print(shell.out());
      return ClosingText.of(shell, folder.path(), result.tally(), missing);
    }
  }

  private HindcastSettings settings(ScenarioTemplate template, FileSource files) {
    HindcastPlan plan = new HindcastPlan(futures, crises, uncalibrated ? 0 : particles);
    try {
      return HindcastSettings.of(template, calibration, plan, seed.value(), files);
    } catch (SourceException e) {
      shell.say(
          "the calibration does not fit; choose another with --calibration, or none with"
              + " --no-calibration:");
      throw e;
    }
  }

  private String words(ScenarioTemplate template) {
    return String.format(
        Locale.ROOT,
        "%s: %s, %,d futures a day, %,d simulated crises, on %d threads, seed %d",
        template.name(),
        uncalibrated
            ? "not calibrated"
            : String.format(Locale.ROOT, "calibrated by day with %,d particles", particles),
        futures,
        crises,
        threads.count(),
        seed.value());
  }
}
