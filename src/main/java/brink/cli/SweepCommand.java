package brink.cli;

import brink.cli.option.EngineOptions;
import brink.cli.option.FolderOption;
import brink.cli.option.QuietOption;
import brink.cli.option.SweepArguments;
import brink.cli.option.Usage;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.cli.shell.Version;
import brink.experiment.Shard;
import brink.experiment.TaskPlan;
import brink.publication.ResultProvenance;
import brink.results.SweepFolder;
import brink.results.SweepPlan;
import brink.sweep.Sweep;
import brink.table.TableFormat;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs scenarios at many points of a design. */
@Command(
    name = "sweep",
    description = "Runs scenarios at many points of a design and writes a row for each point.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  brink sweep scenarios/sweeps/reciprocity.sweep.yaml",
      "  brink sweep my.sweep.yaml --format parquet --runs-table",
      "  brink sweep my.sweep.yaml --shard 2/8 --out shares/2",
      "  brink sweep my.sweep.yaml --engine spark --master spark://HOST:7077",
      "",
      "Replications of the same number share their random numbers at all points. Whatever",
      "ends the program, what was done is kept: 'brink resume DIR' goes on, and the final",
      "tables are those that would have been written at once.",
      ExitCode.WORDS,
      ExitCode.NOT_WHOLE_WORDS,
      ExitCode.SIGNALS + "."
    })
final class SweepCommand implements Callable<Integer> {
  private final Invocation shell;

  @Mixin private final Usage usage = new Usage();

  @Mixin private final SweepArguments choice = new SweepArguments();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "csv",
      description =
          "Format of the tables of points and runs, csv or parquet; ${DEFAULT-VALUE} unless given.")
  private TableFormat format = TableFormat.CSV;

  @Option(names = "--runs-table", description = "Writes a row for each run, too.")
  private boolean runsTable;

  @Option(
      names = "--run-acts",
      paramLabel = "N",
      defaultValue = "0",
      description = "Gives a run up that has more acts than this; 0, no limit, unless given.")
  private long runActs;

  @Option(
      names = "--run-seconds",
      paramLabel = "S",
      defaultValue = "0",
      description = "Gives a run up that takes longer than this; 0, no limit, unless given.")
  private double runSeconds;

  @Option(names = "--no-charts", description = "Draws no charts and writes no report.")
  private boolean noCharts;

  @Mixin private final EngineOptions engine = new EngineOptions();
  @Mixin private final FolderOption place = new FolderOption();
  @Mixin private final QuietOption quiet = new QuietOption();

  SweepCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    engine.check();
    usage.require(runActs >= 0, "--run-acts must be 0 or more, not " + runActs);
    usage.require(
        runSeconds >= 0 && Double.isFinite(runSeconds),
        "--run-seconds must be a finite number of 0 or more, not " + runSeconds);
    Sweep sweep = choice.read(shell);
    ResultProvenance imprint = shell.imprint(usage.spec());
    SweepFolder folder =
        place.begin(
            shell,
            name(sweep),
            false,
            target -> SweepFolder.begin(target, plan(sweep), imprint.with(sweep.files())));
    return new SweepRun(shell, quiet, imprint, engine, sweep, folder).call();
  }

  private String name(Sweep sweep) {
    Shard shard = choice.shard();
    return shard.isWhole()
        ? sweep.name()
        : sweep.name() + "-" + shard.index() + "-of-" + shard.count();
  }

  private SweepPlan plan(Sweep sweep) {
    return new SweepPlan(
        SweepPlan.FORMAT,
        sweep.digest(),
        Long.toString(sweep.seed()),
        TaskPlan.BLOCK,
        runActs,
        runSeconds,
        choice.shard().index(),
        choice.shard().count(),
        format,
        runsTable || sweep.runsTable(),
        !noCharts,
        Version.text());
  }
}
