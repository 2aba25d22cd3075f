package brink.model;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which acts a rule speaks of: by whom, on whom, of which kinds and at which rung at least. */
public final class ActMatcher {
  private final boolean[] from;
  private final boolean[] to;
  private final List<String> kinds;
  private final @Nullable ActFamily family;
  private final int rung;

  /**
   * Prepares a rule.
   *
   * @param actors ids of the actors in their order
   * @param from ids of those whose acts are meant; empty for any
   * @param to ids of those on whom they are; empty for any
   * @param kinds ids of the kinds of act that are meant; empty for any
   * @param family the family that is meant; null for any
   * @param rung the least rung that is meant
   */
  public ActMatcher(
      Collection<String> actors,
      List<String> from,
      List<String> to,
      List<String> kinds,
      @Nullable ActFamily family,
      int rung) {
    this.from = among(actors, from);
    this.to = among(actors, to);
    this.kinds = List.copyOf(kinds);
    this.family = family;
    this.rung = rung;
  }

  /**
   * The acts that an outcome speaks of.
   *
   * @param rule the rule of the outcome
   * @param actors ids of the actors in their order
   * @return which acts are meant, whenever they happen
   */
  public static ActMatcher of(OutcomeRule rule, Collection<String> actors) {
    return new ActMatcher(
        actors, one(rule.from()), one(rule.to()), rule.acts(), rule.family(), rule.rung());
  }

  private static boolean[] among(Collection<String> actors, List<String> meant) {
    boolean[] among = new boolean[actors.size()];
    int place = 0;
    for (String actor : actors) {
      among[place++] = meant.isEmpty() || meant.contains(actor);
    }
    return among;
  }

  /**
   * A list of one or of none.
   *
   * @param id an id, null for any
   * @return the id alone; empty for any
   */
  public static List<String> one(@Nullable String id) {
    return id == null ? List.of() : List.of(id);
  }

  /**
   * Whether acts of an actor on another are meant, of some kind and rung.
   *
   * @param actor place of who acts
   * @param target place of who is acted on
   * @return true if both are meant
   */
  public boolean between(int actor, int target) {
    return from[actor] && to[target];
  }

  /**
   * Whether a kind of act is meant.
   *
   * @param of its family
   * @param kind its id
   * @return true if both are meant
   */
  public boolean speaksOf(ActFamily of, String kind) {
    return (family == null || family == of) && (kinds.isEmpty() || kinds.contains(kind));
  }

  /**
   * Whether an act is meant.
   *
   * @param act the act
   * @return true if its ends, its kind and its rung are
   */
  public boolean matches(Deed act) {
    return act.rung() >= rung
        && between(act.actor(), act.target())
        && speaksOf(act.kind().family(), act.kind().id());
  }
}
