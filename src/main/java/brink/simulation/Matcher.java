package brink.simulation;

import brink.model.ActKind;
import brink.model.Deed;
import brink.model.Horizon;
import brink.model.OutcomeRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which acts an outcome rule speaks of. */
final class Matcher {
  private static final int ANYBODY = -2;

  private final OutcomeRule rule;
  private final List<String> kinds;
  private final int from;
  private final int to;
  private final double limit;

  Matcher(OutcomeRule rule, Roster roster, Horizon horizon) {
    this.rule = rule;
    kinds = rule.acts();
    from = place(roster, rule.from());
    to = place(roster, rule.to());
    limit = horizon.endBy(rule.by());
  }

  private static int place(Roster roster, @Nullable String id) {
    return id == null ? ANYBODY : roster.place(id);
  }

  /** The end of the last day that counts, in days since the start. */
  double limit() {
    return limit;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  boolean inTime(double day) {
    return day <= limit;
  }

  /** Whether an act is in time, by and on the right actors. */
  boolean between(Deed act) {
    return act.day() <= limit
        && (from == ANYBODY || from == act.actor())
        && (to == ANYBODY || to == act.target());
  }

  /** Whether an act is one that the rule speaks of. */
  boolean isMeant(Deed act) {
    ActKind kind = act.kind();
    return act.rung() >= rule.rung()
        && between(act)
        && (rule.family() == null || rule.family() == kind.family())
        && (kinds.isEmpty() || kinds.contains(kind.id()));
  }
}
