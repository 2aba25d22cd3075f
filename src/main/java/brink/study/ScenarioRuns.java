package brink.study;

import brink.experiment.RunRange;
import brink.forecast.CardCounter;
import brink.path.ActPathsBuilder;
import brink.path.Paths;
import brink.path.TransitionsBuilder;
import brink.run.History;
import brink.simulation.ForkedRunKey;
import brink.simulation.RunObserver;
import brink.simulation.Simulation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Does the runs of a scenario and gathers how their histories move: transitions from the record of
 * each, the rest from the acts of the first ones.
 */
final class ScenarioRuns {
  /** Runs whose acts are looked at. Chosen: intervals of a few per cent, at little cost. */
  private static final int ACTS_OF = 1_000;

  private final RunRange range;
  private final Simulation simulation;
  private final TransitionsBuilder transitions;
  private final ActPathsBuilder acts;
  private final @Nullable CardCounter cards;

  /**
   * Starts with no runs.
   *
   * @param first first day whose paths are looked at, that after the last replayed one
   * @param cards counts forecasts over the acts of all runs; null for none
   */
  ScenarioRuns(RunRange range, Simulation simulation, int first, @Nullable CardCounter cards) {
    this.range = range;
    this.simulation = simulation;
    this.cards = cards;
    transitions = new TransitionsBuilder(simulation.layout(), first);
    acts = new ActPathsBuilder(simulation.layout(), first);
  }

  /** Does a run, by several threads at once; its acts are kept only where somebody looks. */
  History run(long index) {
    return cards != null || isFirst(index)
        ? simulation.acts(range.key(index))
        : new History(simulation.run(range.key(index)), List.of(), List.of());
  }

  /** Does a run, by several threads at once, with all of its acts; tells an observer. */
  History run(long index, RunObserver observer) {
    return simulation.acts(ForkedRunKey.of(range.key(index)), observer);
  }

  /** Takes the next run, and the place of its draw, which counts only where there are cards. */
  void accept(History run, int draw) {
    transitions.accept(run.record());
    if (isFirst(run.record().index())) {
      acts.accept(run);
    }
    if (cards != null) {
      cards.accept(run, draw);
    }
  }

  private boolean isFirst(long index) {
    return index - range.first() < ACTS_OF;
  }

  Paths paths() {
    return new Paths(transitions.build(), acts.build());
  }
}
