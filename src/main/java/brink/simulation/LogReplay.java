package brink.simulation;

import brink.decision.Option;
import brink.decision.Options;
import brink.model.Act;
import brink.model.Deed;
import brink.random.RunKey;
import java.util.List;

/**
 * Leads a crisis through a log of acts: the state is at every time what it would have been in a run
 * that brought these acts about, and a follower is told how probable that was.
 */
final class LogReplay {
  private final CompiledScenario compiled;
  private final List<Act> log;
  private final RunObserver observer;
  private final LoggedActs acts;
  private final Crisis crisis;
  private double now;
  private double until;

  LogReplay(CompiledScenario compiled, List<Act> log, double until, RunObserver observer) {
    this.compiled = compiled;
    this.log = log;
    this.observer = observer;
    this.until = until;
    now = compiled.scenario().freeFrom();
    acts = new LoggedActs(log, compiled.tables(0), observer);
    crisis = new Crisis(compiled, ForkedRootKeys.of(new RunKey(0, 0)), acts, observer);
  }

  /** Goes through the log and gives what in it does not fit the scenario. */
  List<LogMismatch> run() {
    for (FixedEvent event : compiled.fixedEvents()) {
      double day = event.day();
      tellBefore(event.phase() == Phase.GIVEN ? day - LoggedActs.TOLERANCE : day);
      if (day <= until) {
        advance(day);
        crisis.happen(event);
        until = crisis.isOver() ? Math.min(until, day) : until;
      }
    }
    tellBefore(until);
    while (acts.nextDay() < Double.POSITIVE_INFINITY) {
      acts.skip("it lies at or after the end of what was observed, day " + until);
    }
    advance(until);
    return acts.mismatches();
  }

  private void tellBefore(double day) {
    while (acts.nextDay() < Math.min(day, until)) {
      tell();
    }
  }

  private void advance(double day) {
    double to = Math.min(day, until);
    if (to > now) {
      observer.quiet(now, to, crisis);
      now = to;
    }
  }

  /** The next act of the log, which nothing but a choice can have brought about. */
  private void tell() {
    Act act = log.get(acts.next());
    Deed deed = act.deed();
    int option = place(compiled.tables(crisis.stage()).options(deed.actor()), deed);
    if (act.dailyFire()) {
      acts.skip("no front fires then");
    } else if (deed.day() < compiled.scenario().freeFrom()) {
      acts.skip("the scenario does not give it, and nobody acts freely so early");
    } else if (option == Options.HOLD) {
      acts.skip("it is not among what its actor can do to its target, and not an answer due");
    } else {
      advance(act.day());
      if (!crisis.occasion(act.actor(), option, act.day(), act.key(), act.parent())) {
        acts.skip("it is not open to its actor then");
      }
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
}
