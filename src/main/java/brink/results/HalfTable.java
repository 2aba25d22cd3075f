package brink.results;

import brink.sweep.GroupSums;
import brink.sweep.SweepLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of means by halves of the replications, even and odd, at each point of a sweep. The
 * analysis of sensitivity needs it.
 */
public final class HalfTable {
  /** Its name in the folder of a sweep. */
  public static final String NAME = "halves.csv";

  private HalfTable() {}

  static List<TableColumn> columns(SweepLayout layout) {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.whole("point"));
    for (String outcome : layout.ids()) {
      columns.add(TableColumn.number(outcome + "_even"));
      columns.add(TableColumn.number(outcome + "_odd"));
    }
    return columns;
  }

  /**
   * Writes it.
   *
   * @param file where; must not exist
   * @param layout what the numbers mean
   * @param sums the means
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, SweepLayout layout, GroupSums sums) throws IOException {
    int outcomes = layout.outcomes().size();
    try (RowTable table = RowTable.create(TableFormat.CSV, file, columns(layout))) {
      for (int p = 0; p < layout.design().size(); p++) {
        @Nullable Object[] row = new @Nullable Object[1 + 2 * outcomes];
        row[0] = (long) p;
        for (int o = 0; o < outcomes; o++) {
          row[1 + 2 * o] = TableColumn.orNull(sums.half(0, p, o));
          row[2 + 2 * o] = TableColumn.orNull(sums.half(1, p, o));
        }
        table.write(row);
      }
    }
  }
}
