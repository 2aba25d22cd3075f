package brink.scenario;

import brink.evidence.CodedAct;
import brink.evidence.CodedActs;
import brink.evidence.CodedEvent;
import brink.evidence.Evidence;
import brink.model.Horizon;
import brink.model.ThirdParty;
import brink.model.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Coded events up to a day as acts that are put in.
 *
 * @param acts the acts by the id of their event, by day
 * @param left the events that are not replayed because the model lacks an actor, with their ends
 */
record Replay(Map<String, GivenAct> acts, List<String> left) {

  /**
   * Replays the coded acts of the horizon up to a day.
   *
   * @param putIn keys of the events that the scenario itself puts in
   */
  static Replay of(
      Evidence evidence, World world, Horizon horizon, LocalDate until, Set<String> putIn) {
    Replay replay = new Replay(new LinkedHashMap<>(), new ArrayList<>());
    CodedActs coded = new CodedActs(world, horizon);
    for (CodedEvent event : evidence.until(until)) {
      if (!putIn.contains(event.eventKey()) && event.date().in(horizon).middle() >= 0) {
        replay.add(event, coded.of(event));
      }
    }
    return replay;
  }

  private void add(CodedEvent event, @Nullable CodedAct act) {
    if (act == null) {
      left.add(event.id() + " (" + event.actor() + " > " + event.bearer() + ")");
    } else if (act.kind().thirdParty() == ThirdParty.REQUIRED && act.about() == null) {
      left.add(event.id() + " (no third party in the model)");
    } else {
      acts.put(event.id(), GivenAct.of(act));
    }
  }
}
