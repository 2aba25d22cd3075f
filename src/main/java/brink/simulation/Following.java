package brink.simulation;

import brink.decision.Option;
import brink.decision.Options;
import brink.model.Act;
import brink.model.Deed;
import brink.model.Strike;
import brink.random.RunKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Leads a crisis through a log of acts: the state is at every time what it would have been in a run
 * that brought these acts about, and a follower is told how probable that was.
 */
final class Following implements Prospect {
  private static final int FIRE = 0;
  private static final int OBSERVE = 1;
  private static final int CHANGE = 2;
  private static final int GIVEN = 3;

  private final Plot plot;
  private final List<Act> log;
  private final Follower follower;
  private final LoggedActs acts;
  private final Crisis crisis;
  private double now;
  private double until;
  private int stage;

  Following(Plot plot, List<Act> log, double until, Follower follower) {
    this.plot = plot;
    this.log = log;
    this.follower = follower;
    this.until = until;
    now = plot.scenario().freeFrom();
    acts = new LoggedActs(log, plot.tables(0), follower);
    crisis = new Crisis(plot, Roots.of(new RunKey(0, 0)), acts, this::excite, null);
  }

  /** Something that happens at its time whatever the log says. */
  private record Fixed(double day, int phase, int place, Runnable step) {}

  /** Goes through the log and gives what in it does not fit the scenario. */
  List<Misfit> run(Stop stop) {
    for (Fixed fixed : fixed(stop)) {
      tellBefore(fixed.phase() == GIVEN ? fixed.day() - LoggedActs.TOLERANCE : fixed.day());
      if (fixed.day() <= until) {
        advance(fixed.day());
        fixed.step().run();
      }
    }
    tellBefore(until);
    while (acts.nextDay() < Double.POSITIVE_INFINITY) {
      acts.skip("it lies at or after the end of what was observed, day " + until);
    }
    advance(until);
    return acts.misfits();
  }

  private void tellBefore(double day) {
    while (acts.nextDay() < Math.min(day, until)) {
      tell();
    }
  }

  private List<Fixed> fixed(Stop stop) {
    List<Fixed> list = new ArrayList<>();
    for (int day = 0; day < plot.days(); day++) {
      int over = day;
      for (int f = 0; f < plot.tables(0).fronts(); f++) {
        int front = f;
        list.add(new Fixed(day + 1.0, FIRE, f, () -> crisis.fire(front, over)));
      }
      if (stop.watches()) {
        list.add(new Fixed(day + 1.0, OBSERVE, 0, () -> observe(stop, over)));
      }
    }
    for (int s = 1; s < plot.stages(); s++) {
      int changed = s;
      list.add(new Fixed(plot.start(s), CHANGE, s, () -> change(changed)));
    }
    for (int g = 0; g < plot.given(); g++) {
      int place = g;
      list.add(new Fixed(plot.given(g).day(), GIVEN, g, () -> crisis.given(place)));
    }
    list.sort(
        Comparator.comparingDouble(Fixed::day)
            .thenComparingInt(Fixed::phase)
            .thenComparingInt(Fixed::place));
    return list;
  }

  private void observe(Stop stop, int day) {
    if (stop.holds(crisis, day)) {
      until = Math.min(until, day + 1.0);
    }
  }

  private void change(int newStage) {
    stage = newStage;
    crisis.change(newStage);
  }

  private void advance(double day) {
    double to = Math.min(day, until);
    if (to > now) {
      follower.quiet(now, to, this);
      now = to;
    }
  }

  /** The next act of the log, which nothing but a choice can have brought about. */
  private void tell() {
    Act act = log.get(acts.next());
    Deed deed = act.deed();
    Options options = tables().options(deed.actor());
    int option = place(options, deed);
    if (act instanceof Strike strike && strike.dailyFire()) {
      acts.skip("no front fires then");
    } else if (deed.day() < plot.scenario().freeFrom()) {
      acts.skip("the scenario does not give it, and nobody acts freely so early");
    } else if (option == Options.HOLD) {
      acts.skip("it is not among what its actor can do to its target, and not an answer due");
    } else {
      choose(act, options.get(option), option);
    }
  }

  private void choose(Act act, Option option, int place) {
    advance(act.day());
    double probability = crisis.chance(act.actor(), place, act.day());
    if (probability > 0) {
      follower.chosen(act, tempo(act.actor()), probability);
      crisis.carryOut(act.actor(), option, act.day(), act.key(), act.parent());
    } else {
      acts.skip("it is not open to its actor then");
    }
  }

  private static int place(Options options, Deed deed) {
    for (int o = 0; o < options.size(); o++) {
      Option option = options.get(o);
      if (option.kind().id().equals(deed.kind().id())
          && option.target() == deed.target()
          && option.about() == deed.about()) {
        return o;
      }
    }
    return Options.HOLD;
  }

  private void excite(Deed act, double weight, Tables tables) {
    for (int k : tables.moved(act.actor(), act.target())) {
      double mean = tables.occasions(act.actor(), act.target(), k) * weight;
      if (mean > 0) {
        follower.excited(
            act.day(),
            k,
            mean,
            tables.actor(k).reactionShape(),
            tables.actor(k).reactionDelayDays());
      }
    }
  }

  private Tables tables() {
    return plot.tables(stage);
  }

  @Override
  public int actors() {
    return tables().actors();
  }

  @Override
  public double tempo(int actor) {
    return tables().actor(actor).tempo();
  }

  @Override
  public double readiness(int actor, double day) {
    return crisis.readiness(actor, day);
  }

  @Override
  public double nextBreak(double after) {
    double next = crisis.rungs().nextFall(after);
    for (int i = 0; i < actors(); i++) {
      for (int o : tables().conditional(i)) {
        int rounds = tables().options(i).get(o).kind().salvo().rounds();
        double ready = rounds > 0 ? acts.arsenal().readyAt(tables(), i, rounds) : 0;
        next = ready > after ? Math.min(next, ready) : next;
      }
    }
    return next;
  }
}
