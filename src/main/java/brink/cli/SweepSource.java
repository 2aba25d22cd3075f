package brink.cli;

import brink.experiment.Shard;
import brink.experiment.TaskPlan;
import brink.report.PageHead;
import brink.results.Draft;
import brink.results.Manifest;
import brink.results.SweepFolder;
import brink.results.SweepPlan;
import brink.results.TableFormat;
import brink.sweep.Sweep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command that analyses a sweep has it from: its folder, or a file that is run first. */
final class SweepSource {
  private final Shell shell;
  private final Imprint imprint;
  private final EngineOptions engine;
  private final QuietOption quiet;
  private int code = Exit.OK;

  SweepSource(Shell shell, CommandSpec command, EngineOptions engine, QuietOption quiet) {
    this.shell = shell;
    imprint = Imprint.of(shell, command);
    this.engine = engine;
    this.quiet = quiet;
  }

  /** The sweep; null where it was run and is not complete. */
  @Nullable SweepResult read(String given) throws IOException {
    Path place = shell.directory().resolve(given);
    if (Files.isDirectory(place)) {
      return SweepResult.read(shell, place);
    }
    Path done = run(Sweep.read(given, List.of(), shell.files()));
    return code == Exit.OK || code == Exit.NOT_WHOLE ? SweepResult.read(shell, done) : null;
  }

  private Path run(Sweep sweep) throws IOException {
    SweepPlan plan =
        new SweepPlan(
            SweepPlan.FORMAT,
            sweep.digest(),
            Long.toString(sweep.seed()),
            TaskPlan.BLOCK,
            0,
            0,
            Shard.WHOLE.index(),
            Shard.WHOLE.count(),
            TableFormat.CSV,
            sweep.runsTable(),
            false,
            Version.text());
    SweepFolder folder =
        new PlaceOption()
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

  /** The head of a page on what was made of the sweep. */
  PageHead head(SweepResult result) {
    Manifest of = result.folder().manifest();
    String runs = Heading.runs(of.done(), of.planned());
    return new Heading(imprint)
        .of(
            List.of(
                "of the sweep that was made by '" + new Imprint(shell, of.command()).line() + "'",
                runs),
            of.seed(),
            of.partial() ? runs : "",
            result.sweep().templates().stream().map(Heading::of).toList());
  }

  /** The manifest of what was made of the sweep. */
  Manifest manifest(SweepResult result, String table, Draft draft) throws IOException {
    Manifest of = result.folder().manifest();
    return imprint.manifest(
        of.scenario(),
        of.scenarioSha256(),
        of.seed(),
        new Imprint.Counts(of.firstIndex(), of.planned(), of.done(), of.skipped(), List.of()),
        of.recordsSha256(),
        table,
        of.threads(),
        draft);
  }
}
