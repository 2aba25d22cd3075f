package brink.simulation;

import brink.random.RandomStream;
import brink.random.Variates;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/** An actor on MASON's schedule: it steps when it has an occasion to act of its own accord. */
@SuppressWarnings("serial") // A run is never serialised: it is run again from its key.
final class ActorAgent implements Steppable {
  private final transient Crisis crisis;
  private final int actor;
  private final int ordering;
  private int number;
  private long key;

  ActorAgent(Crisis crisis, int actor, int ordering) {
    this.crisis = crisis;
    this.actor = actor;
    this.ordering = ordering;
  }

  /** Schedules the next spontaneous occasion after a day. */
  void wait(Schedule schedule, double day) {
    Roots roots = crisis.roots();
    int stretch = roots.stretch(day);
    double next = draw(roots.root(stretch), day);
    while (roots.end(stretch) < next) {
      // The wait has no memory: what has not come by a fork is awaited anew from there.
      double fork = roots.end(stretch++);
      next = draw(roots.root(stretch), fork);
    }
    number++;
    if (next < crisis.plot().days()) {
      schedule.scheduleOnce(next, ordering, this);
    }
  }

  private double draw(long root, double from) {
    key = crisis.spontaneousKey(root, actor, number);
    double amount = Variates.exponential(new RandomStream(key));
    return crisis.plot().nextSpontaneous(actor, from, amount);
  }

  @Override
  public void step(SimState state) {
    double now = state.schedule.getTime();
    long occasion = key;
    wait(state.schedule, now);
    crisis.occasion(actor, now, occasion, brink.model.Act.SPONTANEOUS);
  }

  /** An occasion that an act gave to this actor. */
  Steppable reaction(long occasion, long parent) {
    return state -> crisis.occasion(actor, state.schedule.getTime(), occasion, parent);
  }
}
