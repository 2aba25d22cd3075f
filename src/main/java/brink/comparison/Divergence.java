package brink.comparison;

import brink.model.Act;
import brink.model.Strike;
import brink.run.Decision;
import brink.run.History;
import brink.run.WeighedOption;
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
 * @param act the first act that differs, which a choice may precede
 */
public record Divergence(
    int common, double day, @Nullable Decision base, @Nullable Decision other, ActDifference act) {

  /**
   * Compares two histories.
   *
   * @param base the first
   * @param baseActors ids of its actors in their order
   * @param other the second, of a scenario that starts on the same day
   * @param actors ids of its actors in their order
   * @return where they part
   */
  public static Divergence of(
      History base, List<String> baseActors, History other, List<String> actors) {
    int common = commonActs(base.acts(), baseActors, other.acts(), actors);
    ActDifference act = ActDifference.of(base, baseActors, other, actors, common);
    double day = Math.min(dayOf(base, common), dayOf(other, common));
    List<Decision> first = base.decisions();
    List<Decision> second = other.decisions();
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
    return choice <= day
        ? new Divergence(common, choice, a, b, act)
        : new Divergence(common, day, null, null, act);
  }

  private static double never() {
    return Double.POSITIVE_INFINITY;
  }

  private static int commonActs(
      List<Act> a, List<String> actorsOfA, List<Act> b, List<String> actorsOfB) {
    int common = 0;
    while (common < a.size()
        && common < b.size()
        && isSame(a.get(common), actorsOfA, b.get(common), actorsOfB)) {
      common++;
    }
    return common;
  }

  private static double dayOf(History history, int place) {
    List<Act> acts = history.acts();
    return place < acts.size() ? acts.get(place).day() : never();
  }

  /**
   * Whether two acts are the same, by the ids of all that they speak of and by what came of them.
   *
   * @param x an act
   * @param actorsOfX ids of the actors of its scenario in their order
   * @param y another
   * @param actorsOfY ids of the actors of its scenario
   * @return true if nothing tells them apart
   */
  public static boolean isSame(Act x, List<String> actorsOfX, Act y, List<String> actorsOfY) {
    return x.key() == y.key()
        && x.day() == y.day()
        && ActDifference.words(x, actorsOfX).equals(ActDifference.words(y, actorsOfY))
        && x.rung() == y.rung()
        && isSameStrike(x, y);
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

  /**
   * Whether two options are the same, however they were weighed.
   *
   * @param x an option
   * @param y another
   * @return true if kind, target and third party agree
   */
  public static boolean isSame(WeighedOption x, WeighedOption y) {
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
