package brink.model;

import org.jspecify.annotations.Nullable;

/** Kinds of acts for tests, that do nothing. */
public final class Kinds {
  /** What says nothing of fighting on. */
  public static final Stance SILENT = new Stance(false, false, false, false, false, null);

  private Kinds() {}

  /** A kind whose deaths are none. */
  public static ActKind of(String id, ActFamily family, int rung) {
    return of(id, family, rung, feels(0, null), SILENT, DeathDistribution.NONE);
  }

  /** A kind that is always claimed and costs nothing. */
  public static ActKind of(
      String id,
      ActFamily family,
      int rung,
      Influence influence,
      Stance stance,
      DeathDistribution deaths) {
    return new ActKind(
        id,
        id + " in words",
        family,
        new Coding("01", "consult", 0),
        rung,
        false,
        ThirdParty.NONE,
        influence,
        stance,
        new Harm(deaths, Salvo.NONE, 0, 0),
        1,
        0,
        null);
  }

  /** What puts pressure, and names a rung that must not be reached. */
  public static Influence feels(double pressure, @Nullable Integer redLine) {
    return new Influence(pressure, 0, false, redLine);
  }
}
