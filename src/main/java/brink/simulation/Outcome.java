package brink.simulation;

import brink.model.Act;
import brink.model.ActMatcher;
import brink.model.Deed;
import brink.model.Horizon;
import brink.model.OutcomeRule;
import brink.model.Strike;
import brink.run.Pair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves one outcome rule on a finished run. */
final class Outcome {
  private static final int ANYBODY = -1;

  private final OutcomeRule rule;
  private final ActMatcher matcher;
  private final int from;
  private final int to;
  private final double limit;
  private final boolean strikesOnly;

  /**
   * Prepares a rule.
   *
   * @param strikesOnly whether all the acts that it speaks of are strikes
   */
  Outcome(OutcomeRule rule, boolean strikesOnly, ActorIndex actorIndex, Horizon horizon) {
    this.rule = rule;
    this.strikesOnly = strikesOnly;
    matcher = ActMatcher.of(rule, actorIndex.ids());
    from = place(actorIndex, rule.from());
    to = place(actorIndex, rule.to());
    limit = horizon.endBy(rule.by());
  }

  private static int place(ActorIndex actorIndex, @Nullable String id) {
    return id == null ? ANYBODY : actorIndex.place(id);
  }

  String id() {
    return rule.id();
  }

  /**
   * What the outcome is.
   *
   * @return 1 or 0 for an event; a number otherwise, NaN for a first passage that never came
   */
  double of(Crisis crisis) {
    return switch (rule.kind()) {
      case RUNG_REACHED -> flag(inTime(firstPassage(crisis)));
      case ACT_OCCURS -> flag(occurs(crisis));
      case CEASEFIRE -> flag(inTime(crisis.ceasefireDay()));
      case DEATHS_REACHED -> flag(deaths(crisis) >= rule.deaths());
      case STEPS_UP_FIRST -> flag(stepsUpFirst(crisis));
      case QUIET_SPELL -> flag(longestQuiet(crisis.rungs().systemByDay()) >= rule.days());
      case HIGHEST_RUNG -> highest(rungs(crisis));
      case DAYS_AT_RUNG -> daysAt(rungs(crisis));
      case FIRST_PASSAGE -> inTimeOrNaN(firstPassage(crisis));
      case DEATHS -> deaths(crisis);
      case ACT_COUNT -> count(crisis);
      case OFF_RAMPS -> offRamps(crisis);
      case GOLDSTEIN_SUM -> goldstein(crisis);
    };
  }

  /** The acts that the rule may speak of. */
  private List<Deed> candidates(Crisis crisis) {
    return strikesOnly ? crisis.strikes() : crisis.headlines();
  }

  private boolean inTime(double day) {
    return day <= limit;
  }

  /** Whether an act is in time, by and on the right actors. */
  private boolean isBetween(Deed act) {
    return act.day() <= limit && matcher.between(act.actor(), act.target());
  }

  private boolean isMeant(Deed act) {
    return act.day() <= limit && matcher.matches(act);
  }

  private static double flag(boolean holds) {
    return holds ? 1 : 0;
  }

  private double inTimeOrNaN(double day) {
    return inTime(day) ? day : Double.NaN;
  }

  private boolean namesSomebody() {
    return from >= 0 || to >= 0;
  }

  private double firstPassage(Crisis crisis) {
    if (!namesSomebody()) {
      return crisis.rungs().firstAt(rule.rung());
    }
    for (Act act : crisis.acts()) {
      if (act.rung() >= rule.rung() && isBetween(act.deed())) {
        return act.day();
      }
    }
    return Double.NaN;
  }

  private boolean occurs(Crisis crisis) {
    for (Deed act : candidates(crisis)) {
      if (isMeant(act)) {
        return true;
      }
    }
    return false;
  }

  private double deaths(Crisis crisis) {
    if (from < 0 && limit >= crisis.compiled().days()) {
      return to < 0 ? allDeaths(crisis) : crisis.deaths(to);
    }
    int sum = 0;
    for (Strike strike : crisis.lethal()) {
      sum += isBetween(strike.deed()) ? strike.deaths() : 0;
    }
    return sum;
  }

  private static int allDeaths(Crisis crisis) {
    int sum = 0;
    for (int i = 0; i < crisis.compiled().actorIndex().size(); i++) {
      sum += crisis.deaths(i);
    }
    return sum;
  }

  private boolean stepsUpFirst(Crisis crisis) {
    for (Deed act : crisis.headlines()) {
      if (act.rung() >= rule.rung() && inTime(act.day())) {
        return act.actor() == from;
      }
    }
    return false;
  }

  private int longestQuiet(byte[] rungs) {
    int longest = 0;
    int run = 0;
    for (int d = 0; d < rungs.length && d < limit; d++) {
      run = rungs[d] <= rule.rung() ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Rungs by day of the pair that the rule names, of the system where it names none. */
  private byte[] rungs(Crisis crisis) {
    if (from < 0 || to < 0) {
      return crisis.rungs().systemByDay();
    }
    int n = crisis.compiled().actorIndex().size();
    return crisis.rungs().pairsByDay()[Pair.place(from, to, n)];
  }

  private int highest(byte[] rungs) {
    int highest = 0;
    for (int d = 0; d < rungs.length && d < limit; d++) {
      highest = Math.max(highest, rungs[d]);
    }
    return highest;
  }

  private int daysAt(byte[] rungs) {
    int days = 0;
    for (int d = 0; d < rungs.length && d < limit; d++) {
      days += rungs[d] >= rule.rung() ? 1 : 0;
    }
    return days;
  }

  private int count(Crisis crisis) {
    int count = 0;
    for (Deed act : candidates(crisis)) {
      count += isMeant(act) ? 1 : 0;
    }
    return count;
  }

  private int offRamps(Crisis crisis) {
    int count = 0;
    for (Deed act : crisis.headlines()) {
      boolean taken = act.kind().stance().eases() || act.kind().stance().closes();
      count += taken && isBetween(act) ? 1 : 0;
    }
    return count + crisis.ceasefires(limit);
  }

  private double goldstein(Crisis crisis) {
    double sum = 0;
    for (Deed act : crisis.headlines()) {
      sum += isMeant(act) ? act.kind().coding().goldstein() : 0;
    }
    return sum;
  }
}
