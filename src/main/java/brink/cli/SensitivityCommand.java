package brink.cli;

import brink.report.PageHead;
import brink.report.SensitivityInput;
import brink.report.chart.SweepCharts;
import brink.report.page.SensitivityPage;
import brink.results.Draft;
import brink.results.ResultsFolder;
import brink.results.SensitivityTables;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which factors of a sweep matter. */
@Command(
    name = "sensitivity",
    description = "Says which factors of a sweep matter, how surely, and what they rest on.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  brink sensitivity scenarios/sweeps/screening.sweep.yaml",
      "  brink sensitivity results/screening --out results/what-matters",
      "",
      "The design of the sweep says which indices there are: morris gives elementary",
      "effects, saltelli Sobol indices, one-at-a-time swings, others partial rank",
      "correlations. A sweep file is run first. Results go to",
      "results/sensitivity-NAME unless --out says otherwise.",
      Exit.WORDS,
      Exit.NOT_WHOLE_WORDS,
      Exit.SIGNALS + "."
    })
final class SensitivityCommand implements Callable<Integer> {
  private final Shell shell;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it, and the parameters that must be given
  private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR|SPEC",
      description = "Folder of a sweep that was done, or a sweep file.")
  @SuppressWarnings("NullAway.Init")
  private String given;

  @Mixin private final EngineOptions engine = new EngineOptions();
  @Mixin private final OutputOptions place = new OutputOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  SensitivityCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    SweepSource source = new SweepSource(shell, spec, engine, quiet);
    SweepResult result = source.read(given);
    if (result == null) {
      return source.code();
    }
    SweepAnalysis analysis = new SweepAnalysis(result);
    SensitivityInput input =
        new SensitivityInput(
            result.sweep().title(),
            result.sweep().question(),
            analysis.outcomes(),
            analysis.analyses(),
            analysis.factors(),
            analysis.ledger(),
            analysis.notes(),
            result.facts());
    try (Draft draft = place.open(shell, "sensitivity-" + result.sweep().name())) {
      Missing missing = new Missing(draft);
      write(input, draft);
      if (place.charts()) {
        missing.unlessDrawn(() -> draw(input, source.head(result), draft));
      }
      ResultsFolder folder =
          draft.publish(source.manifest(result, SensitivityTables.INDICES, draft));
      analysis.notes().forEach(note -> quiet.note(shell, note));
      new Importance(input).print(shell.out());
      Ending.place(shell, folder.path());
      return missing.say(shell, source.code());
    }
  }

  private void write(SensitivityInput input, Draft draft) throws IOException {
    SensitivityTables tables = new SensitivityTables(input.analyses(), input.factors());
    tables.indices(draft.file(SensitivityTables.INDICES));
    tables.ranks(draft.file("ranks.csv"));
    tables.noise(draft.file("noise.csv"));
    SensitivityTables.ledger(draft.file("ledger.csv"), input.ledger());
  }

  private static void draw(SensitivityInput input, PageHead head, Draft draft) throws IOException {
    SensitivityPage.of(input, SweepCharts.draw(input, draft.folder("charts")), head)
        .write(draft.file("report.html"));
  }
}
