package brink.path;

import static brink.model.Ladder.RUNGS;

import brink.model.Act;
import brink.run.History;
import brink.run.RunRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what follows acts, and what follows any day, within one number of days. */
final class EscalationCounter {
  private final int first;
  private final int days;
  private final int window;
  private final Map<String, Tally> acts = new TreeMap<>();
  private final Tally anyDay = new Tally();

  EscalationCounter(int first, int days, int window) {
    this.first = first;
    this.days = days;
    this.window = window;
  }

  void accept(History history) {
    RunRecord run = history.record();
    boolean[] rises = rises(run);
    for (Act act : history.acts()) {
      int day = (int) act.day();
      if (day < rises.length && !act.dailyFire()) {
        Tally tally = acts.computeIfAbsent(act.kind().id(), id -> new Tally());
        tally.add(run.systemRung(day), rises[day]);
      }
    }
    for (int day = first; day < rises.length; day++) {
      anyDay.add(run.systemRung(day), rises[day]);
    }
    acts.values().forEach(Tally::endRun);
    anyDay.endRun();
  }

  /** For each day that has a whole window after it: whether a day of the window stands higher. */
  private boolean[] rises(RunRecord run) {
    boolean[] rises = new boolean[Math.max(0, days - window)];
    for (int day = 0; day < rises.length; day++) {
      for (int later = day + 1; later <= day + window && !rises[day]; later++) {
        rises[day] = run.systemRung(later) > run.systemRung(day);
      }
    }
    return rises;
  }

  List<String> kinds() {
    return new ArrayList<>(acts.keySet());
  }

  /** What followed a kind of act; nothing where it was never seen with a whole window after it. */
  PooledShare after(String act) {
    Tally tally = acts.get(act);
    return tally == null ? PooledShare.NONE : tally.pool.share();
  }

  PooledShare afterAnyDay() {
    return anyDay.pool.share();
  }

  /** What would follow a kind of act as often as any day of the same rungs; NaN for no case. */
  double expected(String act) {
    Tally tally = acts.get(act);
    double hits = 0;
    double cases = 0;
    for (int rung = 0; tally != null && rung < RUNGS; rung++) {
      if (tally.cases[rung] > 0) {
        cases += tally.cases[rung];
        hits += tally.cases[rung] * ((double) anyDay.hits[rung] / anyDay.cases[rung]);
      }
    }
    return hits / cases;
  }

  /** Cases and hits: in all runs by the rung of the day, and in the run at hand. */
  private static final class Tally {
    private final PooledCases pool = new PooledCases();
    private final int[] cases = new int[RUNGS];
    private final int[] hits = new int[RUNGS];
    private int runCases;
    private int runHits;

    void add(int rung, boolean hit) {
      cases[rung]++;
      runCases++;
      if (hit) {
        hits[rung]++;
        runHits++;
      }
    }

    void endRun() {
      pool.add(runCases, runHits);
      runCases = 0;
      runHits = 0;
    }
  }
}
