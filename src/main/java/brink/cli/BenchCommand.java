package brink.cli;

import brink.analysis.DistributionBuilder;
import brink.cli.option.ThreadsOption;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunRange;
import brink.report.Wording;
import brink.results.Draft;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import brink.sweep.Sweep;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures what a run costs on this machine. */
@Command(
    name = "bench",
    description = "Measures what a run costs, beside the same model in a hand-written loop.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  brink bench scenarios/baseline.yaml",
      "  brink bench --sweep scenarios/sweeps/all-priors.sweep.yaml",
      "",
      "A scenario that draws parameters is measured at the values of its files, which do not",
      "change with a calibration, and once more drawing them, on all threads.",
      "One thread: medians of 7 rounds of N runs each way, in turn, in this process.",
      "All threads: median of 5 rounds of 5 N runs, gathered into distributions.",
      "A sweep: medians of 3 rounds of all of its runs on one thread and on all, in turn.",
      "Exit codes: 0 done, 1 error, 2 bad input."
    })
final class BenchCommand implements Callable<Integer> {
  private static final long SEED = 20240727;
  private static final int ROUNDS = 5;

  private final Invocation shell;

  @Parameters(
      paramLabel = "SCENARIO",
      arity = "0..1",
      defaultValue = "scenarios/baseline.yaml",
      description = "Scenario file; ${DEFAULT-VALUE} unless given.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private String file;

  @Option(
      names = {"-n", "--runs"},
      paramLabel = "N",
      defaultValue = "5000",
      description = "Runs in a round; ${DEFAULT-VALUE} unless given.")
  private int runs;

  @Option(
      names = "--sweep",
      paramLabel = "SPEC",
      description = "Measures all runs of a sweep instead, on one thread and on all.")
  private @Nullable String sweep;

  @Mixin private final ThreadsOption threads = new ThreadsOption();

  BenchCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws Exception {
    if (sweep != null) {
      return sweep(Sweep.read(sweep, List.of(), shell.files()));
    }
    ScenarioTemplate template = ScenarioTemplate.read(file, List.of(), shell.files());
    Simulation simulation = Simulation.of(template.undrawn());
    Benchmark bench = new Benchmark(simulation, SEED, runs);
    Benchmark.Result result = bench.measure();
    double rate = throughput(simulation, threads.count());
    print(result, threads.count(), rate);
    if (template.draws() != null) {
      line("drawing, runs/s", thousands(throughput(Simulation.of(template), threads.count())), "");
    }
    return Double.isNaN(bench.sink()) ? ExitCode.ERROR : ExitCode.OK;
  }

  private int sweep(Sweep measured) throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (Draft draft = Draft.temporary(temporary.resolve("brink-bench"))) {
      Path folder = draft.folder("");
      SweepBenchmark.SweepCost cost = new SweepBenchmark(measured, threads.count()).measure(folder);
      line("points", thousands(measured.design().size()), "");
      line("runs", thousands((double) cost.runs()), "");
      line("1 thread, s", decimal(cost.one()), "");
      line(cost.threads() + " threads, s", decimal(cost.several()), "");
      line("efficiency", decimal(cost.efficiency()), "");
      line("writing, s", decimal(cost.writing()), "");
      line("writing / running", decimal(cost.writing() / cost.several()), "");
    }
    return ExitCode.OK;
  }

  private void print(Benchmark.Result result, int used, double rate) {
    line("one thread", "MASON", "plain loop");
    line(
        "runs/s",
        thousands(result.mason().runsPerSecond()),
        thousands(result.plain().runsPerSecond()));
    line("us/run", decimal(result.mason().microseconds()), decimal(result.plain().microseconds()));
    line("bytes/run", thousands(result.mason().bytes()), thousands(result.plain().bytes()));
    line("relative speed", decimal(result.relativeSpeed()), "1.0");
    line("occasions/run", decimal(result.occasions()), "");
    line("acts/run", decimal(result.acts()), "");
    line("ns/occasion", thousands(result.nanosecondsPerOccasion()), "");
    line(used + " threads, runs/s", thousands(rate), "");
  }

  private void line(String name, String first, String second) {
    shell
        .out()
        .println(String.format(Locale.ROOT, "%-22s%12s%12s", name, first, second).stripTrailing());
  }

  private static String thousands(double value) {
    return Wording.fixed(value, 0);
  }

  private static String decimal(double value) {
    return Wording.fixed(value, 2);
  }

  /** Runs a second on all threads, gathered into distributions as the run command does. */
  private double throughput(Simulation simulation, int used) throws Exception {
    double[] rates = new double[ROUNDS];
    for (int r = 0; r < ROUNDS; r++) {
      RunRange range = RunRange.of(SEED, 5L * runs);
      DistributionBuilder builder = new DistributionBuilder(simulation.layout());
      long start = System.nanoTime();
      Engine.run(
          range,
          Execution.of(used),
          i -> simulation.run(range.key(i)),
          builder::accept,
          Progress.NONE,
          shell.stop());
      rates[r] = 5e9 * runs / (System.nanoTime() - start);
    }
    Arrays.sort(rates);
    return rates[ROUNDS / 2];
  }
}
