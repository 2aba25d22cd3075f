package brink.simulation;

import brink.model.ActKind;
import brink.model.Deed;
import brink.model.Fire;
import brink.model.Front;
import brink.model.World;
import brink.run.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cells of the table of reported acts, found by act. */
final class Cells {
  private final Map<String, Integer> kinds = new LinkedHashMap<>();
  private final int n;
  private final int size;
  private final int[] places;

  Cells(List<Cell> cells, Plot plot) {
    n = plot.roster().size();
    size = cells.size();
    for (int s = 0; s < plot.stages(); s++) {
      plot.tables(s).world().acts().keySet().forEach(id -> kinds.putIfAbsent(id, kinds.size()));
    }
    places = new int[kinds.size() * n * n];
    Arrays.fill(places, -1);
    for (int c = 0; c < size; c++) {
      Cell cell = cells.get(c);
      int i = plot.roster().place(cell.from());
      int j = plot.roster().place(cell.to());
      places[(kinds.getOrDefault(cell.act(), 0) * n + i) * n + j] = c;
    }
  }

  /** The cells of everything that can happen in a scenario. */
  static List<Cell> of(Plot plot) {
    Set<Cell> cells = new LinkedHashSet<>();
    for (int s = 0; s < plot.stages(); s++) {
      World world = plot.tables(s).world();
      world
          .actors()
          .forEach(
              (actor, a) ->
                  a.repertoire()
                      .forEach(
                          (act, aims) ->
                              aims.keySet()
                                  .forEach(aim -> cells.add(new Cell(act, actor, target(aim))))));
      for (Front front : world.fronts().values()) {
        addFire(cells, front, 0, 1);
        addFire(cells, front, 1, 0);
      }
    }
    plot.scenario()
        .given()
        .forEach(given -> cells.add(new Cell(given.act(), given.actor(), given.target())));
    return new ArrayList<>(cells);
  }

  private static String target(String aim) {
    int slash = aim.indexOf('/');
    return slash < 0 ? aim : aim.substring(0, slash);
  }

  private static void addFire(Set<Cell> cells, Front front, int side, int other) {
    String from = front.between().get(side);
    String to = front.between().get(other);
    var fires = front.fire().get(from);
    if (fires != null) {
      for (Fire fire : fires.values()) {
        cells.add(new Cell(fire.act(), from, to));
      }
    }
  }

  int size() {
    return size;
  }

  /** Place of an act's cell, -1 for an act that has none. */
  int place(Deed act) {
    ActKind kind = act.kind();
    Integer k = kinds.get(kind.id());
    return k == null ? -1 : places[(k * n + act.actor()) * n + act.target()];
  }
}
