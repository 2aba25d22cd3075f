package brink.explanation;

import brink.model.Act;
import brink.model.Strike;
import brink.run.Decision;
import brink.run.Weighed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where two histories of one run part: the first act or choice that is not the same.
 *
 * @param common acts that both share before, days of fire included
 * @param day when they part, in days since the start; infinite if they never do
 * @param base the choice at which they part, in the first history; null where it is no choice, or
 *     the first history lacks the occasion
 * @param other the same in the second history
 */
public record Parting(int common, double day, @Nullable Decision base, @Nullable Decision other) {

  /**
   * Compares two histories.
   *
   * @param base the first
   * @param other the second, of a scenario that starts on the same day
   * @return where they part
   */
  public static Parting of(Chronicle base, Chronicle other) {
    int common = commonActs(base, other);
    double day = Math.min(dayOf(base, common), dayOf(other, common));
    List<Decision> first = base.history().decisions();
    List<Decision> second = other.history().decisions();
    int same = 0;
    while (same < first.size()
        && same < second.size()
        && isSame(first.get(same), second.get(same))) {
      same++;
    }
    Decision a = same < first.size() ? first.get(same) : null;
    Decision b = same < second.size() ? second.get(same) : null;
    if (a != null && b != null && a.key() != b.key()) {
      // One of the two lacks the occasion: the earlier one is where they part.
      a = a.day() <= b.day() ? a : null;
      b = a == null ? b : null;
    }
    double choice = Math.min(a == null ? never() : a.day(), b == null ? never() : b.day());
    return choice <= day ? new Parting(common, choice, a, b) : new Parting(common, day, null, null);
  }

  private static double never() {
    return Double.POSITIVE_INFINITY;
  }

  private static int commonActs(Chronicle base, Chronicle other) {
    List<Moment> a = base.moments();
    List<Moment> b = other.moments();
    int common = 0;
    while (common < a.size()
        && common < b.size()
        && isSame(base.names(), a.get(common).act(), other.names(), b.get(common).act())) {
      common++;
    }
    return common;
  }

  private static double dayOf(Chronicle chronicle, int place) {
    List<Moment> moments = chronicle.moments();
    return place < moments.size() ? moments.get(place).act().day() : never();
  }

  /** Whether two acts are the same, by the names of all that they speak of. */
  static boolean isSame(Names a, Act x, Names b, Act y) {
    return x.key() == y.key()
        && x.day() == y.day()
        && x.kind().id().equals(y.kind().id())
        && a.id(x.actor()).equals(b.id(y.actor()))
        && a.id(x.target()).equals(b.id(y.target()))
        && about(a, x).equals(about(b, y))
        && x.rung() == y.rung()
        && isSameStrike(x, y);
  }

  private static String about(Names names, Act act) {
    return act.about() == Act.NOBODY ? "" : names.id(act.about());
  }

  private static boolean isSameStrike(Act x, Act y) {
    if (x instanceof Strike a && y instanceof Strike b) {
      return a.deaths() == b.deaths()
          && a.attribution() == b.attribution()
          && a.leakers() == b.leakers();
    }
    return !(x instanceof Strike) && !(y instanceof Strike);
  }

  private static boolean isSame(Decision x, Decision y) {
    return x.key() == y.key() && x.day() == y.day() && isSame(x.chosen(), y.chosen());
  }

  static boolean isSame(Weighed x, Weighed y) {
    return x.act().equals(y.act()) && x.target().equals(y.target()) && x.about().equals(y.about());
  }

  /**
   * Whether they part at all.
   *
   * @return false if the two histories are the same to the last act and choice
   */
  public boolean parts() {
    return day < never();
  }
}
