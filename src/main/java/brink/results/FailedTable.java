package brink.results;

import brink.experiment.Task;
import brink.sweep.TaskRecords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of the runs of a sweep that failed; there is none where none did. */
public final class FailedTable implements SweepTables.TaskTable {
  /** Its name in the folder of a sweep. */
  public static final String NAME = "failed.csv";

  private final Path file;
  private @Nullable RowTable table;

  /**
   * Makes it ready.
   *
   * @param file where, once it is needed; must not exist
   */
  public FailedTable(Path file) {
    this.file = file;
  }

  @Override
  public void accept(Task task, byte[] payload, TaskRecords records) throws IOException {
    for (Map.Entry<Integer, String> failure : records.failures().entrySet()) {
      open().write(task.point(), task.firstReplication() + failure.getKey(), failure.getValue());
    }
  }

  private RowTable open() throws IOException {
    if (table == null) {
      table =
          RowTable.create(
              TableFormat.CSV,
              file,
              List.of(
                  TableColumn.whole("point"),
                  TableColumn.whole("replication"),
                  TableColumn.text("message")));
    }
    return table;
  }

  @Override
  public void close() throws IOException {
    if (table != null) {
      table.close();
    }
  }
}
