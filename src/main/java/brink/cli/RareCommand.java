package brink.cli;

import brink.cli.option.DrawsOption;
import brink.cli.option.OutputOptions;
import brink.cli.option.QuietOption;
import brink.cli.option.SeedOption;
import brink.cli.option.SetOption;
import brink.cli.option.ThreadsOption;
import brink.cli.option.Usage;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.cli.shell.ProgressLine;
import brink.cli.text.RareText;
import brink.parameter.ParameterValues;
import brink.publication.MissingParts;
import brink.publication.RarePublication;
import brink.results.Draft;
import brink.results.RefusedException;
import brink.results.ResultsFolder;
import brink.scenario.ScenarioTemplate;
import brink.source.NearestName;
import brink.splitting.RareEvent;
import brink.splitting.RareSettings;
import brink.study.RareResult;
import brink.study.RareStudy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Estimates the probability of a rare outcome. */
@Command(
    name = "rare",
    description = "Estimates how probable a rare outcome is, by multilevel splitting.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  brink rare scenarios/no-reciprocity.yaml --outcome rung-9 \\",
      "      --set actors.us.repertoire.air-strike.iran=never --particles 50",
      "  brink rare scenarios/no-reciprocity.yaml --outcome rung-9 \\",
      "      --method fixed-effort --particles 2000",
      "",
      "Runs that come close to the outcome are continued several times, each time with",
      "fresh random numbers, and weigh less in turn; the estimate is unbiased.",
      "Results go to results/rare-SCENARIO-OUTCOME unless --out says otherwise.",
      ExitCode.WORDS,
      ExitCode.NOT_WHOLE_WORDS,
      ExitCode.SIGNALS + " (what was done by then is kept",
      "and marked as partial; 'brink resume DIR' makes it whole)."
    })
final class RareCommand implements Callable<Integer> {
  private static final int MOST = 100_000;

  private static final String DRAWN =
      "runs draw their parameters, each repetition evenly: where few of the draws lead to the"
          + " outcome, fewer particles than draws miss them; --set parameters=null takes the"
          + " scenario's own numbers";

  private final Invocation shell;

  @Mixin private final Usage usage = new Usage();

  @Parameters(
      paramLabel = "SCENARIO",
      description = "Scenario file, on disk or shipped with the program.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private String file;

  @Option(
      names = "--outcome",
      paramLabel = "ID",
      required = true,
      description =
          "The outcome: one of the scenario's that holds or does not, a first passage, or"
              + " regional-war.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private String outcome;

  @Option(
      names = "--method",
      paramLabel = "METHOD",
      defaultValue = RareSettings.ADAPTIVE,
      description = "adaptive or fixed-effort; ${DEFAULT-VALUE} unless given.")
  private String method = RareSettings.ADAPTIVE;

  @Option(
      names = "--particles",
      paramLabel = "N",
      defaultValue = "250",
      description = "Number of runs under way at a time; ${DEFAULT-VALUE} unless given.")
  private int particles;

  @Option(
      names = "--repetitions",
      paramLabel = "R",
      defaultValue = "20",
      description =
          "Number of independent repetitions, from which the interval comes; fewer than 20 are not"
              + " held against plain runs; ${DEFAULT-VALUE} unless given.")
  private int repetitions;

  @Option(
      names = "--levels",
      paramLabel = "L",
      split = ",",
      description =
          "Levels of fixed-effort in increasing order, as in levels.csv; from a pilot unless"
              + " given.")
  private List<Double> levels = new ArrayList<>();

  @Mixin private final SeedOption seed = new SeedOption();
  @Mixin private final ThreadsOption threads = new ThreadsOption();
  @Mixin private final SetOption sets = new SetOption();
  @Mixin private final DrawsOption draws = new DrawsOption();
  @Mixin private final OutputOptions place = new OutputOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  RareCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    RareSettings settings = settings();
    ScenarioTemplate template =
        ScenarioTemplate.read(file, draws.over(sets.values()), shell.files());
    place.check(template);
    List<String> names = RareEvent.names(template.at(ParameterValues.NONE));
    if (!names.contains(outcome)) {
      throw new RefusedException(
          "--outcome: there is no outcome '"
              + outcome
              + "' that holds or does not"
              + NearestName.hint(outcome, names));
    }
    RareStudy study = new RareStudy(template, outcome, settings);
    try (Draft draft = place.open(shell, "rare-" + template.name() + "-" + outcome)) {
      RareResult result = run(study);
      if (place.keepsEarlier(result.tally())) {
        return ClosingText.earlierIsKept(shell);
      }
      if (result.done().size() < 2) {
        shell.say("stopped before the second repetition; nothing is written");
        return result.tally().partial() ? ExitCode.INTERRUPTED : ExitCode.NOT_WHOLE;
      }
      MissingParts missing = new MissingParts(draft);
      ResultsFolder folder =
          place.publish(shell, new RarePublication(result, threads.count()), draft, missing);
      new RareText(result).print(shell.out());
      return ClosingText.of(shell, folder.path(), result.tally(), missing);
    }
  }

  private RareSettings settings() {
    boolean adaptive = method.equals(RareSettings.ADAPTIVE);
    usage.require(
        adaptive || method.equals(RareSettings.FIXED_EFFORT),
        "--method must be adaptive or fixed-effort, not " + method);
    usage.within("--particles", particles, 2, MOST);
    usage.within("--repetitions", repetitions, 2, MOST);
    usage.require(levels.isEmpty() || !adaptive, "--levels needs --method fixed-effort");
    for (int i = 1; i < levels.size(); i++) {
      usage.require(levels.get(i) > levels.get(i - 1), "--levels must increase: " + levels);
    }
    return new RareSettings(adaptive, particles, repetitions, levels, seed.value());
  }

  private RareResult run(RareStudy study) throws IOException {
    study.template().notes().forEach(text -> quiet.note(shell, text));
    if (study.template().draws() != null) {
      quiet.note(shell, DRAWN);
    }
    quiet.note(
        shell,
        String.format(
            Locale.ROOT,
            "%s: %,d repetitions of %s splitting with %,d particles on %d threads, seed %d",
            study.template().name(),
            study.settings().repetitions(),
            study.settings().method(),
            study.settings().particles(),
            threads.count(),
            study.settings().seed()));
    ProgressLine line = quiet.progress(shell);
    shell.guard();
    RareResult result = study.run(threads.count(), line, shell.stop());
    if (result.tally().partial()) {
      line.stop();
    }
    return result;
  }
}
