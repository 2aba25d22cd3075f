package brink.comparison;

import brink.model.Act;
import brink.run.Decision;
import brink.run.History;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first act that differs between two histories of the same run, in words that runs of a kind
 * share.
 *
 * @param kind how it differs
 * @param base the act of the base such as {@code israel: air-strike on hezbollah}; empty for none
 * @param alternative the act of the alternative; empty for none
 */
public record ActDifference(Kind kind, String base, String alternative) {
  static final ActDifference NONE = new ActDifference(Kind.NONE, "", "");

  /** How the act differs. */
  public enum Kind {
    /** No act differs. */
    NONE,
    /** On the same occasion the alternative's actor does something else. */
    OTHER,
    /** The same act happens at another time. */
    MOVED,
    /** The same act at the same time ends otherwise: other deaths, leakers or attribution. */
    ENDED_OTHERWISE,
    /** On the same occasion the alternative's actor holds. */
    HELD,
    /** On the same occasion the alternative's actor acts where the base's held. */
    ACTED,
    /** The base's act has no counterpart: its occasion does not arise, or it is not put in. */
    MISSING,
    /** The alternative's act has no counterpart. */
    ADDED
  }

  /**
   * Describes the first difference.
   *
   * @param base history of the base
   * @param baseActors ids of the base's actors in their order
   * @param alternative history of the alternative, of the same run
   * @param actors ids of the alternative's actors in their order
   * @param common acts that both share before it
   */
  static ActDifference of(
      History base, List<String> baseActors, History alternative, List<String> actors, int common) {
    List<Act> left = base.acts();
    List<Act> right = alternative.acts();
    Act before = common < left.size() ? left.get(common) : null;
    Act after = common < right.size() ? right.get(common) : null;
    if (before != null && (after == null || before.day() <= after.day())) {
      Act twin = find(right, before.key());
      Kind alone = held(alternative, before.key()) ? Kind.HELD : Kind.MISSING;
      return twin == null
          ? new ActDifference(alone, words(before, baseActors), "")
          : changed(before, baseActors, twin, actors);
    }
    if (after == null) {
      return NONE;
    }
    Act twin = find(left, after.key());
    Kind alone = held(base, after.key()) ? Kind.ACTED : Kind.ADDED;
    return twin == null
        ? new ActDifference(alone, "", words(after, actors))
        : changed(twin, baseActors, after, actors);
  }

  private static ActDifference changed(
      Act base, List<String> baseActors, Act alternative, List<String> actors) {
    String before = words(base, baseActors);
    String after = words(alternative, actors);
    Kind kind = base.day() == alternative.day() ? Kind.ENDED_OTHERWISE : Kind.MOVED;
    return new ActDifference(before.equals(after) ? kind : Kind.OTHER, before, after);
  }

  private static @Nullable Act find(List<Act> acts, long key) {
    return acts.stream().filter(act -> act.key() == key).findFirst().orElse(null);
  }

  /** Whether somebody decided on that occasion; as no act came of it, to hold. */
  private static boolean held(History history, long key) {
    return history.decisions().stream().mapToLong(Decision::key).anyMatch(k -> k == key);
  }

  static String words(Act act, List<String> actors) {
    String about = act.about() == Act.NOBODY ? "" : " about " + actors.get(act.about());
    return actors.get(act.actor())
        + ": "
        + act.kind().id()
        + " on "
        + actors.get(act.target())
        + about;
  }

  /**
   * The difference in words.
   *
   * @return such as "israel: hold instead of israel: targeted-killing on hezbollah"
   */
  public String inWords() {
    return switch (kind) {
      case NONE -> "no act differs";
      case OTHER -> alternative + " instead of " + base;
      case MOVED -> base + " at another time";
      case ENDED_OTHERWISE -> base + " ends otherwise";
      case HELD -> hold(base) + " instead of " + base;
      case ACTED -> alternative + " instead of " + hold(alternative);
      case MISSING -> "without " + base;
      case ADDED -> "with " + alternative;
    };
  }

  private static String hold(String act) {
    return act.substring(0, act.indexOf(':')) + ": hold";
  }
}
