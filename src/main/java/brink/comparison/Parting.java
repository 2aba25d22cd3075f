package brink.comparison;

import brink.model.Act;
import brink.run.Decision;
import brink.run.History;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first act at which two histories of the same run part. Acts agree where occasion, kind, time,
 * target and third party do.
 *
 * @param kind how they part
 * @param base the act of the base such as {@code israel: air-strike on hezbollah}; empty for none
 * @param alternative the act of the alternative; empty for none
 */
public record Parting(Kind kind, String base, String alternative) {
  private static final Parting NONE = new Parting(Kind.NONE, "", "");

  /** How two histories part. */
  public enum Kind {
    /** No act differs. */
    NONE,
    /** On the same occasion the alternative's actor does something else. */
    OTHER,
    /** The same act happens at another time. */
    MOVED,
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
   * Finds where two histories part.
   *
   * @param base history of the base
   * @param baseActors ids of the base's actors in their order
   * @param alternative history of the alternative, of the same run
   * @param actors ids of the alternative's actors in their order
   * @return the first difference
   */
  public static Parting of(
      History base, List<String> baseActors, History alternative, List<String> actors) {
    List<Act> left = base.acts();
    List<Act> right = alternative.acts();
    int i = 0;
    while (i < left.size() && i < right.size() && same(left, baseActors, right, actors, i)) {
      i++;
    }
    Act before = i < left.size() ? left.get(i) : null;
    Act after = i < right.size() ? right.get(i) : null;
    if (before != null && (after == null || before.day() <= after.day())) {
      String words = words(before, baseActors);
      Act twin = find(right, before.key());
      return twin == null
          ? new Parting(held(alternative, before.key()) ? Kind.HELD : Kind.MISSING, words, "")
          : changed(words, words(twin, actors));
    }
    if (after == null) {
      return NONE;
    }
    String words = words(after, actors);
    Act twin = find(left, after.key());
    return twin == null
        ? new Parting(held(base, after.key()) ? Kind.ACTED : Kind.ADDED, "", words)
        : changed(words(twin, baseActors), words);
  }

  private static Parting changed(String before, String after) {
    return new Parting(before.equals(after) ? Kind.MOVED : Kind.OTHER, before, after);
  }

  private static boolean same(
      List<Act> left, List<String> baseActors, List<Act> right, List<String> actors, int i) {
    Act a = left.get(i);
    Act b = right.get(i);
    return a.key() == b.key()
        && a.day() == b.day()
        && words(a, baseActors).equals(words(b, actors));
  }

  private static @Nullable Act find(List<Act> acts, long key) {
    return acts.stream().filter(act -> act.key() == key).findFirst().orElse(null);
  }

  /** Whether somebody decided on that occasion; as no act came of it, to hold. */
  private static boolean held(History history, long key) {
    return history.decisions().stream().mapToLong(Decision::key).anyMatch(k -> k == key);
  }

  private static String words(Act act, List<String> actors) {
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
   * @return such as "the alternative holds; base has israel: targeted-killing on hezbollah"
   */
  public String inWords() {
    return switch (kind) {
      case NONE -> "no act differs";
      case OTHER -> alternative + " instead of " + base;
      case MOVED -> base + " at another time";
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
