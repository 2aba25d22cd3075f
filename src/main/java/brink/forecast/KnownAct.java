package brink.forecast;

import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An act that happens in every run, with what is known of it beforehand.
 *
 * @param day when, in days since the start
 * @param kind its kind
 * @param actor place of who acts
 * @param target place of who is acted on
 * @param least the least rung that it can have
 * @param most the highest rung that it can have
 * @param deaths deaths that it has at least
 */
public record KnownAct(
    double day, ActKind kind, int actor, int target, int least, int most, int deaths) {

  /**
   * Reads off what is known. A strike whose deaths are not stated has a rung that depends on them.
   *
   * @param world the catalogue of acts and the ladder
   * @param day when, in days since the start
   * @param act id of the kind of act
   * @param actor id of who acts
   * @param target id of who is acted on
   * @param deaths deaths as stated; null if they are drawn
   * @return the act
   * @throws IllegalArgumentException if the catalogue has no such act
   */
  public static KnownAct of(
      World world, double day, String act, String actor, String target, @Nullable Integer deaths) {
    ActKind kind = world.acts().get(act);
    if (kind == null) {
      throw new IllegalArgumentException("no act is called " + act);
    }
    Integer stated = kind.family() == ActFamily.STRIKE ? deaths : Integer.valueOf(0);
    int atLeast = stated == null ? 0 : stated;
    int atMost = stated == null ? Integer.MAX_VALUE : stated;
    int least = world.ladder().rungOf(kind, actor, target, atLeast);
    int most = world.ladder().rungOf(kind, actor, target, atMost);
    List<String> actors = List.copyOf(world.actors().keySet());
    return new KnownAct(
        day, kind, actors.indexOf(actor), actors.indexOf(target), least, most, atLeast);
  }

  boolean isStrike() {
    return kind.family() == ActFamily.STRIKE;
  }
}
