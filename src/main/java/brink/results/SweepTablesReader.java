package brink.results;

import brink.design.Design;
import brink.sweep.Estimate;
import brink.sweep.PointTable;
import brink.sweep.SweepLayout;
import brink.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the tables of a finished sweep back. A table that is not that of the sweep is refused. */
public final class SweepTablesReader {
  private static final String SWEEP = "those of the sweep";

  private final ResultsFolder folder;
  private final SweepLayout layout;
  private final SweepTables tables;

  /**
   * Makes it ready.
   *
   * @param folder the folder
   * @param layout what the numbers mean, by the folder's own sweep
   * @throws RefusedException if it is not the folder of a sweep
   */
  public SweepTablesReader(ResultsFolder folder, SweepLayout layout) {
    if (ResultKind.of(folder.manifest()) != ResultKind.SWEEP) {
      throw new RefusedException(folder.path() + ": not the results of a sweep");
    }
    this.folder = folder;
    this.layout = layout;
    tables = new SweepTables(layout);
  }

  /**
   * What the runs say at each point.
   *
   * @return the table
   * @throws IOException if it cannot be read
   * @throws RefusedException if the table of the design is not that of the sweep, or a table has
   *     been changed since it was written
   */
  public PointTable points() throws IOException {
    checkDesign();
    List<String> columns = tables.points().names();
    int head = columns.size() - 5 * layout.outcomes().size();
    Estimate[][] estimates = new Estimate[layout.design().size()][];
    Path file = unchanged(folder.manifest().table());
    try (RowReader rows = RowReader.open(file, columns, SWEEP)) {
      for (int p = 0; p < estimates.length; p++) {
        List<String> row = rows.next();
        if (row.size() != columns.size() || !row.get(0).equals(Integer.toString(p))) {
          throw new RefusedException(file + ": the row of point " + p + " is missing");
        }
        estimates[p] = estimates(row, head);
      }
    }
    return new PointTable(layout.design(), layout.ids(), estimates);
  }

  private Estimate[] estimates(List<String> row, int head) {
    Estimate[] estimates = new Estimate[layout.outcomes().size()];
    long failed = Long.parseLong(row.get(head - 1));
    for (int o = 0; o < estimates.length; o++) {
      List<String> cells = row.subList(head + 5 * o, head + 5 * o + 5);
      estimates[o] =
          new Estimate(
              Long.parseLong(cells.get(4)), number(cells.get(0)), number(cells.get(3)), failed);
    }
    return estimates;
  }

  private static double number(String text) {
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  /** The table of the design has to say what the sweep says. */
  private void checkDesign() throws IOException {
    Path file = unchanged(SweepTables.DESIGN);
    Table<Integer> table = tables.design();
    Design design = layout.design();
    try (RowReader rows = RowReader.open(file, table.names(), SWEEP)) {
      for (int p = 0; p < design.size(); p++) {
        if (!rows.next().equals(table.cells(p))) {
          throw new RefusedException(file + ": point " + p + " is not that of the sweep");
        }
      }
      if (rows.hasNext()) {
        throw new RefusedException(file + ": has more points than the sweep");
      }
    }
  }

  private Path unchanged(String name) throws IOException {
    Path file = folder.path().resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new RefusedException(file + ": missing");
    }
    if (!Draft.sha256(file).equals(folder.manifest().files().get(name))) {
      throw new RefusedException(file + ": has been changed since it was written");
    }
    return file;
  }

  /**
   * Means of each point over its even and over its odd replications.
   *
   * @return {@code [half][outcome][point]}, even replications first; NaN where there are none
   * @throws IOException if it cannot be read
   * @throws RefusedException if the table has been changed since it was written
   */
  public double[][][] halves() throws IOException {
    int points = layout.design().size();
    double[][][] halves = new double[2][layout.outcomes().size()][points];
    Path file = unchanged(SweepTables.HALVES);
    List<String> columns = tables.halves((half, point, outcome) -> Double.NaN).names();
    try (RowReader rows = RowReader.open(file, columns, SWEEP)) {
      for (int p = 0; p < points; p++) {
        List<String> row = rows.next();
        for (int o = 0; o < layout.outcomes().size(); o++) {
          halves[0][o][p] = number(row.get(1 + 2 * o));
          halves[1][o][p] = number(row.get(2 + 2 * o));
        }
      }
    }
    return halves;
  }

  /**
   * Means of each point over groups of its replications.
   *
   * @param groups how many groups the sweep has
   * @return {@code [outcome][group][point]}; NaN where there are none
   * @throws IOException if it cannot be read
   * @throws RefusedException if the table is missing or has been changed since it was written
   */
  public double[][][] groups(int groups) throws IOException {
    int points = layout.design().size();
    double[][][] means = new double[layout.outcomes().size()][groups][points];
    if (!folder.manifest().files().containsKey(SweepTables.GROUPS)) {
      throw new RefusedException(
          folder.path()
              + ": has no "
              + SweepTables.GROUPS
              + ", which Brink 0.1.0 did not write; do the sweep again, from its spec.yaml");
    }
    Path file = unchanged(SweepTables.GROUPS);
    List<String> columns = tables.groups(groups, (group, point, outcome) -> Double.NaN).names();
    try (RowReader rows = RowReader.open(file, columns, SWEEP)) {
      for (int p = 0; p < points; p++) {
        List<String> row = rows.next();
        for (int o = 0; o < means.length; o++) {
          for (int g = 0; g < groups; g++) {
            means[o][g][p] = number(row.get(1 + o * groups + g));
          }
        }
      }
    }
    return means;
  }

  /**
   * Sums over the points, replication by replication.
   *
   * @return one for each replication, in order
   * @throws IOException if it cannot be read
   * @throws RefusedException if the table has been changed since it was written
   */
  public List<Replication> replications() throws IOException {
    List<String> columns = tables.replications().names();
    List<Replication> replications = new ArrayList<>();
    try (RowReader rows = RowReader.open(unchanged(SweepTables.REPLICATIONS), columns, SWEEP)) {
      while (rows.hasNext()) {
        replications.add(replication(rows.next()));
      }
    }
    return replications;
  }

  private Replication replication(List<String> row) {
    List<Double> sums = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    for (int o = 0; o < layout.outcomes().size(); o++) {
      sums.add(Double.parseDouble(row.get(1 + 2 * o)));
      counts.add(Long.parseLong(row.get(2 + 2 * o)));
    }
    return new Replication(Long.parseLong(row.get(0)), sums, counts);
  }

  /**
   * The runs of one number at all points.
   *
   * @param number number of the replication, from 0
   * @param sums sum of each outcome over the points with a value
   * @param counts number of points with a value, of each outcome
   */
  public record Replication(long number, List<Double> sums, List<Long> counts) {
    /**
     * From arrays.
     *
     * @param number number of the replication, from 0
     * @param sums sum of each outcome over the points with a value
     * @param counts number of points with a value, of each outcome
     * @return the sums
     */
    public static Replication of(long number, double[] sums, long[] counts) {
      return new Replication(
          number, Arrays.stream(sums).boxed().toList(), Arrays.stream(counts).boxed().toList());
    }
  }
}
