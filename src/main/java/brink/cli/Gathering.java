package brink.cli;

import brink.experiment.RecordSink;
import brink.experiment.RunRange;
import brink.experiment.RunSource;
import brink.forecast.CardCounter;
import brink.path.ActPathsBuilder;
import brink.path.Paths;
import brink.path.TransitionsBuilder;
import brink.run.History;
import brink.run.RunRecord;
import brink.simulation.Simulation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers how histories move while an experiment runs: transitions from the record of each run, the
 * rest from the acts of the first ones. Acts wait here between the thread that makes them and the
 * sink, which is as long as their record waits.
 */
final class Gathering implements RunSource, RecordSink {
  /** Runs whose acts are looked at. Chosen: intervals of a few per cent, at little cost. */
  static final int ACTS_OF = 1_000;

  private final RunRange range;
  private final Simulation simulation;
  private final Map<Long, History> waiting = new ConcurrentHashMap<>();
  private final TransitionsBuilder transitions;
  private final ActPathsBuilder acts;
  private final @Nullable CardCounter cards;

  Gathering(RunRange range, Simulation simulation) {
    this(range, simulation, 0, null);
  }

  /**
   * Starts with no runs.
   *
   * @param first first day whose paths are looked at, that after the last replayed one
   * @param cards counts forecasts over the acts of all runs; null for none
   */
  Gathering(RunRange range, Simulation simulation, int first, @Nullable CardCounter cards) {
    this.range = range;
    this.simulation = simulation;
    this.cards = cards;
    transitions = new TransitionsBuilder(simulation.layout(), first);
    acts = new ActPathsBuilder(simulation.layout(), first);
  }

  @Override
  public RunRecord run(long index) {
    if (cards == null && !isFirst(index)) {
      return simulation.run(range.key(index));
    }
    History history = simulation.acts(range.key(index));
    waiting.put(index, history);
    return history.record();
  }

  @Override
  public void accept(RunRecord run) {
    transitions.accept(run);
    History history = waiting.remove(run.index());
    if (history != null && isFirst(run.index())) {
      acts.accept(history);
    }
    if (history != null && cards != null) {
      cards.accept(history);
    }
  }

  private boolean isFirst(long index) {
    return index - range.first() < ACTS_OF;
  }

  Paths paths() {
    return new Paths(transitions.build(), acts.build());
  }
}
