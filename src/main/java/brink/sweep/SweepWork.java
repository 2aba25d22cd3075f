package brink.sweep;

import brink.experiment.RunFailure;
import brink.experiment.Task;
import brink.experiment.TaskWork;
import brink.random.RunKey;
import brink.run.RunRecord;
import brink.simulation.Simulation;
import brink.source.Problem;
import brink.source.SourceException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Does the tasks of a sweep: lays a point out for running and runs some of its replications.
 * Replication r has the key (seed, r) at every point, so that all points share their random
 * numbers. A run that throws is tried once more, in case the machine was at fault, and has then
 * failed; where a point cannot be laid out, all of its runs have.
 *
 * @serial exclude
 */
@SuppressWarnings("InvalidBlockTag") // Error Prone does not know the tag; Javadoc needs it.
public final class SweepWork implements TaskWork {
  private static final long serialVersionUID = 1;

  /**
   * Points that are kept; chosen: some ten megabytes. What is done first stays: the order is
   * cyclic.
   */
  private static final int KEPT_POINTS = 256;

  private final SweepPoints points;
  private final long seed;
  private final String[] outcomes;
  private final RunLimits limits;
  private transient @Nullable Map<Long, Simulation> kept;

  /**
   * Makes it ready.
   *
   * @param points the points
   * @param seed the experiment's seed
   * @param outcomes ids of the outcomes that are recorded, in order
   * @param limits when a run is given up
   */
  public SweepWork(SweepPoints points, long seed, List<String> outcomes, RunLimits limits) {
    this.points = points;
    this.seed = seed;
    this.outcomes = outcomes.toArray(new String[0]);
    this.limits = limits;
  }

  @Override
  public byte[] run(Task task) {
    double[][] values = new double[outcomes.length][task.replications()];
    SortedMap<Integer, String> failures = new TreeMap<>();
    try {
      Simulation simulation = simulation(task.point());
      int[] places = places(simulation);
      for (int r = 0; r < task.replications(); r++) {
        RunKey key = new RunKey(seed, task.firstReplication() + r);
        try {
          RunRecord record = twice(simulation, key);
          for (int o = 0; o < places.length; o++) {
            values[o][r] = record.outcome(places[o]);
          }
        } catch (RuntimeException | AssertionError | StackOverflowError thrown) {
          failures.put(r, RunFailure.of(key.runIndex(), thrown).message());
        }
      }
    } catch (RuntimeException refused) {
      String message = message(new RunKey(seed, task.firstReplication()), refused);
      for (int r = 0; r < task.replications(); r++) {
        failures.put(r, message);
      }
    }
    return new TaskRecords(values, failures).bytes();
  }

  /** Without the place in a file: in another process, or later, it is another file. */
  private static String message(RunKey key, RuntimeException refused) {
    if (refused instanceof SourceException bad) {
      String all = bad.problems().stream().map(Problem::text).collect(Collectors.joining("; "));
      return RunFailure.of(key.runIndex(), all).message();
    }
    return RunFailure.of(key.runIndex(), refused).message();
  }

  private RunRecord twice(Simulation simulation, RunKey key) {
    try {
      return once(simulation, key);
    } catch (RuntimeException | AssertionError | StackOverflowError first) {
      return once(simulation, key);
    }
  }

  private RunRecord once(Simulation simulation, RunKey key) {
    return limits.any() ? simulation.run(key, limits.start()) : simulation.run(key);
  }

  private Simulation simulation(long point) {
    Map<Long, Simulation> known = kept();
    Simulation simulation = known.get(point);
    if (simulation == null) {
      simulation = points.at(point);
      if (known.size() < KEPT_POINTS) {
        known.put(point, simulation);
      }
    }
    return simulation;
  }

  /** In another process there is none at first. */
  private synchronized Map<Long, Simulation> kept() {
    if (kept == null) {
      kept = new ConcurrentHashMap<>();
    }
    return kept;
  }

  private int[] places(Simulation simulation) {
    List<String> ids = simulation.layout().outcomes().stream().map(rule -> rule.id()).toList();
    int[] places = new int[outcomes.length];
    for (int o = 0; o < places.length; o++) {
      places[o] = ids.indexOf(outcomes[o]);
      if (places[o] < 0) {
        throw new IllegalStateException("the scenario has no outcome " + outcomes[o]);
      }
    }
    return places;
  }
}
