package brink.cli;

import brink.random.RunKey;
import brink.run.RunRecord;
import brink.simulation.PlainRun;
import brink.simulation.Simulation;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Measures what a run costs, on one thread, beside the same model in a hand-written loop. The two
 * are measured in turn, round by round, so that a machine whose speed drifts is fair to both.
 */
final class Benchmark {
  private static final int ROUNDS = 7;

  private final Simulation simulation;
  private final long seed;
  private final int runs;
  private double sink;

  Benchmark(Simulation simulation, long seed, int runs) {
    this.simulation = simulation;
    this.seed = seed;
    this.runs = runs;
  }

  /**
   * What one run costs.
   *
   * @param microseconds median time of a run over the rounds [us]
   * @param bytes memory allocated by a run [bytes]
   */
  record RunCost(double microseconds, double bytes) {
    double runsPerSecond() {
      return 1e6 / microseconds;
    }
  }

  /**
   * The costs of a run.
   *
   * @param mason on MASON's schedule
   * @param plain in a hand-written loop
   * @param occasions mean number of occasions to act in a run
   * @param acts mean number of acts in a run, days of fire included
   */
  record Result(RunCost mason, RunCost plain, double occasions, double acts) {
    /** Speed relative to the hand-written loop. */
    double relativeSpeed() {
      return plain.microseconds() / mason.microseconds();
    }

    /** Time of an occasion with everything that follows from it, records included [ns]. */
    double nanosecondsPerOccasion() {
      return 1000 * mason.microseconds() / occasions;
    }
  }

  Result measure() {
    double[] mason = new double[ROUNDS];
    double[] plain = new double[ROUNDS];
    warmUp();
    for (int r = 0; r < ROUNDS; r++) {
      mason[r] = time(simulation::run);
      plain[r] = time(this::plain);
    }
    return new Result(
        new RunCost(median(mason), allocation(simulation::run)),
        new RunCost(median(plain), allocation(this::plain)),
        mean(key -> simulation.trace(key).decisions().size()),
        mean(key -> simulation.trace(key).acts().size()));
  }

  private RunRecord plain(RunKey key) {
    return PlainRun.record(simulation, key);
  }

  private void warmUp() {
    time(simulation::run);
    time(this::plain);
    time(simulation::run);
    time(this::plain);
  }

  private double time(Function<RunKey, RunRecord> run) {
    long start = System.nanoTime();
    runAll(run);
    return (System.nanoTime() - start) / 1000.0 / runs;
  }

  private void runAll(Function<RunKey, RunRecord> run) {
    for (int i = 0; i < runs; i++) {
      sink += run.apply(new RunKey(seed, i)).deaths(0);
    }
  }

  private double allocation(Function<RunKey, RunRecord> run) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    runAll(run);
    return (threads.getCurrentThreadAllocatedBytes() - before) / (double) runs;
  }

  private double mean(Function<RunKey, Integer> count) {
    int sample = Math.min(runs, 500);
    double sum = 0;
    for (int i = 0; i < sample; i++) {
      sum += count.apply(new RunKey(seed, i));
    }
    return sum / sample;
  }

  /** What the runs added up to; reading it keeps the compiler from leaving them out. */
  double sink() {
    return sink;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
