package brink.splitting;

import brink.parameter.ParameterValues;
import brink.parameter.RunDraws;
import brink.random.RunKey;
import brink.run.History;
import brink.scenario.ScenarioTemplate;
import brink.simulation.ForkedRunKey;
import brink.simulation.Simulation;
import brink.simulation.WatchedActs;
import brink.simulation.WatchedActsObserver;

/**
 * Runs of a scenario as paths to an outcome. Path number i begins as run i of the same seed; a
 * continuation keeps whole days and draws everything after them anew. A step is an act. Safe for
 * use by several threads.
 *
 * <p>Where runs draw their parameters, each that a repetition begins with has a draw of its own,
 * the next of {@link RunDraws}, and keeps it in all continuations: otherwise chance would decide
 * how many runs have a draw that leads to the outcome.
 */
public final class CrisisPaths implements PathSource<CrisisPath> {
  /** The score of a path that came to the outcome. */
  public static final double TOP = ImportanceFunction.TOP;

  /** Before the first day: a fork here keeps nothing that is random. */
  private static final double START = -1;

  /** Draws that are kept laid out; chosen: particles of a repetition, some hundred megabytes. */
  private static final int KEPT = 1_024;

  /** Numbers of paths are taken modulo this: all that have a run of their own. */
  private static final long DRAWS = 4_800_000;

  private final RareEvent rareEvent;
  private final long seed;
  private final Simulation simulation;
  private final WatchedActs watched;
  private final ImportanceFunction importance;

  /**
   * Prepares the runs.
   *
   * @param rareEvent the outcome, and the scenario that it is asked of
   * @param simulation the runs of that scenario
   * @param seed names all runs
   */
  public CrisisPaths(RareEvent rareEvent, Simulation simulation, long seed) {
    this.rareEvent = rareEvent;
    this.simulation = simulation;
    this.seed = seed;
    watched = simulation.watched(rareEvent::others);
    importance = new ImportanceFunction(rareEvent);
  }

  /**
   * Prepares the runs of a template. Where they draw their parameters, a path keeps its draw in all
   * continuations.
   *
   * @param template the scenario
   * @param outcome one of {@link RareEvent#names}
   * @param seed names all runs
   * @return the paths
   * @throws IllegalArgumentException for any other outcome
   */
  public static CrisisPaths of(ScenarioTemplate template, String outcome, long seed) {
    RareEvent rareEvent = RareEvent.of(template.at(ParameterValues.NONE), outcome);
    return new CrisisPaths(
        rareEvent,
        Simulation.of(template, drawn -> RareEvent.of(drawn, outcome).scenario(), KEPT),
        seed);
  }

  /**
   * What the paths lead to.
   *
   * @return the outcome; parameters that are drawn stand at the means of their draws there
   */
  public RareEvent rareEvent() {
    return rareEvent;
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
  public RandomPath<CrisisPath> start(long number) {
    long run = simulation.isDrawn() ? RunDraws.first(Math.floorMod(number, DRAWS)) : number;
    return run(ForkedRunKey.of(new RunKey(seed, run)), START);
  }

  @Override
  public RandomPath<CrisisPath> again(RandomPath<CrisisPath> path, double instant, long branch) {
    return run(path.name().lineage().fork(instant, branch), instant);
  }

  private RandomPath<CrisisPath> run(ForkedRunKey lineage, double kept) {
    WatchedActsObserver looks = new WatchedActsObserver(watched, rareEvent.limit());
    History history = simulation.acts(lineage, looks);
    RunningMaximum ascent = importance.ascent(START, looks, history.acts(), history.record());
    boolean arrived = ascent.highest() >= TOP;
    if (rareEvent.isSure() && looks.chosen() && !arrived) {
      throw new IllegalStateException("an act that brings the outcome about did not");
    }
    ConditionalMonteCarlo ways =
        new ConditionalMonteCarlo(rareEvent, history.acts(), looks, arrived);
    double sum = 0;
    for (double part : ways.worth().values()) {
      sum += part;
    }
    long fresh = history.acts().stream().filter(act -> act.day() > kept).count();
    CrisisPath path = new CrisisPath(lineage, ways.arrival(), ways.worth());
    return new RandomPath<>(path, path.run(), ascent, sum, history.acts().size(), fresh);
  }
}
