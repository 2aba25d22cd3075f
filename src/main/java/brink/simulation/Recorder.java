package brink.simulation;

import brink.model.Act;
import brink.model.Deed;
import brink.model.Fire;
import brink.model.Front;
import brink.model.Strike;
import brink.model.World;
import brink.random.RunKey;
import brink.run.ActCell;
import brink.run.RunRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a finished run into its record. */
final class Recorder {
  private final CompiledScenario compiled;
  private final List<ActCell> cells;
  private final Map<String, Integer> kinds = new LinkedHashMap<>();
  private final int n;
  private final int[] places;

  Recorder(CompiledScenario compiled) {
    this.compiled = compiled;
    cells = Collections.unmodifiableList(cells(compiled));
    n = compiled.actorIndex().size();
    for (int s = 0; s < compiled.stages(); s++) {
      compiled.tables(s).world().acts().keySet().forEach(id -> kinds.putIfAbsent(id, kinds.size()));
    }
    places = new int[kinds.size() * n * n];
    Arrays.fill(places, -1);
    for (int c = 0; c < cells.size(); c++) {
      ActCell cell = cells.get(c);
      int i = compiled.actorIndex().place(cell.from());
      int j = compiled.actorIndex().place(cell.to());
      places[(kinds.getOrDefault(cell.act(), 0) * n + i) * n + j] = c;
    }
  }

  /** The cells of the table of reported acts: one for everything that can happen. */
  List<ActCell> cells() {
    return cells;
  }

  RunRecord record(RunKey key, Crisis crisis) {
    double[] values = new double[compiled.outcomes().size()];
    for (int o = 0; o < values.length; o++) {
      values[o] = compiled.outcomes().get(o).of(crisis);
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
    int[] deaths = new int[compiled.days()];
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
      if (compiled.filter().looksAt(deed.day())
          && compiled
              .filter()
              .reports(deed, compiled.scenario().worldAt(deed.day()).reporting().chance(act))) {
        int cell = place(deed);
        if (cell >= 0) {
          counts[cell]++;
        }
      }
    }
    return counts;
  }

  /** Place of an act's cell, -1 for an act that has none. */
  private int place(Deed act) {
    Integer k = kinds.get(act.kind().id());
    return k == null ? -1 : places[(k * n + act.actor()) * n + act.target()];
  }

  /** The cells of everything that can happen in a scenario. */
  private static List<ActCell> cells(CompiledScenario compiled) {
    Set<ActCell> cells = new LinkedHashSet<>();
    for (int s = 0; s < compiled.stages(); s++) {
      World world = compiled.tables(s).world();
      world
          .actors()
          .forEach(
              (actor, a) ->
                  a.repertoire()
                      .forEach(
                          (act, aims) ->
                              aims.keySet()
                                  .forEach(
                                      aim -> cells.add(new ActCell(act, actor, target(aim))))));
      for (Front front : world.fronts().values()) {
        addFire(cells, front, 0, 1);
        addFire(cells, front, 1, 0);
      }
    }
    compiled
        .scenario()
        .given()
        .forEach(given -> cells.add(new ActCell(given.act(), given.actor(), given.target())));
    return new ArrayList<>(cells);
  }

  private static String target(String aim) {
    int slash = aim.indexOf('/');
    return slash < 0 ? aim : aim.substring(0, slash);
  }

  private static void addFire(Set<ActCell> cells, Front front, int side, int other) {
    String from = front.between().get(side);
    String to = front.between().get(other);
    var fires = front.fire().get(from);
    if (fires != null) {
      for (Fire fire : fires.values()) {
        cells.add(new ActCell(fire.act(), from, to));
      }
    }
  }
}
