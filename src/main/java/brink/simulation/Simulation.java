package brink.simulation;

import brink.model.Act;
import brink.parameter.ParameterValues;
import brink.parameter.RunDraws;
import brink.random.RunKey;
import brink.run.AccountEntry;
import brink.run.Decision;
import brink.run.History;
import brink.run.Pair;
import brink.run.RunLayout;
import brink.run.RunRecord;
import brink.run.WeighedOption;
import brink.scenario.Scenario;
import brink.scenario.ScenarioDraws;
import brink.scenario.ScenarioTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One run of a scenario: a pure function of the scenario and the run's key. Safe for use by several
 * threads at once; each run has its own MASON state.
 */
public final class Simulation {
  /** Draws that are kept laid out: more than there are threads. */
  private static final int KEPT = 64;

  /** The same at one of many points, of which few are worked on at once. */
  private static final int KEPT_POINT = 4;

  private final CompiledScenario compiled;
  private final RunLayout layout;
  private final Recorder recorder;
  private final @Nullable SimulationEnsemble ensemble;

  private Simulation(Scenario scenario, @Nullable SimulationEnsemble ensemble) {
    this.ensemble = ensemble;
    compiled = new CompiledScenario(scenario);
    recorder = new Recorder(compiled);
    layout =
        new RunLayout(
            scenario.start(),
            scenario.days(),
            compiled.actorIndex().ids(),
            scenario.outcomes(),
            Pair.all(compiled.actorIndex().size()),
            recorder.cells());
  }

  /**
   * Lays a scenario out for running.
   *
   * @param scenario the scenario
   * @return its simulation
   */
  public static Simulation of(Scenario scenario) {
    return new Simulation(scenario, null);
  }

  /**
   * Lays a template out for running, at the values of its file or, where it draws its parameters,
   * at those that each run draws.
   *
   * @param template the template
   * @return its simulation
   */
  public static Simulation of(ScenarioTemplate template) {
    return of(template, UnaryOperator.identity(), KEPT);
  }

  /**
   * Lays a template out for running, with something else about it changed.
   *
   * @param template the template
   * @param change what is done to the scenario at each draw of the parameters; must leave actors,
   *     acts and days as they are
   * @param keep how many draws are kept laid out, 1 or more: as many as are in use at once
   * @return its simulation
   */
  public static Simulation of(ScenarioTemplate template, UnaryOperator<Scenario> change, int keep) {
    ScenarioDraws draws = ScenarioDraws.of(template, List.of());
    return new Simulation(
        change.apply(template.at(ParameterValues.NONE)),
        draws == null ? null : new SimulationEnsemble(draws, change, keep));
  }

  /**
   * Lays a scenario out for running.
   *
   * @param scenario the scenario, with what is drawn at its means
   * @param draws the scenarios of runs that draw their numbers; null where none is drawn
   * @return its simulation
   */
  public static Simulation of(Scenario scenario, @Nullable ScenarioDraws draws) {
    return new Simulation(
        scenario,
        draws == null ? null : new SimulationEnsemble(draws, UnaryOperator.identity(), KEPT_POINT));
  }

  /**
   * Whether each run draws its parameters, as {@link RunDraws#of} says.
   *
   * @return false where all runs have the same
   */
  public boolean isDrawn() {
    return ensemble != null;
  }

  /**
   * How often the draw of a run was refused, as the scenario does not allow it, and drawn again.
   *
   * @param key names the run
   * @return 0 or more; 0 where nothing is drawn
   */
  public int refused(RunKey key) {
    return ensemble == null ? 0 : ensemble.refused(SimulationEnsemble.draw(key));
  }

  /**
   * Where the draw of a run lies, for ranking: {@link RunDraws#levels}.
   *
   * @param key names the run
   * @return one for each of {@link RunDraws#paths}; empty where nothing is drawn
   */
  public double[] levels(RunKey key) {
    return ensemble == null ? new double[0] : ensemble.levels(SimulationEnsemble.draw(key));
  }

  /** This, or the simulation with the parameters that a run draws. */
  Simulation member(RunKey key) {
    return ensemble == null ? this : ensemble.of(key);
  }

  /**
   * What the numbers of the records mean.
   *
   * @return the layout of all runs of the scenario
   */
  public RunLayout layout() {
    return layout;
  }

  CompiledScenario compiled() {
    return compiled;
  }

  RunRecord record(RunKey key, Crisis crisis) {
    return recorder.record(key, crisis);
  }

  private Crisis run(ForkedRunKey lineage, RunObserver observer) {
    return new MasonRun(compiled, ForkedRootKeys.of(lineage), observer).run();
  }

  /**
   * Runs once.
   *
   * @param key names the run
   * @return its record
   * @throws IllegalStateException if the run produces more acts than any crisis could
   */
  public RunRecord run(RunKey key) {
    return run(key, RunObserver.NONE);
  }

  /**
   * Runs once and tells an observer. The record is the same as without.
   *
   * @param key names the run
   * @param observer is told
   * @return its record
   * @throws IllegalStateException if the run produces more acts than any crisis could
   */
  public RunRecord run(RunKey key, RunObserver observer) {
    Simulation own = member(key);
    return own.record(key, own.run(ForkedRunKey.of(key), observer));
  }

  /**
   * Runs once and keeps the acts, but no decisions: it costs as much as {@link #run}.
   *
   * @param key names the run
   * @return its record and acts; decisions are empty
   * @throws IllegalStateException if the run produces more acts than any crisis could
   */
  public History acts(RunKey key) {
    return acts(ForkedRunKey.of(key), RunObserver.NONE);
  }

  /**
   * Runs a lineage once, tells an observer, and keeps the acts, but no decisions.
   *
   * @param lineage names the run and the forks that it took
   * @param observer is told
   * @return its record, with the run's index, and its acts; decisions are empty
   * @throws IllegalStateException if the run produces more acts than any crisis could
   */
  public History acts(ForkedRunKey lineage, RunObserver observer) {
    return history(lineage, observer, Collections.emptyList());
  }

  private History history(ForkedRunKey lineage, RunObserver observer, List<Decision> decisions) {
    Simulation own = member(lineage.key());
    Crisis crisis = own.run(lineage, observer);
    return new History(
        own.record(lineage.key(), crisis),
        Collections.unmodifiableList(crisis.acts()),
        Collections.unmodifiableList(decisions));
  }

  /**
   * Runs once and keeps everything. The record is the same as that of {@link #run}.
   *
   * @param key names the run
   * @return its record, acts and decisions
   * @throws IllegalStateException if the run produces more acts than any crisis could
   */
  public History trace(RunKey key) {
    return trace(ForkedRunKey.of(key));
  }

  /**
   * Runs a lineage once and keeps everything. The record is the same as that of {@link
   * #acts(ForkedRunKey, RunObserver)}.
   *
   * @param lineage names the run and the forks that it took
   * @return its record, with the run's index, its acts and decisions
   * @throws IllegalStateException if the run produces more acts than any crisis could
   */
  public History trace(ForkedRunKey lineage) {
    List<Decision> decisions = new ArrayList<>();
    RunObserver all =
        new RunObserver() {
          @Override
          public void chose(Choice choice, CrisisView state) {
            decisions.add(choice.decision());
          }
        };
    return history(lineage, all, decisions);
  }

  /**
   * All that an actor could have done on one occasion of a run.
   *
   * @param key names the run
   * @param occasion key of the occasion: that of a {@link Decision}, or of the act that came of it
   * @return the options that had a chance, doing nothing included, the most probable first; empty
   *     if nobody chose on an occasion of that key
   */
  public List<WeighedOption> options(RunKey key, long occasion) {
    List<WeighedOption> found = new ArrayList<>();
    RunObserver one =
        new RunObserver() {
          @Override
          public void chose(Choice choice, CrisisView state) {
            if (choice.key() == occasion) {
              found.addAll(choice.weighed());
            }
          }
        };
    RunRecord unused = run(key, one);
    return Collections.unmodifiableList(found);
  }

  /**
   * What an actor was owed on one occasion of a run, by act.
   *
   * @param key names the run
   * @param occasion key of the occasion: that of a {@link Decision}, or of the act that came of it
   * @return its accounts; empty if nobody chose on an occasion of that key
   */
  public List<AccountEntry> accounts(RunKey key, long occasion) {
    List<AccountEntry> found = new ArrayList<>();
    RunObserver one =
        new RunObserver() {
          @Override
          public void chose(Choice choice, CrisisView state) {
            if (choice.key() == occasion) {
              found.addAll(state.accounts(choice.actor(), choice.day()));
            }
          }
        };
    RunRecord unused = run(key, one);
    return Collections.unmodifiableList(found);
  }

  /**
   * Leads the model's state through a log of acts and tells how probable each of them was, and what
   * else could have happened meanwhile. Nothing is drawn, but actors who misread rungs ({@link
   * brink.model.Actor#misperception}) read each act as its key says.
   *
   * @param log all acts in order of time: those that were chosen, given and answers, and the days
   *     of fire; kinds are looked up by their ids
   * @param until the end of what was observed, in days since the start; at most the horizon
   * @param observer is told
   * @return what does not fit the scenario, and was left out; empty where everything does
   */
  public List<LogMismatch> follow(List<Act> log, double until, RunObserver observer) {
    return new LogReplay(compiled, log, Math.min(until, compiled.days()), observer).run();
  }

  /**
   * Prepares looking out for acts.
   *
   * @param meant which acts
   * @return the outlook on them, for a {@link WatchedActsObserver}
   */
  public WatchedActs watched(WatchedActs.ActPredicate meant) {
    return new WatchedActs(compiled, meant);
  }
}
