package brink.simulation;

import brink.model.Act;
import brink.parameter.Draws;
import brink.parameter.ParameterValues;
import brink.random.RunKey;
import brink.run.Decision;
import brink.run.History;
import brink.run.Pair;
import brink.run.RunLayout;
import brink.run.RunRecord;
import brink.run.Weighed;
import brink.scenario.Scenario;
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
  private final Plot plot;
  private final RunLayout layout;
  private final Recorder recorder;
  private final @Nullable Members members;

  private Simulation(Scenario scenario, @Nullable Members members) {
    this.members = members;
    plot = new Plot(scenario);
    layout =
        new RunLayout(
            scenario.start(),
            scenario.days(),
            plot.roster().ids(),
            scenario.outcomes(),
            pairs(plot.roster().size()),
            Collections.unmodifiableList(Cells.of(plot)));
    recorder = new Recorder(plot, layout.cells());
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
    return of(template, scenario -> scenario);
  }

  /**
   * Lays a template out for running, with something else about it changed.
   *
   * @param template the template
   * @param change what is done to the scenario at each draw of the parameters; must leave actors,
   *     acts and days as they are
   * @return its simulation
   */
  public static Simulation of(ScenarioTemplate template, UnaryOperator<Scenario> change) {
    Draws draws = template.draws();
    return new Simulation(
        change.apply(template.at(ParameterValues.NONE)),
        draws == null ? null : new Members(template, draws, change));
  }

  /**
   * The draw of parameters that a run takes.
   *
   * @param key names the run
   * @return its place among the draws; -1 where all runs have the same parameters
   */
  public int draw(RunKey key) {
    return members == null ? -1 : members.draw(key);
  }

  /** This, or the simulation with the parameters that a run draws. */
  private Simulation member(RunKey key) {
    return members == null ? this : members.of(key);
  }

  private static List<Pair> pairs(int n) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        pairs.add(new Pair(i, j));
      }
    }
    return Collections.unmodifiableList(pairs);
  }

  /**
   * What the numbers of the records mean.
   *
   * @return the layout of all runs of the scenario
   */
  public RunLayout layout() {
    return layout;
  }

  /**
   * Runs once.
   *
   * @param key names the run
   * @return its record
   * @throws IllegalStateException if the run produces more acts than any crisis could
   */
  public RunRecord run(RunKey key) {
    Simulation own = member(key);
    return own.recorder.record(key, new MasonRun(own.plot, Roots.of(key), null).run(own.recorder));
  }

  /**
   * Runs once under watch. The record is the same as that of {@link #run(RunKey)}.
   *
   * @param key names the run
   * @param guard asked after each instant; ends the run by throwing
   * @return its record
   * @throws IllegalStateException if the run produces more acts than any crisis could
   */
  public RunRecord run(RunKey key, Guard guard) {
    Simulation own = member(key);
    return own.recorder.record(
        key, new MasonRun(own.plot, Roots.of(key), null).run(own.recorder, guard));
  }

  /**
   * Runs once and keeps everything. The record is the same as that of {@link #run}.
   *
   * @param key names the run
   * @return its record, acts and decisions
   * @throws IllegalStateException if the run produces more acts than any crisis could
   */
  public History trace(RunKey key) {
    return trace(Lineage.of(key));
  }

  /**
   * Runs a lineage once and keeps everything. The record is the same as that of {@link
   * #acts(Lineage)}.
   *
   * @param lineage names the run and the forks that it took
   * @return its record, with the run's index, its acts and decisions
   * @throws IllegalStateException if the run produces more acts than any crisis could
   */
  public History trace(Lineage lineage) {
    Simulation own = member(lineage.key());
    List<Decision> decisions = new ArrayList<>();
    Witness witness =
        (occasion, options, situation, weights, chosen) ->
            decisions.add(
                Explanation.of(own.plot.roster(), options, situation, weights, chosen)
                    .decision(own.plot.roster(), occasion));
    Crisis crisis = new MasonRun(own.plot, Roots.of(lineage), witness).run(own.recorder);
    return new History(
        own.recorder.record(lineage.key(), crisis),
        Collections.unmodifiableList(crisis.acts()),
        Collections.unmodifiableList(decisions));
  }

  /**
   * All that an actor could have done on one occasion of a run.
   *
   * @param key names the run
   * @param occasion key of the occasion: that of a {@link Decision}, or of the act that came of it
   * @return the options that had a chance, doing nothing included, the most probable first; empty
   *     if nobody chose on an occasion of that key
   */
  public List<Weighed> options(RunKey key, long occasion) {
    Simulation own = member(key);
    List<Weighed> found = new ArrayList<>();
    Witness witness =
        (at, options, situation, weights, chosen) -> {
          if (at.key() == occasion) {
            found.addAll(Explanation.all(own.plot.roster(), options, situation, weights));
          }
        };
    new MasonRun(own.plot, Roots.of(key), witness).run(own.recorder);
    return Collections.unmodifiableList(found);
  }

  /**
   * Another future of a run: everything up to and including an instant is as it was, everything
   * random after it is drawn anew. Exact: waits have no memory, and reactions to an act that come
   * after the instant are independent of those before it.
   *
   * @param key names the run
   * @param day the last instant that is kept, in days since the start; before 0 nothing is kept but
   *     what the scenario gives, from the horizon on everything
   * @param branch names the future, any value; the same number at two instants shares random
   *     numbers as far as the two futures agree
   * @return the record of the run with that future, with the run's index
   * @throws IllegalStateException if the run produces more acts than any crisis could
   */
  public RunRecord branch(RunKey key, double day, long branch) {
    Lineage future = Lineage.of(key).fork(day, branch);
    Simulation own = member(key);
    return own.recorder.record(
        key, new MasonRun(own.plot, Roots.of(future), null).run(own.recorder));
  }

  /**
   * Runs once and keeps the acts, but no decisions: it costs as much as {@link #run}.
   *
   * @param key names the run
   * @return its record and acts; decisions are empty
   * @throws IllegalStateException if the run produces more acts than any crisis could
   */
  public History acts(RunKey key) {
    return acts(Lineage.of(key));
  }

  /**
   * Runs a lineage once and keeps the acts, but no decisions. Exact as {@link #branch} is, fork
   * after fork.
   *
   * @param lineage names the run and the forks that it took
   * @return its record, with the run's index, and its acts; decisions are empty
   * @throws IllegalStateException if the run produces more acts than any crisis could
   */
  public History acts(Lineage lineage) {
    Simulation own = member(lineage.key());
    return own.history(
        lineage.key(), new MasonRun(own.plot, Roots.of(lineage), null).run(own.recorder));
  }

  private History history(RunKey key, Crisis crisis) {
    return new History(
        recorder.record(key, crisis),
        Collections.unmodifiableList(crisis.acts()),
        Collections.emptyList());
  }

  /**
   * Leads the model's state through a log of acts and tells how probable each of them was, and what
   * else could have happened meanwhile. Nothing is drawn, but actors who misread rungs ({@link
   * brink.model.Actor#misperception}) read each act as its key says.
   *
   * @param log all acts in order of time: those that were chosen, given and answers, and the days
   *     of fire; kinds are looked up by their ids
   * @param until the end of what was observed, in days since the start; at most the horizon
   * @param follower is told
   * @return what does not fit the scenario, and was left out; empty where everything does
   */
  public List<Misfit> follow(List<Act> log, double until, Follower follower) {
    double end = Math.min(until, plot.days());
    return new Following(plot, log, end, follower).run(recorder);
  }

  /**
   * Prepares looking out for acts.
   *
   * @param meant which acts
   * @return the outlook on them, for {@link #acts(Lineage, Outlook, Outlook.Listener)}
   */
  public Outlook outlook(Outlook.Meant meant) {
    return new Outlook(plot, meant);
  }

  /**
   * Runs a lineage once, keeps the acts, and has somebody hear how likely certain acts are. The
   * record and the acts are the same as without.
   *
   * @param lineage names the run and the forks that it took
   * @param outlook which acts
   * @param listener hears how likely they are
   * @return its record, with the run's index, and its acts; decisions are empty
   * @throws IllegalStateException if the run produces more acts than any crisis could
   */
  public History acts(Lineage lineage, Outlook outlook, Outlook.Listener listener) {
    Simulation own = member(lineage.key());
    Lookout lookout = new Lookout(outlook, listener);
    MasonRun run = new MasonRun(own.plot, Roots.of(lineage), lookout).watched(lookout);
    return own.history(lineage.key(), run.run(own.recorder));
  }

  /**
   * Runs once in a hand-written loop without MASON, to measure what the framework costs. Scenarios
   * with an absorbing outcome are run to their horizon.
   *
   * @param key names the run
   * @return the same record as {@link #run}
   */
  public RunRecord runPlain(RunKey key) {
    Simulation own = member(key);
    return own.recorder.record(key, new PlainRun(own.plot, key).run());
  }
}
