package brink.splitting;

import brink.model.Act;
import brink.model.Strike;
import brink.random.RunKey;
import brink.run.History;
import brink.simulation.Lineage;
import brink.simulation.Outlook;
import brink.simulation.Simulation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs of a scenario as paths to an outcome. Path number i begins as run i of the same seed; a
 * continuation keeps whole days and draws everything after them anew. A step is an act. Safe for
 * use by several threads.
 */
public final class CrisisPaths implements TrajectorySource<CrisisPath> {
  /** The score of a path that came to the outcome. */
  public static final double TOP = Closeness.TOP;

  /** Before the first day: a fork here keeps nothing that is random. */
  private static final double START = -1;

  private final Goal goal;
  private final long seed;
  private final Simulation simulation;
  private final Outlook outlook;
  private final Closeness closeness;

  /**
   * Prepares the runs.
   *
   * @param goal the outcome, and the scenario that it is asked of
   * @param seed names all runs
   */
  public CrisisPaths(Goal goal, long seed) {
    this.goal = goal;
    this.seed = seed;
    simulation = Simulation.of(goal.scenario());
    outlook = simulation.outlook(goal::others);
    closeness = new Closeness(goal);
  }

  /**
   * The simulation of these runs.
   *
   * @return a simulation in which runs end with the day on which the outcome comes about
   */
  public Simulation simulation() {
    return simulation;
  }

  @Override
  public Trajectory<CrisisPath> start(long number) {
    return run(Lineage.of(new RunKey(seed, number)), START);
  }

  @Override
  public Trajectory<CrisisPath> again(Trajectory<CrisisPath> path, double instant, long branch) {
    return run(path.name().lineage().fork(instant, branch), instant);
  }

  private Trajectory<CrisisPath> run(Lineage lineage, double kept) {
    Looks looks = new Looks(goal.limit());
    History history = simulation.acts(lineage, outlook, looks);
    Ascent ascent = closeness.ascent(START, looks, history.acts(), history.record());
    long fresh = history.acts().stream().filter(act -> act.day() > kept).count();
    List<String> steps = ascent.highest() >= TOP ? steps(history.acts()) : Collections.emptyList();
    return new Trajectory<>(
        new CrisisPath(lineage, steps),
        lineage.key().runIndex(),
        ascent,
        worth(looks, ascent.highest() >= TOP),
        history.acts().size(),
        fresh);
  }

  /**
   * The expected number of times that the outcome comes about, up to the first: instead of asking
   * whether an actor made the choice that brings it about, the sum of the chances with which it was
   * made; where it came in another way, 1. The mean is the same, the spread far smaller
   * (conditional Monte Carlo: Asmussen and Glynn 2007, "Stochastic simulation", V.4).
   */
  private double worth(Looks looks, boolean reached) {
    if (!goal.isSure()) {
      return reached ? 1 : 0;
    }
    if (looks.chosen() && !reached) {
      throw new IllegalStateException("an act that brings the outcome about did not");
    }
    return looks.expected() + (reached && !looks.chosen() ? 1 : 0);
  }

  private List<String> steps(List<Act> acts) {
    List<String> steps = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Act act : acts) {
      if (goal.isTold(act) && seen.add(goal.pair(act))) {
        boolean fire = act instanceof Strike strike && strike.dailyFire();
        steps.add(goal.pair(act) + ": " + (fire ? "daily fire" : act.kind().id()));
      }
    }
    return steps;
  }
}
