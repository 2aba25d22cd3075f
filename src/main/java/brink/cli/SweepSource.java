package brink.cli;

import brink.cli.option.EngineOptions;
import brink.cli.option.FolderOption;
import brink.cli.option.OutputOptions;
import brink.cli.option.QuietOption;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.cli.shell.Version;
import brink.publication.MissingParts;
import brink.publication.Publication;
import brink.publication.PublishedSweep;
import brink.publication.ResultProvenance;
import brink.results.Draft;
import brink.results.ResultsFolder;
import brink.results.SweepFolder;
import brink.results.SweepPlan;
import brink.sweep.Sweep;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command that analyses a sweep has it from: its folder, or a file that is run first. */
final class SweepSource {
  private final Invocation shell;
  private final ResultProvenance imprint;
  private final EngineOptions engine;
  private final QuietOption quiet;
  private int code = ExitCode.OK;

  SweepSource(Invocation shell, CommandSpec command, EngineOptions engine, QuietOption quiet) {
    this.shell = shell;
    imprint = shell.imprint(command);
    this.engine = engine;
    this.quiet = quiet;
  }

  /** The sweep; null where it was run and is not complete. */
  @Nullable PublishedSweep read(String given) throws IOException {
    Path place = shell.directory().resolve(given);
    if (Files.isDirectory(place)) {
      return PublishedSweep.read(place, shell.files(), shell::shown);
    }
    Path done = run(Sweep.read(given, List.of(), shell.files()));
    return code == ExitCode.OK || code == ExitCode.NOT_WHOLE
        ? PublishedSweep.read(done, shell.files(), shell::shown)
        : null;
  }

  private Path run(Sweep sweep) throws IOException {
    SweepPlan plan =
        SweepPlan.plain(sweep.digest(), sweep.seed(), sweep.runsTable(), Version.text());
    SweepFolder folder =
        new FolderOption()
            .begin(
                shell,
                sweep.name(),
                false,
                target -> SweepFolder.begin(target, plan, imprint.with(sweep.files())));
    code = new SweepRun(shell, quiet, imprint, engine, sweep, folder).call();
    return folder.target();
  }

  /** The exit code of the runs, 0 where none were made. */
  int code() {
    return code;
  }

  /** Publishes what was made of the sweep; gives the exit code. */
  int publish(Publication publication, OutputOptions place, String name, Consumer<PrintStream> text)
      throws IOException {
    try (Draft draft = place.open(shell, name)) {
      MissingParts missing = new MissingParts(draft);
      ResultsFolder folder = place.publish(shell, publication, draft, missing);
      text.accept(shell.out());
      ClosingText.place(shell, folder.path());
      return ClosingText.say(shell, missing, code);
    }
  }

  /** By what it is made. */
  ResultProvenance imprint() {
    return imprint;
  }
}
