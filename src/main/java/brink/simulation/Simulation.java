package brink.simulation;

import brink.random.RunKey;
import brink.run.Decision;
import brink.run.History;
import brink.run.Pair;
import brink.run.RunLayout;
import brink.run.RunRecord;
import brink.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One run of a scenario: a pure function of the scenario and the run's key. Safe for use by several
 * threads at once; each run has its own MASON state.
 */
public final class Simulation {
  private final Plot plot;
  private final RunLayout layout;
  private final Recorder recorder;

  private Simulation(Scenario scenario) {
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
    return new Simulation(scenario);
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
    return recorder.record(key, new MasonRun(plot, key, null).run(recorder));
  }

  /**
   * Runs once and keeps everything. The record is the same as that of {@link #run}.
   *
   * @param key names the run
   * @return its record, acts and decisions
   * @throws IllegalStateException if the run produces more acts than any crisis could
   */
  public History trace(RunKey key) {
    List<Decision> decisions = new ArrayList<>();
    Crisis crisis = new MasonRun(plot, key, decisions::add).run(recorder);
    return new History(
        recorder.record(key, crisis),
        Collections.unmodifiableList(crisis.acts()),
        Collections.unmodifiableList(decisions));
  }

  /**
   * Runs once in a hand-written loop without MASON, to measure what the framework costs. Scenarios
   * with an absorbing outcome are run to their horizon.
   *
   * @param key names the run
   * @return the same record as {@link #run}
   */
  public RunRecord runPlain(RunKey key) {
    return recorder.record(key, new PlainRun(plot, key).run());
  }
}
