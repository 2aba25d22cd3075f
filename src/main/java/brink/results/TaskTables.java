package brink.results;

import brink.experiment.Task;
import brink.model.OutcomeRule;
import brink.sweep.SweepLayout;
import brink.sweep.TaskRecords;
import brink.sweep.TaskSink;
import brink.table.Format;
import brink.table.Table;
import brink.table.TableFormat;
import brink.table.TableWriter;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a sweep that are filled task by task: the runs, where they are wanted, and those
 * that failed, where any did.
 */
public final class TaskTables implements TaskSink, Closeable {
  /** Name of the table of the runs that failed. */
  public static final String FAILED = "failed.csv";

  private record Run(Task task, int place, TaskRecords records) {
    long replication() {
      return task.firstReplication() + place;
    }
  }

  private record Failed(long point, long replication, String message) {}

  static final Table<Failed> FAILURES =
      Table.<Failed>of("failed", "The runs that failed")
          .whole("point", "Number of the point", Failed::point)
          .whole("replication", "Number of the replication", Failed::replication)
          .text("message", "What went wrong", Failed::message);

  private final Draft draft;
  private final @Nullable TableWriter<Run> runs;
  private @Nullable TableWriter<Failed> failed;

  /**
   * Starts them.
   *
   * @param draft where
   * @param layout what the numbers mean
   * @param runs how the table of the runs is stored; null where it is not wanted
   * @throws IOException if it cannot be written
   */
  public TaskTables(Draft draft, SweepLayout layout, @Nullable TableFormat runs)
      throws IOException {
    this.draft = draft;
    this.runs = runs == null ? null : draft.open(runs(layout), runs);
  }

  static Table<Run> runs(SweepLayout layout) {
    Table<Run> table =
        Table.<Run>of(RunTable.NAME, "The runs that did not fail")
            .whole("point", "Number of the point", row -> row.task().point())
            .whole("replication", "Number of the replication", Run::replication);
    for (int o = 0; o < layout.outcomes().size(); o++) {
      OutcomeRule outcome = layout.outcomes().get(o);
      int at = o;
      table =
          outcome.kind().isEvent()
              ? table.named(
                  outcome.id(),
                  "",
                  "Whether it came about: " + outcome.label(),
                  Format.FLAG,
                  row -> row.records().value(at, row.place()) == 1)
              : table.named(
                  outcome.id(),
                  "",
                  outcome.whereReached().label(),
                  Format.DECIMAL,
                  row -> row.records().value(at, row.place()));
    }
    return table;
  }

  @Override
  public void accept(Task task, byte[] payload, TaskRecords records) throws IOException {
    for (Map.Entry<Integer, String> one : records.failures().entrySet()) {
      if (failed == null) {
        failed = draft.open(FAILURES, TableFormat.CSV);
      }
      failed.write(
          new Failed(task.point(), task.firstReplication() + one.getKey(), one.getValue()));
    }
    for (int r = 0; runs != null && r < task.replications(); r++) {
      if (records.failure(r) == null) {
        runs.write(new Run(task, r, records));
      }
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (runs != null) {
        runs.close();
      }
    } finally {
      if (failed != null) {
        failed.close();
      }
    }
  }
}
