package brink.comparison;

import brink.model.Act;
import java.util.List;

/**
 * An act that is given to one of two scenarios, so that what follows it can be seen.
 *
 * @param day when, in days since the start
 * @param kind id of the kind of act
 * @param actor id of the actor: the giver
 * @param target id of the target
 */
public record GivenDeed(double day, String kind, String actor, String target) {
  /** Whether an act of a run is this one. */
  boolean is(Act act, List<String> actors) {
    return act.day() == day
        && act.parent() == Act.SPONTANEOUS
        && act.kind().id().equals(kind)
        && actors.get(act.actor()).equals(actor)
        && actors.get(act.target()).equals(target);
  }
}
