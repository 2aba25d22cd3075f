package brink.sweep;

import brink.design.Factor;
import brink.scenario.ScenarioTemplate;
import brink.source.CsvText;
import brink.source.Location;
import brink.source.NearestName;
import brink.source.Node;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.ScalarNode;
import brink.source.SourceFile;
import brink.table.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of points in CSV: the first line names a path in each column, by itself or by the name
 * that a column of results has after it, each further line is a point. A column named point is a
 * number for the reader and is not looked at.
 */
final class PointFile {
  private static final String POINT = "point";

  private final String text;
  private final List<ScalarNode> header;
  private final List<List<ScalarNode>> rows;

  private PointFile(String text, List<ScalarNode> header, List<List<ScalarNode>> rows) {
    this.text = text;
    this.header = header;
    this.rows = rows;
  }

  /** A column: its path, the different values in it, and which of them each point has. */
  private record Column(ScalarNode path, List<Node> values, List<Integer> places) {
    List<String> words() {
      return values.stream().map(value -> ((ScalarNode) value).text()).toList();
    }
  }

  /** Reads a table, null after a problem. */
  static @Nullable PointFile read(SourceFile file, Problems problems) {
    Problems found = new Problems();
    List<List<ScalarNode>> rows = CsvText.rows(file, found);
    if (!rows.isEmpty()) {
      checkNames(rows.get(0), found);
    }
    found.list().forEach(problem -> problems.add(problem.location(), problem.text()));
    if (rows.size() < 2 && found.isEmpty()) {
      problems.add(Location.whole(file.name()), "a table needs a header and at least one point");
    }
    return rows.size() < 2 || !found.isEmpty() ? null : read(file, rows, problems);
  }

  /** What is wrong with a header makes every line wrong, and is said alone. */
  private static void checkNames(List<ScalarNode> header, Problems problems) {
    for (int c = 0; c < header.size(); c++) {
      String name = header.get(c).text();
      if (name.isEmpty()) {
        problems.add(before(header.get(c).location()), "column " + (c + 1) + " has no name");
      } else if (name.indexOf(';') >= 0 || name.indexOf('\t') >= 0) {
        String by = name.indexOf(';') >= 0 ? "semicolons" : "tabs";
        problems.add(header.get(c).location(), "cells must be parted by commas, not by " + by);
      }
    }
  }

  /** The comma before a cell that has nothing in it to point at. */
  private static Location before(Location place) {
    return new Location(place.file(), place.line(), Math.max(1, place.column() - 1));
  }

  private static @Nullable PointFile read(
      SourceFile file, List<List<ScalarNode>> rows, Problems problems) {
    return CsvText.isEven(rows, problems)
        ? new PointFile(file.text(), rows.get(0), rows.subList(1, rows.size()))
        : null;
  }

  /** The table as it was written. */
  String text() {
    return text;
  }

  /**
   * Makes the factors that the columns name, and says which of their values each point has.
   *
   * @param swept takes the factors
   * @return for each point places of values, one for each factor
   */
  List<int[]> places(
      List<ScenarioTemplate> templates,
      FactorReader factors,
      List<SweptFactor> swept,
      Problems problems) {
    List<List<Integer>> places = new ArrayList<>();
    boolean several = templates.size() > 1;
    boolean scenarios = false;
    for (Column column : columns(templates.get(0), problems)) {
      if (column.path().text().equals(Factor.SCENARIO)) {
        scenarios = true;
        List<Integer> named = scenarios(column, templates, problems);
        if (several) {
          swept.addAll(FactorReader.scenarios(templates));
          places.add(named);
        }
      } else {
        SweptFactor made = factors.column(column.path(), column.values());
        if (made != null) {
          swept.add(made);
          places.add(column.places());
        }
      }
    }
    if (several && !scenarios) {
      problems.add(
          header.get(0).location(),
          "there are several scenarios: a column scenario must say which");
    }
    return transposed(places);
  }

  private static List<Integer> scenarios(
      Column column, List<ScenarioTemplate> templates, Problems problems) {
    List<String> names = templates.stream().map(ScenarioTemplate::name).toList();
    for (Node value : column.values()) {
      String name = ((ScalarNode) value).text();
      if (!names.contains(name)) {
        problems.add(
            value.location(),
            "there is no scenario " + Quote.of(name) + NearestName.hint(name, names));
      }
    }
    List<String> words = column.words();
    return column.places().stream().map(place -> names.indexOf(words.get(place))).toList();
  }

  private List<int[]> transposed(List<List<Integer>> columns) {
    List<int[]> places = new ArrayList<>();
    for (int p = 0; p < rows.size(); p++) {
      int point = p;
      places.add(columns.stream().mapToInt(column -> column.get(point)).toArray());
    }
    return places;
  }

  private List<Column> columns(ScenarioTemplate template, Problems problems) {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (int c = 0; c < header.size(); c++) {
      ScalarNode path = path(header.get(c), template, problems);
      if (!path.text().equals(POINT) && columns.put(path.text(), column(path, c)) != null) {
        problems.add(path.location(), "the column " + Quote.of(path.text()) + " stands twice");
      }
    }
    return new ArrayList<>(columns.values());
  }

  /** The path that a column is named by, or after. */
  private static ScalarNode path(ScalarNode name, ScenarioTemplate template, Problems problems) {
    List<String> named = template.named(name.text());
    if (named.size() > 1) {
      String which = String.join(" or ", named);
      problems.add(name.location(), Quote.of(name.text()) + " could be " + which + "; write which");
    }
    return named.isEmpty() ? name : new ScalarNode(name.location(), named.get(0), name.quoted());
  }

  private Column column(ScalarNode path, int c) {
    Map<String, Integer> known = new LinkedHashMap<>();
    List<Node> values = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (List<ScalarNode> row : rows) {
      ScalarNode cell = row.get(c);
      Integer place = known.get(cell.text());
      if (place == null) {
        place = values.size();
        known.put(cell.text(), place);
        values.add(cell);
      }
      places.add(place);
    }
    return new Column(path, Collections.unmodifiableList(values), places);
  }
}
