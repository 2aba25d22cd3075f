package brink.scenario;

import brink.parameter.ParameterDraws;
import brink.source.CsvText;
import brink.source.DecimalText;
import brink.source.Location;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.ScalarNode;
import brink.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of draws as {@link ParameterDraws#text} writes it: comma-separated, weight and then one
 * column for each parameter, by its dotted path or by the name of a column that is made of it.
 * Cells may stand in quotes; empty lines are passed over. Numbers are read as {@link DecimalText}
 * has them.
 */
public final class DrawsTable {
  private static final String WEIGHT = "weight";

  private final SourceFile file;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<String> paths = new ArrayList<>();
  private final Problems problems;

  private DrawsTable(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
    for (List<ScalarNode> row : CsvText.rows(file, problems)) {
      rows.add(row.stream().map(Cell::of).toList());
    }
  }

  /** What stands in one place; a value is null where the text is no number. */
  private record Cell(Location place, String text, @Nullable Double value) {
    static Cell of(ScalarNode cell) {
      return new Cell(cell.location(), cell.text(), DecimalText.of(cell.text()));
    }
  }

  /**
   * Reads a table.
   *
   * @param file the table
   * @param named the paths of which the name of a column may be made
   * @param problems takes all that is wrong, each with line and column
   * @return the table, null after a problem
   */
  static @Nullable DrawsTable read(
      SourceFile file, Function<String, List<String>> named, Problems problems) {
    Problems found = new Problems();
    DrawsTable table = new DrawsTable(file, found);
    if (found.isEmpty()) {
      table.check();
    }
    if (found.isEmpty()) {
      table.name(named);
    }
    found.list().forEach(problem -> problems.add(problem.location(), problem.text()));
    return found.isEmpty() ? table : null;
  }

  /**
   * Reads the draws of a table.
   *
   * @param name what messages call it
   * @param text the table
   * @return the draws
   * @throws brink.source.SourceException if it is no such table, with all that is wrong
   */
  public static ParameterDraws parse(String name, String text) {
    Problems problems = new Problems();
    DrawsTable table = read(new SourceFile(name, text), column -> List.of(), problems);
    problems.throwIfAny();
    if (table == null) {
      throw new IllegalStateException("a table without problems was not read");
    }
    return table.draws();
  }

  private void check() {
    if (rows.isEmpty()) {
      problems.add(new Location(file.name(), 1, 1), "the file is empty");
      return;
    }
    header(rows.get(0));
    if (!rows.get(0).get(0).text().equals(WEIGHT)) {
      return;
    }
    List<List<Cell>> draws = rows.subList(1, rows.size());
    draws.forEach(this::draw);
    Location start = rows.get(0).get(0).place();
    if (draws.isEmpty()) {
      problems.add(start, "the table has no draws; each is a line after the first");
    } else if (problems.isEmpty()) {
      double sum = draws.stream().mapToDouble(row -> value(row.get(0))).sum();
      String rule = sum == 0 ? "all weights are 0" : "the sum of the weights is too large";
      if (sum == 0 || Double.isInfinite(sum)) {
        problems.add(draws.get(0).get(0).place(), rule);
      }
    }
  }

  private void header(List<Cell> header) {
    Set<String> seen = new LinkedHashSet<>();
    for (Cell cell : header) {
      if (cell.text().isBlank()) {
        problems.add(cell.place(), "a column has no name");
      } else if (!seen.add(cell.text())) {
        problems.add(cell.place(), "the column " + Quote.of(cell.text()) + " stands twice");
      }
    }
    Cell first = header.get(0);
    if (!first.text().equals(WEIGHT)) {
      String rule = "; it must be weight, and commas divide columns";
      problems.add(first.place(), "the first column is " + Quote.of(first.text()) + rule);
    } else if (header.size() == 1) {
      problems.add(first.place(), "there is no column of a parameter after weight");
    }
  }

  /** Finds the paths of which the names of the columns were made, where they were. */
  private void name(Function<String, List<String>> known) {
    for (Cell cell : rows.get(0).subList(1, rows.get(0).size())) {
      List<String> named = known.apply(cell.text());
      String path = named.size() == 1 ? named.get(0) : cell.text();
      if (named.size() > 1) {
        String which = String.join(" or ", named);
        problems.add(cell.place(), Quote.of(cell.text()) + " could be " + which + "; write which");
      } else if (paths.contains(path)) {
        problems.add(cell.place(), "the column " + Quote.of(path) + " stands twice");
      }
      paths.add(path);
    }
  }

  private void draw(List<Cell> row) {
    List<Cell> header = rows.get(0);
    if (row.size() != header.size()) {
      problems.add(
          row.get(0).place(),
          "the line has " + row.size() + " cells; the header has " + header.size());
      return;
    }
    for (int c = 0; c < row.size(); c++) {
      Cell cell = row.get(c);
      Double value = cell.value();
      boolean negative = c == 0 && value != null && value < 0;
      if (value == null || negative) {
        String rule = "; it must be a number" + (c == 0 ? " of 0 or more" : "");
        problems.add(cell.place(), header.get(c).text() + " is " + Quote.of(cell.text()) + rule);
      }
    }
  }

  private static double value(Cell cell) {
    Double value = cell.value();
    return value == null ? Double.NaN : value;
  }

  /** The draws, in the order of the table. */
  ParameterDraws draws() {
    double[][] values = new double[rows.size() - 1][];
    double[] weights = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double[] row = rows.get(i + 1).stream().mapToDouble(DrawsTable::value).toArray();
      weights[i] = row[0];
      values[i] = java.util.Arrays.copyOfRange(row, 1, row.length);
    }
    return new ParameterDraws(paths, values, weights);
  }

  /**
   * Where a value stands.
   *
   * @param draw place of the draw, from 0; -1 for the header
   * @param path the parameter
   */
  Location place(int draw, String path) {
    return rows.get(draw + 1).get(1 + paths.indexOf(path)).place();
  }
}
