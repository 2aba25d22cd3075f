package brink.path;

import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Attribution;
import brink.model.Call;
import brink.model.DeathDistribution;
import brink.model.Deed;
import brink.model.Kinds;
import brink.model.Pressure;
import brink.model.Stance;
import brink.model.Strike;
import brink.run.History;
import brink.run.Pair;
import brink.run.RunLayout;
import brink.run.RunRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Histories written by hand, of three actors. */
public final class Stories {
  /** A layout of actors a, b and c. */
  public static RunLayout layout(int days) {
    return new RunLayout(
        LocalDate.of(2024, 7, 27),
        days,
        List.of("a", "b", "c"),
        List.of(),
        List.of(new Pair(0, 1), new Pair(0, 2), new Pair(1, 2)),
        List.of());
  }

  private Stories() {}

  /** A run whose system and first pair stand at the same rungs, one digit for each day. */
  public static RunRecord record(long index, String rungs) {
    byte[] system = new byte[rungs.length()];
    for (int day = 0; day < system.length; day++) {
      system[day] = (byte) (rungs.charAt(day) - '0');
    }
    byte[] quiet = new byte[system.length];
    return new RunRecord(
        index,
        new double[0],
        system,
        new byte[][] {system, quiet, quiet},
        new int[system.length],
        new int[0]);
  }

  /** A history with that path. */
  public static History history(String rungs, Act... acts) {
    return new History(record(0, rungs), List.of(acts), List.of());
  }

  /** A chosen strike. */
  public static Act strike(double day, int actor, int target, int rung) {
    ActKind kind = kind("strike", ActFamily.STRIKE, null, false);
    return new Strike(deed(day, kind, actor, target, rung), 0, 0, Attribution.CLAIMED, false);
  }

  /** A day of fire. */
  public static Act fire(double day, int actor, int target, int rung) {
    ActKind kind = kind("strike", ActFamily.STRIKE, null, false);
    return new Strike(deed(day, kind, actor, target, rung), 0, 0, Attribution.CLAIMED, true);
  }

  /** A threat that draws a red line. */
  public static Act threat(double day, int actor, int target) {
    return new Pressure(
        deed(day, kind("threaten", ActFamily.PRESSURE, 7, false), actor, target, 3));
  }

  /** Pressure that threatens nothing. */
  public static Act blame(double day, int actor, int target) {
    return new Pressure(
        deed(day, kind("accuse", ActFamily.PRESSURE, null, false), actor, target, 2));
  }

  /** A stand-down. */
  public static Act standDown(double day, int actor, int target) {
    return new Call(deed(day, kind("stand-down", ActFamily.CALL, null, true), actor, target, 0));
  }

  /** An offer of a ceasefire; a mediator names the other side, a side offers it itself. */
  public static Act offer(double day, int actor, int target, int about) {
    Stance offers = new Stance(false, true, false, false, false, null);
    return call(day, "offer-ceasefire", offers, actor, target, about);
  }

  /** The acceptance of an offer that stands between two sides. */
  public static Act accept(double day, int actor, int other) {
    Stance accepts = new Stance(false, false, true, false, false, null);
    return call(day, "accept-ceasefire", accepts, actor, other, Act.NOBODY);
  }

  /** Its rejection. */
  public static Act reject(double day, int actor, int other) {
    Stance rejects = new Stance(false, false, false, true, false, null);
    return call(day, "reject-ceasefire", rejects, actor, other, Act.NOBODY);
  }

  private static Act call(double day, String id, Stance stance, int actor, int target, int about) {
    ActKind kind =
        Kinds.of(id, ActFamily.CALL, 0, Kinds.feels(0, null), stance, DeathDistribution.NONE);
    Deed deed = deed(day, kind, actor, target, 0);
    return new Call(
        new Deed(deed.key(), deed.parent(), day, kind, actor, target, about, deed.rung()));
  }

  private static Deed deed(double day, ActKind kind, int actor, int target, int rung) {
    long key = 1_000_000 + (long) (1000 * day) * 10 + actor;
    return new Deed(key, Act.SPONTANEOUS, day, kind, actor, target, Act.NOBODY, rung);
  }

  private static ActKind kind(
      String id, ActFamily family, @Nullable Integer redLine, boolean eases) {
    return Kinds.of(
        id,
        family,
        5,
        Kinds.feels(0, redLine),
        new Stance(false, false, false, false, eases, null),
        new DeathDistribution(0, 0, 1, 0, 2));
  }
}
