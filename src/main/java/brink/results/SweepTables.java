package brink.results;

import brink.analysis.Interval;
import brink.analysis.StudentInterval;
import brink.design.Design;
import brink.design.Factor;
import brink.experiment.Task;
import brink.model.OutcomeKind;
import brink.model.OutcomeRule;
import brink.sweep.Estimate;
import brink.sweep.Moments;
import brink.sweep.SweepLayout;
import brink.sweep.TaskRecords;
import brink.sweep.TaskSink;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a sweep. Names of further columns of an outcome join its id and a word by an
 * underscore, which no id has.
 */
public final class SweepTables {
  /** Name of the table of the design. */
  public static final String DESIGN = "design.csv";

  /** Name of the table of the points, without ending. */
  public static final String POINTS = "points";

  /** Name of the table of the runs, without ending. */
  public static final String RUNS = "runs";

  private final SweepLayout layout;
  private final List<Integer> factors = new ArrayList<>();

  /**
   * Makes it ready.
   *
   * @param layout what the numbers mean
   */
  public SweepTables(SweepLayout layout) {
    this.layout = layout;
    List<Factor> all = layout.design().factors();
    for (int f = 0; f < all.size(); f++) {
      if (!all.get(f).path().equals(Factor.SCENARIO)) {
        factors.add(f);
      }
    }
  }

  /**
   * Writes where each point is.
   *
   * @param file where; must not exist
   * @throws IOException if it cannot be written
   */
  public void design(Path file) throws IOException {
    try (RowTable table = RowTable.create(TableFormat.CSV, file, place())) {
      for (int p = 0; p < layout.design().size(); p++) {
        List<@Nullable Object> row = place(p);
        table.write(row.toArray());
      }
    }
  }

  /** Columns that say which point it is. */
  List<TableColumn> place() {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.whole("point"));
    columns.add(TableColumn.text(Factor.SCENARIO));
    for (int f : factors) {
      Factor factor = layout.design().factors().get(f);
      columns.add(
          factor.numeric() ? TableColumn.number(factor.path()) : TableColumn.text(factor.path()));
    }
    return columns;
  }

  private List<@Nullable Object> place(int point) {
    Design design = layout.design();
    List<@Nullable Object> row = new ArrayList<>();
    row.add((long) point);
    row.add(layout.scenarioAt(point));
    for (int f : factors) {
      row.add(
          design.factors().get(f).numeric()
              ? (Object) design.value(point, f)
              : design.text(point, f));
    }
    return row;
  }

  /** Which point it is, as the table of the design says it. */
  List<String> placeText(int point) {
    List<TableColumn> columns = place();
    List<@Nullable Object> row = place(point);
    return IntStream.range(0, row.size()).mapToObj(i -> columns.get(i).cell(row.get(i))).toList();
  }

  /** Columns of the table of points. */
  List<TableColumn> pointColumns() {
    List<TableColumn> columns = place();
    columns.add(TableColumn.whole("failed_runs"));
    for (OutcomeRule outcome : layout.outcomes()) {
      columns.add(TableColumn.number(outcome.id()));
      for (String word : List.of("low", "high", "variance")) {
        columns.add(TableColumn.number(outcome.id() + "_" + word));
      }
      columns.add(TableColumn.whole(outcome.id() + "_n"));
    }
    return columns;
  }

  /**
   * Writes what the runs say about each outcome at each point: share or mean, its 95 % interval,
   * the variance of single runs and the number of runs with a value.
   *
   * @param file where; must not exist
   * @param format how it is stored
   * @param moments what is known at each point
   * @throws IOException if it cannot be written
   */
  public void points(Path file, TableFormat format, Moments moments) throws IOException {
    StudentInterval student = new StudentInterval();
    try (RowTable table = RowTable.create(format, file, pointColumns())) {
      for (int p = 0; p < layout.design().size(); p++) {
        List<@Nullable Object> row = place(p);
        row.add(moments.failed(p));
        for (int o = 0; o < layout.outcomes().size(); o++) {
          OutcomeKind kind = layout.outcomes().get(o).kind();
          add(row, moments.estimate(p, o), kind, student);
        }
        table.write(row.toArray());
      }
    }
  }

  private static void add(
      List<@Nullable Object> row, Estimate estimate, OutcomeKind kind, StudentInterval student) {
    Interval interval = estimate.interval(kind, student);
    row.add(TableColumn.orNull(estimate.mean()));
    row.add(TableColumn.orNull(interval.low()));
    row.add(TableColumn.orNull(interval.high()));
    row.add(TableColumn.orNull(estimate.variance()));
    row.add(estimate.n());
  }

  /** A table that is filled task by task. */
  public interface TaskTable extends TaskSink, Closeable {
    /** A table that nobody wants. */
    TaskTable NONE = new NoTable();
  }

  private record NoTable() implements TaskTable {
    @Override
    public void accept(Task task, byte[] payload, TaskRecords records) {
      // Nobody reads it.
    }

    @Override
    public void close() {
      // It was never opened.
    }
  }

  /**
   * Starts the table with a row for each run that did not fail.
   *
   * @param file where; must not exist
   * @param format how it is stored
   * @return the open table
   * @throws IOException if it cannot be written
   */
  public TaskTable runs(Path file, TableFormat format) throws IOException {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.whole("point"));
    columns.add(TableColumn.whole("replication"));
    List<Boolean> events = new ArrayList<>();
    for (OutcomeRule outcome : layout.outcomes()) {
      boolean event = outcome.kind().isEvent();
      events.add(event);
      columns.add(
          new TableColumn(outcome.id(), event ? TableColumn.Kind.FLAG : TableColumn.Kind.DECIMAL));
    }
    return new RunRowsTable(RowTable.create(format, file, columns), events);
  }

  private record RunRowsTable(RowTable table, List<Boolean> events) implements TaskTable {
    @Override
    public void accept(Task task, byte[] payload, TaskRecords records) throws IOException {
      for (int r = 0; r < task.replications(); r++) {
        if (records.failure(r) == null) {
          table.write(row(task, r, records));
        }
      }
    }

    private @Nullable Object[] row(Task task, int run, TaskRecords records) {
      @Nullable Object[] row = new @Nullable Object[2 + events.size()];
      row[0] = task.point();
      row[1] = task.firstReplication() + run;
      for (int o = 0; o < events.size(); o++) {
        double value = records.value(o, run);
        row[2 + o] = events.get(o) ? (Object) (value == 1) : TableColumn.orNull(value);
      }
      return row;
    }

    @Override
    public void close() throws IOException {
      table.close();
    }
  }
}
