package brink.simulation;

import brink.evidence.ReportingFilter;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.OutcomeRule;
import brink.model.World;
import brink.random.BitMixer;
import brink.scenario.GivenAct;
import brink.scenario.Scenario;
import brink.scenario.WorldChange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A scenario laid out for running: the tables of each world in force and the days at which they
 * change. Immutable once made, shared by all runs and threads.
 */
final class CompiledScenario {
  private final Scenario scenario;
  private final ActorIndex actorIndex;
  private final List<CompiledWorld> tables = new ArrayList<>();
  private final double[] starts;
  private final long[] givenSalts;
  private final ReportingFilter filter;
  private final int mostOptions;
  private final List<FixedEvent> fixedEvents;
  private final List<Outcome> outcomes;
  private final @Nullable Outcome absorbing;

  CompiledScenario(Scenario scenario) {
    this.scenario = scenario;
    actorIndex = new ActorIndex(scenario.world().actors().keySet());
    List<WorldChange> changes = scenario.changes();
    starts = new double[changes.size() + 1];
    add(scenario.world());
    for (WorldChange change : changes) {
      starts[tables.size()] = change.day();
      add(change.world());
    }
    givenSalts =
        scenario.given().stream()
            .mapToLong(given -> BitMixer.salt("given:" + given.id()))
            .toArray();
    filter = new ReportingFilter(scenario.windows(), actorIndex.ids());
    mostOptions = tables.stream().mapToInt(CompiledScenario::mostOptions).max().orElse(0);
    fixedEvents = FixedEvent.of(this);
    outcomes = scenario.outcomes().stream().map(this::outcome).toList();
    absorbing =
        outcomes.stream()
            .filter(outcome -> outcome.id().equals(scenario.absorbing()))
            .findFirst()
            .orElse(null);
  }

  private Outcome outcome(OutcomeRule rule) {
    boolean named = !rule.acts().isEmpty() && rule.acts().stream().allMatch(this::isStrike);
    return new Outcome(
        rule, named || rule.family() == ActFamily.STRIKE, actorIndex, scenario.horizon());
  }

  private boolean isStrike(String id) {
    ActKind kind = scenario.world().acts().get(id);
    return kind != null && kind.family() == ActFamily.STRIKE;
  }

  private void add(World world) {
    tables.add(new CompiledWorld(world, actorIndex));
  }

  private static int mostOptions(CompiledWorld t) {
    int most = 0;
    for (int i = 0; i < t.actors(); i++) {
      most = Math.max(most, t.options(i).size());
    }
    return most;
  }

  Scenario scenario() {
    return scenario;
  }

  ActorIndex actorIndex() {
    return actorIndex;
  }

  int days() {
    return scenario.days();
  }

  /** Number of worlds in force one after the other, 1 without interventions. */
  int stages() {
    return starts.length;
  }

  double start(int stage) {
    return starts[stage];
  }

  CompiledWorld tables(int stage) {
    return tables.get(stage);
  }

  int given() {
    return givenSalts.length;
  }

  GivenAct given(int place) {
    return scenario.given().get(place);
  }

  long givenSalt(int place) {
    return givenSalts[place];
  }

  ReportingFilter filter() {
    return filter;
  }

  /** What happens at its time whatever the actors choose, in order. */
  List<FixedEvent> fixedEvents() {
    return fixedEvents;
  }

  /** The outcomes in the order of the scenario. */
  List<Outcome> outcomes() {
    return outcomes;
  }

  /** The event that ends a run on the day on which it holds, null for none. */
  @Nullable Outcome absorbing() {
    return absorbing;
  }

  int mostOptions() {
    return mostOptions;
  }

  /**
   * The time of an actor's next spontaneous occasion: the integral of its tempo from a day on
   * reaches a given amount. Exact when interventions change the tempo, and nothing needs to be
   * cancelled.
   *
   * @param actor who
   * @param day from when
   * @param amount an exponential variate of mean 1
   * @return days since the start, infinite if it never comes
   */
  double nextSpontaneous(int actor, double day, double amount) {
    double left = amount;
    double from = day;
    for (int s = 0; s < starts.length; s++) {
      double tempo = tempo(s, actor);
      // A stage that leaves the tempo as it was is no boundary, not even in the last bit.
      while (s + 1 < starts.length && tempo(s + 1, actor) == tempo) {
        s++;
      }
      double end = s + 1 < starts.length ? starts[s + 1] : Double.POSITIVE_INFINITY;
      if (end > from) {
        if (tempo > 0 && left <= tempo * (end - from)) {
          return from + left / tempo;
        }
        left -= tempo > 0 ? tempo * (end - from) : 0;
        from = end;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private double tempo(int stage, int actor) {
    return tables.get(stage).actor(actor).tempo();
  }
}
