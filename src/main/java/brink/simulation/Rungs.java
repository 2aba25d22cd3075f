package brink.simulation;

import brink.model.Act;
import brink.model.Deed;
import brink.model.Ladder;
import brink.model.RegionalWar;
import brink.model.Strike;
import brink.run.Pair;
import java.util.Arrays;

/**
 * Where each pair stands on the ladder. A pair steps up at once and down only when nothing of its
 * rung has happened for some days: its rung is the highest seen within that time.
 */
final class Rungs {
  /** The rung of a pair between which nothing happens. */
  static final int ROUTINE = 1;

  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final int n;
  private final int days;
  private final byte[] system;
  private final byte[][] pairs;
  private final double[] lastAt = new double[Ladder.RUNGS];
  private final double[] firstAt = new double[Ladder.RUNGS];
  private final double[] lastWarStrike;
  private Ladder ladder;

  Rungs(Ladder ladder, int n, int days) {
    this.ladder = ladder;
    this.n = n;
    this.days = days;
    system = new byte[days];
    pairs = new byte[n * (n - 1) / 2][days];
    lastWarStrike = new double[n * n];
    Arrays.fill(system, (byte) ROUTINE);
    for (byte[] pair : pairs) {
      Arrays.fill(pair, (byte) ROUTINE);
    }
    Arrays.fill(lastAt, NEVER);
    Arrays.fill(firstAt, Double.NaN);
    Arrays.fill(lastWarStrike, NEVER);
  }

  /** Another ladder is in force from now on; what was seen keeps its rung. */
  void retune(Ladder newLadder) {
    ladder = newLadder;
  }

  void see(Act event, boolean dailyFire) {
    Deed act = event.deed();
    int rung = raised(event);
    lastAt[rung] = act.day();
    for (int r = rung; r >= 0 && Double.isNaN(firstAt[r]); r--) {
      firstAt[r] = act.day();
    }
    byte[] pair = pairs[Pair.place(act.actor(), act.target(), n)];
    // A day of fire is dated at its end, which belongs to the day that is over.
    double day = dailyFire ? act.day() - 1 : act.day();
    double until = day + ladder.hysteresisDays();
    int end = until > days - 1 ? days : (int) until + 1;
    int start = (int) day;
    for (int d = start; d < end; d++) {
      pair[d] = (byte) Math.max(pair[d], rung);
      system[d] = (byte) Math.max(system[d], rung);
    }
  }

  /** The rung of an act, raised where it makes several wars one. */
  private int raised(Act act) {
    if (!(act instanceof Strike strike && strike.isWar())) {
      return act.rung();
    }
    lastWarStrike[act.actor() * n + act.target()] = act.day();
    return isRegional(act.day()) ? Math.max(act.rung(), ladder.regionalWar().rung()) : act.rung();
  }

  /** Whether enough pairs have struck each other both ways within the window. */
  private boolean isRegional(double day) {
    RegionalWar war = ladder.regionalWar();
    double since = day - war.withinHours() / 24;
    int pairs = 0;
    long fighting = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        if (lastWarStrike[i * n + j] >= since && lastWarStrike[j * n + i] >= since) {
          pairs++;
          fighting |= 1L << i | 1L << j;
        }
      }
    }
    return pairs >= war.pairs() && Long.bitCount(fighting) >= war.belligerents();
  }

  /** The highest rung of any pair at a time. */
  int system(double day) {
    for (int r = Ladder.RUNGS - 1; r > ROUTINE; r--) {
      if (lastAt[r] > day - ladder.hysteresisDays()) {
        return r;
      }
    }
    return ROUTINE;
  }

  /** When the system rung may next fall of itself after a time, infinite for never. */
  double nextFall(double after) {
    double next = Double.POSITIVE_INFINITY;
    for (int r = ROUTINE + 1; r < Ladder.RUNGS; r++) {
      double fall = lastAt[r] + ladder.hysteresisDays();
      next = fall > after ? Math.min(next, fall) : next;
    }
    return next;
  }

  /** When a rung was first reached, NaN for never. */
  double firstAt(int rung) {
    return firstAt[rung];
  }

  /** Ends the run with a day: what follows stays as it was then. */
  void freeze(int day) {
    Arrays.fill(system, day + 1, days, system[day]);
    for (byte[] pair : pairs) {
      Arrays.fill(pair, day + 1, days, pair[day]);
    }
  }

  byte[] systemByDay() {
    return system;
  }

  byte[][] pairsByDay() {
    return pairs;
  }
}
