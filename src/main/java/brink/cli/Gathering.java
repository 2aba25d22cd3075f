package brink.cli;

import brink.experiment.Plan;
import brink.experiment.RecordSink;
import brink.experiment.RunSource;
import brink.path.ActPathsBuilder;
import brink.path.Paths;
import brink.path.TransitionsBuilder;
import brink.run.History;
import brink.run.RunRecord;
import brink.simulation.Simulation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gathers how histories move while an experiment runs: transitions from the record of each run, the
 * rest from the acts of the first ones. Acts wait here between the thread that makes them and the
 * sink, which is as long as their record waits.
 */
final class Gathering implements RunSource, RecordSink {
  /** Runs whose acts are looked at. Chosen: intervals of a few per cent, at little cost. */
  static final int ACTS_OF = 1_000;

  private final Plan plan;
  private final Simulation simulation;
  private final Map<Long, History> waiting = new ConcurrentHashMap<>();
  private final TransitionsBuilder transitions;
  private final ActPathsBuilder acts;

  Gathering(Plan plan, Simulation simulation) {
    this.plan = plan;
    this.simulation = simulation;
    transitions = new TransitionsBuilder(simulation.layout());
    acts = new ActPathsBuilder(simulation.layout());
  }

  @Override
  public RunRecord run(long index) {
    if (index - plan.firstIndex() >= ACTS_OF) {
      return simulation.run(plan.key(index));
    }
    History history = simulation.acts(plan.key(index));
    waiting.put(index, history);
    return history.record();
  }

  @Override
  public void accept(RunRecord run) {
    transitions.accept(run);
    History history = waiting.remove(run.index());
    if (history != null) {
      acts.accept(history);
    }
  }

  Paths paths() {
    return new Paths(transitions.build(), acts.build());
  }
}
