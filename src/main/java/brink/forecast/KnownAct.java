package brink.forecast;

import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.DeathStep;
import brink.model.Ladder;
import brink.model.World;
import org.jspecify.annotations.Nullable;

/**
 * An act that happens in every run, with what is known of it beforehand.
 *
 * @param day when, in days since the start
 * @param kind its kind
 * @param actor id of who acts
 * @param target id of who is acted on
 * @param least the least rung that it can have
 * @param most the highest rung that it can have
 * @param deaths deaths that it has at least
 */
public record KnownAct(
    double day, ActKind kind, String actor, String target, int least, int most, int deaths) {

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
    if (kind.family() != ActFamily.STRIKE) {
      return new KnownAct(day, kind, actor, target, kind.rung(), kind.rung(), 0);
    }
    Ladder ladder = world.ladder();
    int byKind =
        Math.max(
            kind.rungFromDeaths() ? 0 : kind.rung(),
            ladder.combat().getOrDefault(actor + ">" + target, 0));
    int stated = deaths == null ? 0 : deaths;
    int least = Math.max(byKind, ladder.rungOf(stated));
    int most = deaths == null ? Math.max(byKind, mostByDeaths(ladder)) : least;
    return new KnownAct(day, kind, actor, target, least, most, stated);
  }

  /** The rung of any number of deaths. */
  static int mostByDeaths(Ladder ladder) {
    return ladder.byDeaths().values().stream()
        .mapToInt(DeathStep::rung)
        .reduce(Ladder.FIRE, Math::max);
  }

  boolean isStrike() {
    return kind.family() == ActFamily.STRIKE;
  }
}
