package brink.cli;

import brink.cli.option.SweepArguments;
import brink.cli.option.ThreadsOption;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.cli.text.QuantityText;
import brink.design.Factor;
import brink.experiment.Shard;
import brink.experiment.TaskPlan;
import brink.experiment.TaskWork;
import brink.report.Wording;
import brink.source.RecordShape;
import brink.source.SourceException;
import brink.study.TaskCost;
import brink.sweep.Replications;
import brink.sweep.RunLimits;
import brink.sweep.Sweep;
import brink.sweep.SweepTasks;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what a sweep would do. */
@Command(
    name = "plan",
    description =
        "Checks a sweep and says how many points and runs it has, and about how long it would take;"
            + " does and writes nothing.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    abbreviateSynopsis = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  brink plan scenarios/sweeps/reciprocity.sweep.yaml",
      "  brink plan scenarios/sweeps/variance.sweep.yaml --replications 1000 --threads 16",
      "",
      "Numbers of points, runs and tasks are exact: those of 'brink sweep'. The time is",
      "measured here for about a second.",
      "Exit codes: 0 done, 1 error, 2 bad input."
    })
final class PlanCommand implements Callable<Integer> {
  /** Points that are looked at for whether they can be run; chosen: well under a second. */
  private static final int LOOKED_AT = 2_000;

  /** Factors that are named; more would hide the rest. */
  private static final int NAMED = 8;

  private static final int WIDTH = 10;

  /** Characters that an outcome takes in the row of a point, and of a replication. */
  private static final int ESTIMATE = 45;

  private static final int SUM = 24;

  private final Invocation shell;

  @Mixin private final SweepArguments choice = new SweepArguments();
  @Mixin private final ThreadsOption threads = new ThreadsOption();

  @Option(names = "--runs-table", description = "Counts a row for each run, too.")
  private boolean runsTable;

  PlanCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Sweep sweep = choice.read(shell);
    Shard shard = choice.shard();
    Replications replications = sweep.replications();
    TaskPlan plan = new TaskPlan(sweep.design().size(), replications.most(), TaskPlan.BLOCK, shard);
    String most = replications.fixed() ? "" : "at most ";
    line("sweep", sweep.name() + ": " + sweep.title());
    line("scenario", String.join(", ", sweep.scenarios()));
    line("factors", factors(sweep.design().factors()));
    line("design", RecordShape.nameOf(sweep.design().kind()));
    line(
        "points",
        QuantityText.number(plan.ownPoints())
            + (shard.isWhole() ? "" : ", share " + shard + " of " + plan.points()));
    line("runs", most + QuantityText.number(plan.runs()) + ", " + perPoint(sweep));
    line("tasks", most + QuantityText.number(plan.size()));
    line("refused", refused(sweep, plan));
    sweep.repeats().ifPresent(text -> line("repeats", text));
    if (plan.size() > 0) {
      TaskWork work = new SweepTasks(sweep, shard, TaskPlan.BLOCK).work(RunLimits.NONE);
      TaskCost cost = TaskCost.measured(work, plan, PlanCommand::cpuNanos, shell.stop());
      line("time", most + time(cost, plan));
      line("size", most + size(sweep, cost, plan));
    }
    return ExitCode.OK;
  }

  /** Time that this thread has computed: what else the machine does takes no part in it. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void line(String name, String text) {
    shell.out().println(name + " ".repeat(WIDTH - name.length()) + text);
  }

  private static String factors(List<Factor> factors) {
    String named =
        factors.stream().limit(NAMED).map(Factor::path).collect(Collectors.joining(", "));
    return factors.size() + ": " + named + (factors.size() > NAMED ? ", ..." : "");
  }

  private static String perPoint(Sweep sweep) {
    Replications replications = sweep.replications();
    String most = QuantityText.number(replications.most());
    return replications.fixed()
        ? most + " at each point"
        : most
            + " at a point, fewer where the interval of "
            + replications.outcome()
            + " has a half-width of "
            + replications.halfWidth()
            + " before";
  }

  /** Whether points are no scenarios: what each number may be by itself has been checked. */
  private String refused(Sweep sweep, TaskPlan plan) {
    long looked = Math.min(plan.ownPoints(), LOOKED_AT);
    long refused = 0;
    String first = "";
    for (long i = 0; i < looked && !shell.stop().getAsBoolean(); i++) {
      int point = (int) plan.shard().point(i);
      try {
        sweep.scenario(point);
      } catch (SourceException e) {
        refused++;
        first = refused == 1 ? "; point " + point + ": " + e.getMessage() : first;
      }
    }
    String of = looked < plan.ownPoints() ? " of the first " : " of ";
    String count = refused == 0 ? "none" : QuantityText.number(refused);
    return count + of + QuantityText.number(looked) + " points" + first;
  }

  private String time(TaskCost cost, TaskPlan plan) {
    int count = threads.count();
    return QuantityText.time(cost.seconds() * plan.runs() / count)
        + " on "
        + (count == 1 ? "1 thread" : count + " threads")
        + "; a run takes "
        + Wording.fixed(cost.seconds() * 1e6, 0)
        + " microseconds of one";
  }

  private String size(Sweep sweep, TaskCost cost, TaskPlan plan) {
    int outcomes = sweep.outcomes().size();
    double points = (double) plan.ownPoints() * (row(sweep) * 2 + outcomes * ESTIMATE);
    double replications = (double) sweep.replications().most() * outcomes * SUM;
    double runs = runsTable || sweep.runsTable() ? plan.runs() * (8.0 + outcomes * 4) : 0;
    return "about "
        + QuantityText.size(points + replications + runs)
        + " of tables, and until they are written "
        + QuantityText.size(cost.bytes() * plan.runs())
        + " of journal";
  }

  /** Characters of a row of the design. */
  private static double row(Sweep sweep) {
    int point = sweep.design().size() - 1;
    double row = 12;
    for (int f = 0; f < sweep.design().factors().size(); f++) {
      row += sweep.design().text(point, f).length() + 1;
    }
    return row;
  }
}
