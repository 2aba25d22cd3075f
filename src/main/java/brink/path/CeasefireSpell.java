package brink.path;

import brink.model.Act;
import brink.model.Stance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A ceasefire that began in a history.
 *
 * @param accepted its first acceptance
 * @param other place of the other side
 */
public record CeasefireSpell(Act accepted, int other) {
  /**
   * The ceasefires of a history: each begins with the acceptance that completes an offer, the other
   * side having accepted it or made it.
   *
   * @param acts all acts in order of time
   * @return in order of time, empty for none
   */
  public static List<CeasefireSpell> in(List<Act> acts) {
    Map<Set<Integer>, Set<Integer>> willing = new LinkedHashMap<>();
    List<CeasefireSpell> spells = new ArrayList<>();
    for (Act act : acts) {
      Stance stance = act.kind().stance();
      if (stance.offersCeasefire()) {
        boolean mediated = act.about() != Act.NOBODY;
        int other = mediated ? act.about() : act.actor();
        willing.put(Set.of(act.target(), other), mediated ? Set.of() : Set.of(other));
      } else if (stance.rejects()) {
        willing.remove(Set.of(act.actor(), act.target()));
      } else if (stance.accepts()) {
        Set<Integer> pair = Set.of(act.actor(), act.target());
        if (willing.getOrDefault(pair, Set.of()).contains(act.target())) {
          spells.add(new CeasefireSpell(act, act.target()));
          willing.remove(pair);
        } else {
          willing.put(pair, Set.of(act.actor()));
        }
      }
    }
    return spells;
  }
}
