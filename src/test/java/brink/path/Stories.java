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

  /** The answer to an offer. */
  public static Act answer(double day, int actor, int offerer, long offer, boolean accepted) {
    ActKind kind =
        kind(accepted ? "accept-ceasefire" : "reject-ceasefire", ActFamily.CALL, null, false);
    long key = 10 * offer + actor;
    return new Call(new Deed(key, offer, day, kind, actor, offerer, Act.NOBODY, 0));
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
        new Stance(false, false, eases, null),
        new DeathDistribution(0, 0, 1, 0, 2));
  }
}
