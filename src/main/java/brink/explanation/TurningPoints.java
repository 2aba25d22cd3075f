package brink.explanation;

import brink.experiment.Engine;
import brink.experiment.Execution;
import brink.experiment.Progress;
import brink.experiment.RunCounts;
import brink.random.RunKey;
import brink.run.RunRecord;
import brink.simulation.ForkedRunKey;
import brink.simulation.RunObserver;
import brink.simulation.Simulation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the acts of a run after which the chance of reaching a rung changed most. For each instant
 * at which something was done, futures are drawn anew from just before it and from just after it.
 *
 * <p>A first look with few futures for each instant picks the candidates; these are measured on
 * futures of their own, so that being picked does not flatter them.
 */
public final class TurningPoints {
  /** How many are measured; design choice. */
  public static final int MOST = 5;

  /** Futures of the first look, as a part of those of the measurement; design choice. */
  private static final int FIRST_LOOK = 4;

  private final Simulation simulation;
  private final RunKey key;
  private final int rung;
  private final int threads;
  private final BooleanSupplier stop;

  /**
   * Prepares the search.
   *
   * @param simulation the simulation of the run
   * @param key names the run
   * @param rung the rung whose chance is asked for, 0 to 9
   * @param threads number of threads, 1 or more; the result does not depend on it
   * @param stop whether the user has asked to stop
   */
  public TurningPoints(
      Simulation simulation, RunKey key, int rung, int threads, BooleanSupplier stop) {
    this.simulation = simulation;
    this.key = key;
    this.rung = rung;
    this.threads = threads;
    this.stop = stop;
  }

  /**
   * Searches.
   *
   * @param chronicle the run's history
   * @param futures futures that each change is measured on, before and after; 1 or more
   * @return at most {@link #MOST}, the greatest change first; null if it was stopped
   * @throws IOException never, as nothing is written
   * @throws IllegalStateException if a future fails
   */
  public @Nullable List<TurningPoint> find(Chronicle chronicle, int futures) throws IOException {
    List<List<ChronicleEntry>> instants = instants(chronicle);
    int look = Math.max(1, futures / FIRST_LOOK);
    List<TurningPoint> candidates = measure(instants, look, 0);
    if (candidates == null) {
      return null;
    }
    List<List<ChronicleEntry>> picked =
        sorted(candidates).stream()
            .filter(point -> point.change() != 0)
            .limit(MOST)
            .map(TurningPoint::moments)
            .toList();
    List<TurningPoint> measured = measure(picked, futures, look);
    return measured == null ? null : sorted(measured);
  }

  private static List<TurningPoint> sorted(List<TurningPoint> points) {
    List<TurningPoint> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparingDouble(point -> -Math.abs(point.change())));
    return sorted;
  }

  /** Acts by instant, up to the day on which the run reached the rung. */
  private List<List<ChronicleEntry>> instants(Chronicle chronicle) {
    RunRecord record = chronicle.history().record();
    int days = simulation.layout().days();
    int last = 0;
    while (last < days && record.systemRung(last) < rung) {
      last++;
    }
    Map<Double, List<ChronicleEntry>> instants = new LinkedHashMap<>();
    for (ChronicleEntry moment : chronicle.moments()) {
      if (ScenarioLabels.dayOf(moment.act()) <= last) {
        instants.computeIfAbsent(moment.act().day(), day -> new ArrayList<>()).add(moment);
      }
    }
    return new ArrayList<>(instants.values());
  }

  private @Nullable List<TurningPoint> measure(
      List<List<ChronicleEntry>> instants, int futures, int first) throws IOException {
    if (instants.isEmpty()) {
      return List.of();
    }
    List<Boolean> reached = new ArrayList<>();
    RunCounts tally =
        Engine.each(
            2L * futures * instants.size(),
            Execution.of(threads),
            index -> future(instants, futures, first, index),
            record -> reached.add(reaches(record)),
            Progress.NONE,
            stop);
    if (tally.failed() > 0) {
      throw new IllegalStateException("a future of the run failed: " + tally.failures().get(0));
    }
    return tally.partial() ? null : points(instants, futures, reached);
  }

  /** Future i of an instant from just before it, then the same from just after it, and so on. */
  private RunRecord future(
      List<List<ChronicleEntry>> instants, int futures, int first, long index) {
    double day = instants.get((int) (index / (2L * futures))).get(0).act().day();
    boolean after = index % 2 == 1;
    long branch = first + index / 2 % futures;
    double kept = after ? day : Math.nextDown(day);
    return simulation.acts(ForkedRunKey.of(key).fork(kept, branch), RunObserver.NONE).record();
  }

  private boolean reaches(RunRecord record) {
    for (int d = 0; d < simulation.layout().days(); d++) {
      if (record.systemRung(d) >= rung) {
        return true;
      }
    }
    return false;
  }

  private static List<TurningPoint> points(
      List<List<ChronicleEntry>> instants, int futures, List<Boolean> reached) {
    List<TurningPoint> points = new ArrayList<>();
    int next = 0;
    for (List<ChronicleEntry> instant : instants) {
      boolean[] before = new boolean[futures];
      boolean[] after = new boolean[futures];
      for (int i = 0; i < futures; i++) {
        before[i] = reached.get(next++);
        after[i] = reached.get(next++);
      }
      points.add(TurningPoint.of(instant, before, after));
    }
    return points;
  }
}
