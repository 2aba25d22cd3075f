package brink.path;

import brink.model.Act;
import brink.model.ActKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A ceasefire that began in a history.
 *
 * @param accepted its first acceptance
 * @param other place of the other side
 */
public record CeasefireSpell(Act accepted, int other) {
  /**
   * The ceasefires of a history: offers that were accepted by all who were asked.
   *
   * @param acts all acts in order of time
   * @return in order of time, empty for none
   */
  public static List<CeasefireSpell> in(List<Act> acts) {
    Map<Long, CeasefireSpell> byOffer = new LinkedHashMap<>();
    List<Long> rejected = new ArrayList<>();
    for (Act act : acts) {
      if (act.parent() == Act.SPONTANEOUS) {
        continue;
      }
      if (act.kind().id().equals(ActKind.ACCEPT)) {
        // The answer is addressed to whom made the offer: the other side, unless it is one more.
        byOffer.merge(
            act.parent(),
            new CeasefireSpell(act, act.target()),
            (first, second) -> new CeasefireSpell(first.accepted(), second.accepted().actor()));
      } else if (act.kind().id().equals(ActKind.REJECT)) {
        rejected.add(act.parent());
      }
    }
    rejected.forEach(byOffer::remove);
    return new ArrayList<>(byOffer.values());
  }
}
