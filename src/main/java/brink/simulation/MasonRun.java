package brink.simulation;

import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run on MASON's schedule. Each actor is a steppable agent, and so are the fixed events of an
 * instant together; a reaction is an occasion scheduled once for its agent. Nothing is drawn from
 * MASON's own generator, and the ordering of steppables that share an instant is unique, so that
 * MASON never shuffles them.
 */
@SuppressWarnings("serial") // A run is never serialised: it is run again from its key.
final class MasonRun extends SimState {
  /** The place of fixed events within an instant, before the occasions of all actors. */
  private static final int FIXED = 0;

  private final transient Crisis crisis;
  private final transient ActorAgent[] agents;

  MasonRun(CompiledScenario compiled, ForkedRootKeys roots, RunObserver observer) {
    super(0L);
    crisis = new Crisis(compiled, roots, new DrawnActs(compiled, roots, this::react), observer);
    SpontaneousOccasions occasions = new SpontaneousOccasions(compiled, roots);
    agents = new ActorAgent[compiled.actorIndex().size()];
    for (int i = 0; i < agents.length; i++) {
      agents[i] = new ActorAgent(crisis, occasions, i);
    }
  }

  private void react(double day, int actor, long key, long parent) {
    agents[actor].react(schedule, day, key, parent);
  }

  /** The place of an actor's occasions within an instant: {@link Phase#DECIDE}, after all fixed. */
  static int ordering(int actor) {
    return FIXED + 1 + actor;
  }

  /** Runs from the start to the horizon, or to the day on which an absorbing outcome holds. */
  Crisis run() {
    for (ActorAgent agent : agents) {
      agent.await(schedule, 0);
    }
    List<FixedEvent> events = crisis.compiled().fixedEvents();
    schedule.scheduleOnce(events.get(0).day(), FIXED, new FixedEvents(events));
    while (!crisis.isOver() && schedule.step(this)) {
      // Each step is one instant.
    }
    return crisis;
  }

  /** What happens at its time whatever the actors choose; a step is all of an instant. */
  private final class FixedEvents implements Steppable {
    private final transient List<FixedEvent> events;
    private int next;

    FixedEvents(List<FixedEvent> events) {
      this.events = events;
    }

    @Override
    public void step(SimState state) {
      double now = schedule.getTime();
      while (next < events.size() && events.get(next).day() == now) {
        crisis.happen(events.get(next++));
      }
      if (next < events.size()) {
        schedule.scheduleOnce(events.get(next).day(), FIXED, this);
      }
    }
  }
}
