package brink.cli;

import brink.cli.option.EngineOptions;
import brink.cli.option.OutputOptions;
import brink.cli.option.QuietOption;
import brink.cli.option.Usage;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.cli.text.SensitivityText;
import brink.publication.PublishedSweep;
import brink.publication.SensitivityPublication;
import brink.results.SweepTablesReader;
import brink.study.SensitivityStudy;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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
      ExitCode.WORDS,
      ExitCode.NOT_WHOLE_WORDS,
      ExitCode.SIGNALS + "."
    })
final class SensitivityCommand implements Callable<Integer> {
  private final Invocation shell;

  @Mixin private final Usage usage = new Usage();

  @Parameters(
      paramLabel = "DIR|SPEC",
      description = "Folder of a sweep that was done, or a sweep file.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private String given;

  @Mixin private final EngineOptions engine = new EngineOptions();
  @Mixin private final OutputOptions place = new OutputOptions();
  @Mixin private final QuietOption quiet = new QuietOption();

  SensitivityCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    SweepSource source = new SweepSource(shell, usage.spec(), engine, quiet);
    PublishedSweep sweep = source.read(given);
    if (sweep == null) {
      return source.code();
    }
    SweepTablesReader reader = sweep.reader();
    SensitivityStudy study =
        new SensitivityStudy(
            sweep.sweep(),
            sweep.table(),
            reader.halves(),
            reader.groups(sweep.groups()),
            reader.replications());
    SensitivityPublication publication = new SensitivityPublication(sweep, study, source.imprint());
    return source.publish(
        publication,
        place,
        "sensitivity-" + sweep.sweep().name(),
        out -> {
          study.notes().forEach(note -> quiet.note(shell, note));
          new SensitivityText(publication.input()).print(out);
        });
  }
}
