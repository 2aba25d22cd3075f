package brink.simulation;

import brink.model.Act;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/** An actor on MASON's schedule: it steps when it has an occasion to act of its own accord. */
@SuppressWarnings("serial") // A run is never serialised: it is run again from its key.
final class ActorAgent implements Steppable {
  private final transient Crisis crisis;
  private final transient SpontaneousOccasions occasions;
  private final int actor;

  ActorAgent(Crisis crisis, SpontaneousOccasions occasions, int actor) {
    this.crisis = crisis;
    this.occasions = occasions;
    this.actor = actor;
  }

  /** Schedules the next spontaneous occasion after a day. */
  void await(Schedule schedule, double day) {
    double next = occasions.next(actor, day);
    if (next < crisis.compiled().days()) {
      schedule.scheduleOnce(next, MasonRun.ordering(actor), this);
    }
  }

  @Override
  public void step(SimState state) {
    double now = state.schedule.getTime();
    long key = occasions.key(actor);
    await(state.schedule, now);
    crisis.occasion(actor, now, key, Act.SPONTANEOUS);
  }

  /** Schedules an occasion that an act gave to this actor. */
  void react(Schedule schedule, double day, long key, long parent) {
    schedule.scheduleOnce(
        day,
        MasonRun.ordering(actor),
        state -> crisis.occasion(actor, state.schedule.getTime(), key, parent));
  }
}
