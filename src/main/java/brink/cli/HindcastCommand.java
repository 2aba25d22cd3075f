package brink.cli;

import brink.evidence.Evidence;
import brink.parameter.ParameterValues;
import brink.results.Draft;
import brink.results.RefusedException;
import brink.results.ResultsFolder;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
      "  brink hindcast scenarios/baseline.yaml --crises 200 --out results/hindcast-200",
      "",
      "On the day of each document Brink and simple baselines forecast what later",
      "documents report, knowing only what documents told by then. The same is done for",
      "simulated crises, which tell how much better Brink could be and how many crises",
      "it would take to see it. One crisis shows no skill.",
      "Results go to results/hindcast-NAME unless --out says otherwise.",
      "Exit codes: 0 done, 1 error, 2 bad input, 3 some crises failed, 130 interrupted",
      "(nothing is written)."
    })
final class HindcastCommand implements Callable<Integer> {
  private static final int MOST = 100_000;

  private final Shell shell;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

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

  @Mixin private final SeedOption seed = new SeedOption();
  @Mixin private final ThreadsOption threads = new ThreadsOption();
  @Mixin private final SetOption sets = new SetOption();
  @Mixin private final OutputOptions place = new OutputOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  HindcastCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    require(futures >= 1 && futures <= MOST, "--futures must be 1 to " + MOST + ", not " + futures);
    require(crises >= 0 && crises <= MOST, "--crises must be 0 to " + MOST + ", not " + crises);
    ScenarioTemplate template =
        ScenarioTemplate.read(file, sets.values(), new FileSource(shell.directory())).undrawn();
    Scenario scenario = template.at(ParameterValues.NONE);
    Evidence evidence = template.evidence();
    if (evidence == null || scenario.windows().size() < 2) {
      throw new RefusedException(
          template.name() + ": names no evidence with two documents or more to forecast between");
    }
    if (scenario.freeFrom() > 0) {
      throw new RefusedException(
          template.name() + ": has a condition; hindcast sets one for the day of each document");
    }
    quiet.note(
        shell,
        String.format(
            Locale.ROOT,
            "%s: %,d futures a day, %,d simulated crises, on %d threads, seed %d",
            template.name(),
            futures,
            crises,
            threads.count(),
            seed.value()));
    try (Draft draft = place.open(shell, "hindcast-" + template.name())) {
      HindcastRun run =
          new HindcastRun(template, evidence, futures, crises, seed.value(), threads.count());
      if (!run.run(quiet.progress(shell), shell.stop())) {
        shell.say("interrupted; nothing is written");
        return Exit.INTERRUPTED;
      }
      run.leftOut().forEach(line -> quiet.note(shell, "not scored: " + line));
      HindcastOutput output = new HindcastOutput(template, run, draft);
      output.tables();
      if (place.charts()) {
        output.report();
      }
      ResultsFolder folder = draft.publish(output.manifest(Imprint.of(shell, spec)));
      new HindcastText(run.findings()).print(shell.out());
      return Ending.of(shell, folder.path(), run.tally());
    }
  }

  private void require(boolean holds, String message) {
    if (!holds) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }
}
