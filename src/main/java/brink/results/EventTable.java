package brink.results;

import brink.likelihood.EventLog;
import brink.likelihood.Likelihood;
import brink.model.Act;
import brink.scenario.Scenario;
import brink.simulation.LogMismatch;
import brink.source.ColumnName;
import brink.source.CsvText;
import brink.source.FileSource;
import brink.source.Location;
import brink.source.NearestName;
import brink.source.Problems;
import brink.source.Quote;
import brink.source.ScalarNode;
import brink.source.SourceException;
import brink.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A complete log of acts as comma-separated text, one row for each act. Columns, in any order:
 * {@code actor}, {@code act}, {@code target}; {@code day} (days since the scenario's start) or
 * {@code date} (2024-07-28, taken as noon, or 2024-07-28T18:30); and as far as they apply {@code
 * about}, {@code deaths}, {@code leakers} (of a day of fire its incidents; without them, what is
 * usual), {@code attribution} (claimed, denied, open), {@code row} (act, or fire for a day of fire
 * by posture, dated at its end) and {@code key}. The table {@code trace.csv} that {@code run
 * --trace} writes is such a log for each of its runs; its decisions are passed over.
 */
public final class EventTable {
  private static final List<String> NEEDED = List.of("actor", "act", "target");

  private static final List<String> KNOWN =
      List.of(
          "actor",
          "act",
          "target",
          "day",
          "date",
          "about",
          "deaths",
          "leakers",
          "attribution",
          "row",
          "key");

  private final Scenario scenario;
  private final String file;
  private final SourceFile source;
  private final Problems problems;
  private final List<Logged> rows = new ArrayList<>();
  private final SortedSet<String> runs = new TreeSet<>();

  private EventTable(Scenario scenario, SourceFile source, Problems problems) {
    this.scenario = scenario;
    file = source.name();
    this.source = source;
    this.problems = problems;
  }

  /** An act with the place where its row begins. */
  private record Logged(Act act, Location place) {}

  /**
   * Reads a log and checks that the scenario could have brought it about.
   *
   * @param name name of the file
   * @param run which run of a table with a column {@code run}; null where the table holds one log
   * @param until the end of what was observed, in days since the start; at most the horizon
   * @param scenario the scenario
   * @param files finds files
   * @return the log, in order of time
   * @throws SourceException if anything is wrong, with all of it
   */
  public static EventLog read(
      String name, @Nullable Long run, double until, Scenario scenario, FileSource files) {
    Problems problems = new Problems();
    SourceFile source = files.open(name, null, problems);
    if (source == null) {
      throw new SourceException(problems.list());
    }
    EventTable table = new EventTable(scenario, source, problems);
    table.parse(run);
    problems.throwIfAny();
    return table.checked(until);
  }

  private void parse(@Nullable Long run) {
    List<List<ScalarNode>> table = CsvText.rows(source, problems);
    Map<String, Integer> columns = new TreeMap<>();
    if (!table.isEmpty() && problems.isEmpty()) {
      header(table.get(0), columns);
    }
    if (!problems.isEmpty() || !CsvText.isEven(table, problems)) {
      return;
    }
    for (List<ScalarNode> row : table.subList(Math.min(1, table.size()), table.size())) {
      if (isOf(run, field(row, columns, RunTable.INDEX))) {
        add(row, columns);
      }
    }
    if (rows.isEmpty() && problems.isEmpty()) {
      String which = run == null ? "acts" : "acts of run " + run;
      problems.add(Location.whole(file), "there are no " + which + " in it");
    }
  }

  /** Whether a row belongs to the log that is read; a table without runs holds one. */
  private boolean isOf(@Nullable Long run, String written) {
    if (run != null) {
      return run.toString().equals(written);
    }
    if (runs.add(written) && runs.size() == 2) {
      problems.add(
          Location.whole(file),
          "it holds several runs, "
              + String.join(" and ", runs)
              + " among them; say which is meant");
    }
    return true;
  }

  private static String field(List<ScalarNode> row, Map<String, Integer> columns, String key) {
    Integer place = columns.get(key);
    return place == null ? "" : row.get(place).text();
  }

  private void header(List<ScalarNode> header, Map<String, Integer> columns) {
    Location start = header.get(0).location();
    if (header.size() == 1 && header.get(0).text().matches("(?s).*[;\t].*")) {
      problems.add(start, "the cells must be parted by commas");
      return;
    }
    for (ScalarNode cell : header) {
      String column = ColumnName.of(cell.text());
      if (columns.put(column, columns.size()) != null) {
        problems.add(cell.location(), "the column " + Quote.of(cell.text()) + " is there twice");
      } else if (!KNOWN.contains(column) && !TraceTable.TRACE.names().contains(column)) {
        problems.add(
            cell.location(),
            "there is no column " + Quote.of(cell.text()) + NearestName.hint(cell.text(), KNOWN));
      }
    }
    for (String needed : NEEDED) {
      if (!columns.containsKey(needed)) {
        problems.add(start, "the column " + Quote.of(needed) + " is missing");
      }
    }
    if (!columns.containsKey("day") && !columns.containsKey("date")) {
      problems.add(start, "a column \"day\" or \"date\" is missing");
    }
  }

  private void add(List<ScalarNode> cells, Map<String, Integer> columns) {
    EventRow row = new EventRow(cells.get(0).location().line(), key -> field(cells, columns, key));
    if (row.isDecision()) {
      return;
    }
    Act act =
        row.act(
            scenario,
            (column, what) ->
                problems.add(cells.get(columns.getOrDefault(column, 0)).location(), what));
    if (act != null) {
      rows.add(new Logged(act, cells.get(0).location()));
    }
  }

  private EventLog checked(double until) {
    rows.sort(Comparator.comparingDouble((Logged row) -> row.act().day()));
    EventLog log = new EventLog(rows.stream().map(Logged::act).toList(), until);
    for (LogMismatch mismatch : Likelihood.of(scenario).mismatches(log)) {
      Location place =
          mismatch.place() < 0 ? Location.whole(file) : rows.get(mismatch.place()).place();
      problems.add(place, mismatch.text());
    }
    problems.throwIfAny();
    return log;
  }
}
