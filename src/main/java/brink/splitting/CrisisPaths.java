package brink.splitting;

import brink.parameter.ParameterValues;
import brink.random.RunKey;
import brink.run.History;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Lineage;
import brink.simulation.Outlook;
import brink.simulation.Simulation;

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
   * @param simulation the runs of that scenario
   * @param seed names all runs
   */
  public CrisisPaths(Goal goal, Simulation simulation, long seed) {
    this.goal = goal;
    this.simulation = simulation;
    this.seed = seed;
    outlook = simulation.outlook(goal::others);
    closeness = new Closeness(goal);
  }

  /**
   * Prepares the runs of a template. Where they draw their parameters, a path keeps its draw in all
   * continuations.
   *
   * @param template the scenario
   * @param outcome one of {@link Goal#names}
   * @param seed names all runs
   * @return the paths
   * @throws IllegalArgumentException for any other outcome
   */
  public static CrisisPaths of(ScenarioTemplate template, String outcome, long seed) {
    Goal goal = Goal.of(template.at(ParameterValues.NONE), outcome);
    return new CrisisPaths(
        goal, Simulation.of(template, drawn -> Goal.of(drawn, outcome).scenario()), seed);
  }

  /**
   * What the paths lead to.
   *
   * @return the outcome; parameters that are drawn stand at the means of their draws there
   */
  public Goal goal() {
    return goal;
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
    boolean arrived = ascent.highest() >= TOP;
    if (goal.isSure() && looks.chosen() && !arrived) {
      throw new IllegalStateException("an act that brings the outcome about did not");
    }
    Ways ways = new Ways(goal, history.acts(), looks, arrived);
    double sum = 0;
    for (double part : ways.worth().values()) {
      sum += part;
    }
    long fresh = history.acts().stream().filter(act -> act.day() > kept).count();
    CrisisPath path = new CrisisPath(lineage, ways.arrival(), ways.worth());
    return new Trajectory<>(path, path.run(), ascent, sum, history.acts().size(), fresh);
  }
}
