package brink.simulation;

import brink.model.Act;
import brink.model.ActFamily;
import brink.model.Attribution;
import brink.model.Strike;
import brink.random.RunKey;
import brink.run.History;
import brink.scenario.GivenAct;
import brink.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Histories of a scenario on the same random numbers, and what is counted in them. */
final class Responses {
  /** More runs than the default make the battery sharper: -Dbrink.battery.runs=20000. */
  static final int RUNS = Integer.getInteger("brink.battery.runs", 2000);

  private static final long SEED = Long.getLong("brink.battery.seed", 20240727);

  /** Noon of 10 August 2024. */
  static final double DAY = 14.5;

  static final Predicate<Act> FORCE = act -> act.kind().family() == ActFamily.STRIKE;

  private final Simulation simulation;
  private final List<String> actors;

  private Responses(Scenario scenario) {
    simulation = Simulation.of(scenario);
    actors = simulation.layout().actors();
  }

  static Responses of(Scenario scenario) {
    return new Responses(scenario);
  }

  /** A scenario with acts put in besides those of its file. */
  static Responses with(Scenario scenario, GivenAct... acts) {
    List<GivenAct> all = new ArrayList<>(scenario.given());
    all.addAll(List.of(acts));
    return new Responses(scenario.given(all, scenario.freeFrom()));
  }

  static GivenAct act(
      double day, String kind, String actor, String target, @Nullable Integer deaths) {
    return act(day, kind, actor, target, null, deaths);
  }

  static GivenAct act(
      double day,
      String kind,
      String actor,
      String target,
      @Nullable String about,
      @Nullable Integer deaths) {
    String id = kind + "-by-" + actor + "-on-" + day;
    return new GivenAct(id, day, kind, actor, target, about, deaths, Attribution.CLAIMED);
  }

  static Predicate<Act> kinds(String... ids) {
    Set<String> set = Set.of(ids);
    return act -> set.contains(act.kind().id());
  }

  List<String> actors() {
    return actors;
  }

  /** Everything of the first runs, decisions included. */
  List<History> traces(int runs) {
    List<History> traces = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      traces.add(simulation.trace(new RunKey(SEED, i)));
    }
    return traces;
  }

  /** A number of each run, in order of the runs. */
  double[] each(ToDoubleFunction<History> number) {
    double[] values = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      values[i] = number.applyAsDouble(simulation.acts(new RunKey(SEED, i)));
    }
    return values;
  }

  double mean(ToDoubleFunction<History> number) {
    double sum = 0;
    for (double value : each(number)) {
      sum += value;
    }
    return sum / RUNS;
  }

  /** Share of runs in which an actor does something to another, or anybody, within a time. */
  double share(
      String actor, @Nullable String target, double from, double days, Predicate<Act> meant) {
    return mean(history -> count(history, actor, target, from, days, meant) > 0 ? 1 : 0);
  }

  /** Mean number of times that it does. */
  double mean(
      String actor, @Nullable String target, double from, double days, Predicate<Act> meant) {
    return mean(history -> count(history, actor, target, from, days, meant));
  }

  private int count(
      History history,
      String actor,
      @Nullable String target,
      double from,
      double days,
      Predicate<Act> meant) {
    int count = 0;
    for (Act act : history.acts()) {
      boolean inTime = act.day() > from && act.day() <= from + days && !act.dailyFire();
      boolean between =
          actors.get(act.actor()).equals(actor)
              && (target == null || actors.get(act.target()).equals(target));
      count += inTime && between && meant.test(act) ? 1 : 0;
    }
    return count;
  }

  /** Incidents of an actor's daily fire within a time. */
  int fire(History history, String actor, double from, double days) {
    int incidents = 0;
    for (Act act : history.acts()) {
      boolean inTime = act.day() > from && act.day() <= from + days && act.dailyFire();
      if (inTime && actors.get(act.actor()).equals(actor) && act instanceof Strike strike) {
        incidents += strike.leakers();
      }
    }
    return incidents;
  }

  /** Lags of the first answer of an actor to an act given at a time, in runs that have one. */
  List<Double> lags(String actor, double day) {
    List<Double> lags = new ArrayList<>();
    double[] each = each(history -> lag(history, actor, day));
    for (double lag : each) {
      if (!Double.isNaN(lag)) {
        lags.add(lag);
      }
    }
    lags.sort(Double::compare);
    return lags;
  }

  private double lag(History history, String actor, double day) {
    long given = 0;
    for (Act act : history.acts()) {
      given = act.day() == day ? act.key() : given;
      if (given != 0 && act.parent() == given && actors.get(act.actor()).equals(actor)) {
        return act.day() - day;
      }
    }
    return Double.NaN;
  }

  /** Share of runs with an outcome, or its mean. */
  double outcome(String id) {
    int place = Baseline.place(simulation, id);
    return mean(history -> history.record().outcome(place));
  }
}
