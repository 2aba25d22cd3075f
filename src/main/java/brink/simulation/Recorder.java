package brink.simulation;

import brink.model.Act;
import brink.model.Deed;
import brink.model.Strike;
import brink.random.RunKey;
import brink.run.Cell;
import brink.run.RunRecord;
import java.util.List;

/** Turns a finished run into its record. */
final class Recorder {
  private final Plot plot;
  private final Cells cells;

  Recorder(Plot plot, List<Cell> cells) {
    this.plot = plot;
    this.cells = new Cells(cells, plot);
  }

  RunRecord record(RunKey key, Crisis crisis) {
    double[] values = new double[plot.outcomes().size()];
    for (int o = 0; o < values.length; o++) {
      values[o] = plot.outcomes().get(o).of(crisis);
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
