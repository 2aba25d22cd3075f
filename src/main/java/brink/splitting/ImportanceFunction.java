package brink.splitting;

import brink.model.Act;
import brink.model.Actor;
import brink.model.OutcomeRule;
import brink.model.Strike;
import brink.run.RunRecord;
import brink.simulation.WatchedActsObserver;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How close a crisis is to an outcome at the end of a day: the score of splitting. Any score leaves
 * the estimates unbiased; a good one makes them precise.
 *
 * <ul>
 *   <li>Deaths and quiet spells: the part of them that there is already.
 *   <li>A rung that only several pairs at war together reach: the number of strikes from one actor
 *       on another within the window, at most one fewer than are needed, plus a fraction.
 *   <li>Everything else: the fraction alone.
 * </ul>
 *
 * <p>The fraction grows with the number of acts that would bring the outcome, or the next strike,
 * in the days that are left, if every actor went on choosing as it would at this moment: the sum of
 * tempo times chance times days.
 */
final class ImportanceFunction {
  /** The score of having come to the outcome, above all others. */
  static final double TOP = 100;

  private final RareEvent rareEvent;
  private final double[] tempos;
  private final double limit;
  private final int needed;

  ImportanceFunction(RareEvent rareEvent) {
    this.rareEvent = rareEvent;
    tempos =
        rareEvent.scenario().world().actors().values().stream().mapToDouble(Actor::tempo).toArray();
    limit = rareEvent.limit();
    needed = rareEvent.strikesNeeded();
  }

  /** The ascent of a run. */
  RunningMaximum ascent(double start, WatchedActsObserver looks, List<Act> acts, RunRecord record) {
    Walk walk = new Walk(looks, acts, record);
    StepMaximum ascent = new StepMaximum(start, -1);
    for (int look = 0; look < looks.size() && looks.day(look) <= limit; look++) {
      ascent.see(looks.day(look), walk.score(look));
    }
    if (record.outcome(rareEvent.place()) == 1) {
      // A run ends with the day on which the outcome comes, so that the last look is that day's.
      ascent.see(looks.day(looks.size() - 1), TOP);
    }
    return ascent;
  }

  /** The days of one run in order. */
  private final class Walk {
    private final WatchedActsObserver looks;
    private final List<Act> acts;
    private final RunRecord record;
    private final double[] waged = new double[tempos.length * tempos.length];
    private int next;
    private int deaths;
    private int quiet;
    private int longestQuiet;

    Walk(WatchedActsObserver looks, List<Act> acts, RunRecord record) {
      this.looks = looks;
      this.acts = new ArrayList<>(acts);
      this.record = record;
      Arrays.fill(waged, Double.NEGATIVE_INFINITY);
    }

    double score(int look) {
      double day = looks.day(look);
      for (; next < acts.size() && acts.get(next).day() <= day; next++) {
        see(acts.get(next));
      }
      OutcomeRule rule = rareEvent.rule();
      return switch (rule.kind()) {
        case DEATHS_REACHED -> (double) deaths / Math.max(1, rule.deaths());
        case QUIET_SPELL -> (double) quiet((int) day - 1) / Math.max(1, rule.days());
        default -> standing(look);
      };
    }

    private void see(Act act) {
      if (act instanceof Strike strike && strike.isWar()) {
        waged[act.actor() * tempos.length + act.target()] = act.day();
      }
      if (act instanceof Strike strike && rareEvent.between(act.actor(), act.target())) {
        deaths += strike.deaths();
      }
    }

    private int quiet(int day) {
      quiet = record.systemRung(day) <= rareEvent.rule().rung() ? quiet + 1 : 0;
      longestQuiet = Math.max(longestQuiet, quiet);
      return longestQuiet;
    }

    private double standing(int look) {
      double since = looks.day(look) - rareEvent.war().withinHours() / 24;
      int struck = 0;
      for (double last : waged) {
        struck += needed > 0 && last >= since ? 1 : 0;
      }
      double expected = 0;
      for (int i = 0; i < tempos.length; i++) {
        expected += tempos[i] * looks.chance(look, i);
      }
      return Math.min(struck, Math.max(0, needed - 1))
          + fraction(expected * (limit - looks.day(look)));
    }
  }

  /** From 0 for nothing to 1 for infinitely many, steep where there is little. */
  static double fraction(double expected) {
    return expected > 0 ? 1 / (1 + StrictMath.log1p(1 / expected)) : 0;
  }
}
