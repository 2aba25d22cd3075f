package brink.simulation;

import brink.decision.Option;
import brink.decision.Options;
import brink.model.Act;
import brink.random.RunKey;
import brink.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * A crisis in which nobody acts but as the scenario says: what would they do, if they had an
 * occasion? Exact, so that one mechanism can be told from the next.
 */
final class Probe {
  /** No attack on the Golan and no fire, unless it is set. */
  private static final List<String> CALM =
      List.of("exogenous.golan-attack=~", "fronts.lebanon.fire=~");

  private final CompiledScenario compiled;
  private final Crisis crisis;
  private final double day;

  private Probe(Scenario scenario, double day) {
    this.day = day;
    compiled = new CompiledScenario(scenario);
    ForkedRootKeys roots = ForkedRootKeys.of(new RunKey(1, 1));
    DrawnActs acting = new DrawnActs(compiled, roots, (when, actor, key, parent) -> {});
    crisis = new Crisis(compiled, roots, acting, RunObserver.NONE);
    for (FixedEvent event : compiled.fixedEvents()) {
      if (event.day() <= day) {
        crisis.happen(event);
      }
    }
  }

  /** The calm baseline on a day, with changes. */
  static Probe on(double day, String... sets) {
    List<String> all = new ArrayList<>(CALM);
    all.addAll(List.of(sets));
    return new Probe(Baseline.scenario(all.toArray(new String[0])), day);
  }

  /** The baseline with its daily fire. */
  static Probe firing(double day, String... sets) {
    List<String> all = new ArrayList<>(List.of(CALM.get(0)));
    all.addAll(List.of(sets));
    return new Probe(Baseline.scenario(all.toArray(new String[0])), day);
  }

  /** Sets an act of one August day at noon, by its id in words: "iran threaten israel". */
  static String given(int august, String act) {
    return given(august, act, "");
  }

  static String given(int august, String act, String more) {
    String[] words = act.split(" ");
    return "exogenous."
        + String.join("-", words)
        + august
        + "={date: 2024-08-"
        + (august < 10 ? "0" : "")
        + august
        + ", hour: 12, act: "
        + words[1]
        + ", actor: "
        + words[0]
        + ", target: "
        + words[2]
        + more
        + "}";
  }

  /** Noon of a day of August, in days since the start. */
  static double noon(int august) {
    return 4.5 + august;
  }

  private int actor(String id) {
    return compiled.actorIndex().place(id);
  }

  /** Log odds against holding of "iran threaten israel" on an occasion of the actor's own. */
  double worth(String act) {
    return worth(act, CrisisView.SPONTANEOUS);
  }

  /** The same on an occasion that the last act of a kind gave. */
  double worthAfter(String kind, String act) {
    return worth(act, last(kind));
  }

  private double worth(String act, int cause) {
    int i = actor(act.split(" ")[0]);
    double hold = 1 - crisis.actProbability(i, day, cause);
    return Math.log(crisis.probability(i, day, cause, place(act)) / hold);
  }

  private int place(String act) {
    String[] words = act.split("[ /]");
    Options options = compiled.tables(0).options(actor(words[0]));
    int about = words.length > 3 ? actor(words[3]) : Act.NOBODY;
    for (int o = 0; o < options.size(); o++) {
      Option option = options.get(o);
      if (option.kind().id().equals(words[1])
          && option.target() == actor(words[2])
          && option.about() == about) {
        return o;
      }
    }
    throw new IllegalArgumentException(act);
  }

  private int last(String kind) {
    for (int a = crisis.acts().size() - 1; a >= 0; a--) {
      if (crisis.acts().get(a).kind().id().equals(kind)) {
        return a;
      }
    }
    throw new IllegalArgumentException(kind);
  }

  /** What an actor is owed by another. */
  double owed(String by, String to) {
    return crisis.account(actor(to), actor(by), day);
  }

  int ceasefires() {
    return crisis.ceasefires(day);
  }

  /** Incidents of an actor's daily fire between two days. */
  int incidents(String actor, double from) {
    return crisis.acts().stream()
        .filter(act -> act.dailyFire() && act.actor() == actor(actor) && act.day() > from)
        .mapToInt(act -> ((brink.model.Strike) act).leakers())
        .sum();
  }
}
