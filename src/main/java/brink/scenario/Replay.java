package brink.scenario;

import brink.evidence.CodedEvent;
import brink.evidence.Evidence;
import brink.model.ActKind;
import brink.model.Horizon;
import brink.model.ThirdParty;
import brink.model.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns coded events up to a day into acts that are put in. */
final class Replay {
  private final World world;
  private final Horizon horizon;
  private final Map<String, ReplayedAct> acts = new LinkedHashMap<>();
  private final List<String> left = new ArrayList<>();

  private Replay(World world, Horizon horizon) {
    this.world = world;
    this.horizon = horizon;
  }

  /**
   * Replays the coded acts of the horizon up to a day.
   *
   * @param putIn keys of the events that the scenario itself puts in
   */
  static Replay of(
      Evidence evidence,
      World world,
      Horizon horizon,
      java.time.LocalDate until,
      Set<String> putIn) {
    Replay replay = new Replay(world, horizon);
    for (CodedEvent event : evidence.until(until)) {
      if (!putIn.contains(event.eventKey()) && event.date().middle(horizon) >= 0) {
        replay.add(event);
      }
    }
    return replay;
  }

  private void add(CodedEvent event) {
    String actor = inModel(event.actor());
    String target = inModel(event.bearer());
    String third = event.thirdParty() == null ? null : inModel(event.thirdParty());
    ActKind kind = event.act() == null ? null : world.acts().get(event.act());
    String about = third == null || third.equals(target) || third.equals(actor) ? null : third;
    if (kind == null || actor == null || target == null || actor.equals(target)) {
      left.add(event.id() + " (" + event.actor() + " > " + event.bearer() + ")");
    } else if (kind.thirdParty() == ThirdParty.REQUIRED && about == null) {
      left.add(event.id() + " (no third party in the model)");
    } else {
      acts.put(
          event.id(),
          new ReplayedAct(
              event.id(),
              event.date().middle(horizon),
              kind.id(),
              actor,
              target,
              kind.thirdParty() == ThirdParty.NONE ? null : about,
              event.least("killed"),
              event.attribution().status()));
    }
  }

  private @Nullable String inModel(String actor) {
    String speaker = world.reporting().standsIn().getOrDefault(actor, actor);
    return world.actors().containsKey(speaker) ? speaker : null;
  }

  /** The acts by the id of their event, by day. */
  Map<String, ReplayedAct> acts() {
    return Collections.unmodifiableMap(acts);
  }

  /** The events that are not replayed because the model lacks an actor, with their ends. */
  List<String> left() {
    return Collections.unmodifiableList(left);
  }
}
