package brink.results;

import brink.model.OutcomeRule;
import brink.sweep.ReplicationSums;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table with a row for each replication: the sum of each outcome over the points, and the
 * number of points with a value. With it and the table of points, what replications have in common
 * can be told from noise.
 */
public final class ReplicationTable implements ReplicationSums.RowSink, Closeable {
  /** Its name in the folder of a sweep. */
  public static final String NAME = "replications.csv";

  private final RowTable table;

  /**
   * Starts it.
   *
   * @param file where; must not exist
   * @param outcomes the recorded outcomes
   * @throws IOException if it cannot be written
   */
  public ReplicationTable(Path file, List<OutcomeRule> outcomes) throws IOException {
    table = RowTable.create(TableFormat.CSV, file, columns(outcomes));
  }

  static List<TableColumn> columns(List<OutcomeRule> outcomes) {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.whole("replication"));
    for (OutcomeRule outcome : outcomes) {
      columns.add(TableColumn.number(outcome.id() + "_sum"));
      columns.add(TableColumn.whole(outcome.id() + "_n"));
    }
    return columns;
  }

  @Override
  public void accept(long replication, double[] sums, long[] counts) throws IOException {
    @Nullable Object[] row = new @Nullable Object[1 + 2 * sums.length];
    row[0] = replication;
    for (int o = 0; o < sums.length; o++) {
      row[1 + 2 * o] = sums[o];
      row[2 + 2 * o] = counts[o];
    }
    table.write(row);
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
