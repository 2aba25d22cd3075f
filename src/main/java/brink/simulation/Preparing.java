package brink.simulation;

import brink.model.ActKind;
import brink.model.Preparation;
import brink.model.World;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a kind of act prepares for.
 *
 * @param act id of the kind that prepares
 * @param minDays days after which all that it prepares for is ready
 * @param maxDays days after which readiness lapses
 * @param raisesTo highest posture that it prepares for, 0 for none
 */
record Preparing(String act, double minDays, double maxDays, int raisesTo) {

  /** The kinds that prepare for others, in the order of the catalogue. */
  static List<Preparing> of(World world) {
    Map<String, Preparing> byAct = new LinkedHashMap<>();
    for (ActKind kind : world.acts().values()) {
      Preparation after = kind.after();
      if (after != null) {
        Preparing one =
            new Preparing(after.act(), after.minDays(), after.maxDays(), kind.raisesTo());
        byAct.merge(after.act(), one, Preparing::with);
      }
    }
    return List.copyOf(byAct.values());
  }

  private Preparing with(Preparing other) {
    return new Preparing(
        act,
        Math.min(minDays, other.minDays),
        Math.max(maxDays, other.maxDays),
        Math.max(raisesTo, other.raisesTo));
  }
}
