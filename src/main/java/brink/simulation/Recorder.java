package brink.simulation;

import brink.model.Act;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Deed;
import brink.model.OutcomeRule;
import brink.model.Strike;
import brink.random.RunKey;
import brink.run.Cell;
import brink.run.RunRecord;
import brink.scenario.Scenario;
import java.util.List;

/** Turns a finished run into its record. */
final class Recorder implements Stop {
  private final Plot plot;
  private final Outcome[] outcomes;
  private final Cells cells;
  private final int absorbing;

  Recorder(Plot plot, List<Cell> cells) {
    this.plot = plot;
    this.cells = new Cells(cells, plot);
    Scenario scenario = plot.scenario();
    outcomes =
        scenario.outcomes().stream().map(rule -> outcome(rule, scenario)).toArray(Outcome[]::new);
    absorbing = place(scenario);
  }

  private Outcome outcome(OutcomeRule rule, Scenario scenario) {
    boolean named =
        !rule.acts().isEmpty() && rule.acts().stream().allMatch(id -> isStrike(scenario, id));
    return new Outcome(
        rule, named || rule.family() == ActFamily.STRIKE, plot.roster(), scenario.horizon());
  }

  private static boolean isStrike(Scenario scenario, String id) {
    ActKind kind = scenario.world().acts().get(id);
    return kind != null && kind.family() == ActFamily.STRIKE;
  }

  private int place(Scenario scenario) {
    for (int o = 0; o < outcomes.length; o++) {
      if (outcomes[o].id().equals(scenario.absorbing())) {
        return o;
      }
    }
    return -1;
  }

  @Override
  public boolean watches() {
    return absorbing >= 0;
  }

  @Override
  public boolean holds(Crisis crisis, int day) {
    return outcomes[absorbing].of(crisis) == 1;
  }

  RunRecord record(RunKey key, Crisis crisis) {
    double[] values = new double[outcomes.length];
    for (int o = 0; o < values.length; o++) {
      values[o] = outcomes[o].of(crisis);
    }
    return new RunRecord(
        key.runIndex(),
        values,
        crisis.rungs().systemByDay(),
        crisis.rungs().pairsByDay(),
        deaths(crisis.lethal()),
        reported(crisis.acts()));
  }

  private int[] deaths(List<Strike> lethal) {
    int[] deaths = new int[plot.days()];
    for (Strike strike : lethal) {
      // A day of fire is dated at its end, which belongs to the day that is over.
      deaths[(int) strike.day() - (strike.dailyFire() ? 1 : 0)] += strike.deaths();
    }
    for (int d = 1; d < deaths.length; d++) {
      deaths[d] += deaths[d - 1];
    }
    return deaths;
  }

  private int[] reported(List<Act> acts) {
    int[] counts = new int[cells.size()];
    for (Act act : acts) {
      Deed deed = act.deed();
      if (plot.filter().looksAt(deed.day())
          && plot.filter()
              .reports(deed, plot.scenario().worldAt(deed.day()).reporting().chance(act))) {
        int cell = cells.place(deed);
        if (cell >= 0) {
          counts[cell]++;
        }
      }
    }
    return counts;
  }
}
