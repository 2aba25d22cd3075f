package brink.simulation;

import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run on MASON's schedule. Each actor and each front is a steppable agent; a reaction is an
 * occasion scheduled once for its agent. Nothing is drawn from MASON's own generator, and the
 * ordering of steppables that share an instant is unique, so that MASON never shuffles them.
 */
@SuppressWarnings("serial") // A run is never serialised: it is run again from its key.
final class MasonRun extends SimState implements Agenda {
  // At midnight the day that ends is closed, fire first, before the next one opens.
  private static final int FIRE = 0;
  private static final int OBSERVE = 1_000_000;
  private static final int LOOK = 1_500_000;
  private static final int CHANGE = 2_000_000;
  private static final int GIVEN = 3_000_000;
  private static final int DECIDE = 4_000_000;

  private final transient Crisis crisis;
  private final transient Reaction[] agents;
  private transient boolean over;

  MasonRun(Plot plot, Roots roots, @Nullable Witness witness) {
    super(0L);
    Acting acting = new DrawnActs(plot.tables(0));
    crisis = new Crisis(plot, roots, acting, new Reactions(plot, roots, this), witness);
    agents = new Reaction[plot.roster().size()];
  }

  /** An actor as MASON sees it: something that can be given an occasion. */
  private interface Reaction {
    Steppable to(long key, long parent);
  }

  /** Runs from the start to the horizon, or to the day on which an absorbing outcome holds. */
  Crisis run(Stop stop) {
    begin(stop);
    while (!over && schedule.step(this)) {
      // Each step is one instant.
    }
    return crisis;
  }

  /** The same, with somebody who may end it by throwing. Apart, so that it costs others nothing. */
  Crisis run(Stop stop, Guard guard) {
    begin(stop);
    while (!over && schedule.step(this)) {
      guard.check(crisis.acts().size());
    }
    return crisis;
  }

  private void begin(Stop stop) {
    Plot plot = crisis.plot();
    for (int s = 1; s < plot.stages(); s++) {
      int stage = s;
      once(plot.start(s), CHANGE + s, state -> crisis.change(stage));
    }
    for (int g = 0; g < plot.given(); g++) {
      int place = g;
      once(plot.given(g).day(), GIVEN + g, state -> crisis.given(place));
    }
    for (int i = 0; i < agents.length; i++) {
      enlist(i);
    }
    for (int f = 0; f < plot.tables(0).fronts(); f++) {
      int front = f;
      daily(FIRE + f, day -> crisis.fire(front, day));
    }
    if (stop.watches()) {
      daily(OBSERVE, day -> observe(stop, day));
    }
  }

  /** Has a lookout look at the end of each day and whenever somebody chooses. */
  MasonRun watched(Lookout lookout) {
    lookout.over(crisis);
    daily(LOOK, lookout::endOfDay);
    return this;
  }

  private void observe(Stop stop, int day) {
    over = stop.holds(crisis, day);
    if (over) {
      crisis.rungs().freeze(day);
    }
  }

  private void enlist(int actor) {
    ActorAgent agent = new ActorAgent(crisis, actor, DECIDE + actor);
    agents[actor] = agent::reaction;
    agent.wait(schedule, 0);
  }

  private void once(double day, int ordering, Steppable step) {
    schedule.scheduleOnce(day, ordering, step);
  }

  private void daily(int ordering, java.util.function.IntConsumer day) {
    int days = crisis.plot().days();
    schedule.scheduleOnce(1.0, ordering, new Daily(days, ordering, day));
  }

  @Override
  public void occasion(double day, int actor, long key, long parent) {
    schedule.scheduleOnce(day, DECIDE + actor, agents[actor].to(key, parent));
  }

  /** Something that happens at the end of each day. */
  private record Daily(int days, int ordering, java.util.function.IntConsumer action)
      implements Steppable {
    @Override
    public void step(SimState state) {
      Schedule schedule = state.schedule;
      double now = schedule.getTime();
      if (now < days) {
        schedule.scheduleOnce(now + 1, ordering, this);
      }
      action.accept((int) now - 1);
    }
  }
}
