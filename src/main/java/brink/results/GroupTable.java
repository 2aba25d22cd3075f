package brink.results;

import brink.sweep.GroupSums;
import brink.sweep.SweepLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of means by groups of the replications at each point of a sweep. The analysis of
 * sensitivity draws them again, to say how far the replications that were made stand for others.
 */
public final class GroupTable {
  /** Its name in the folder of a sweep. */
  public static final String NAME = "groups.csv";

  private GroupTable() {}

  static List<TableColumn> columns(SweepLayout layout, int groups) {
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.whole("point"));
    for (String outcome : layout.ids()) {
      for (int g = 0; g < groups; g++) {
        columns.add(TableColumn.number(outcome + "_" + g));
      }
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
    List<TableColumn> columns = columns(layout, sums.groups());
    try (RowTable table = RowTable.create(TableFormat.CSV, file, columns)) {
      for (int p = 0; p < layout.design().size(); p++) {
        List<@Nullable Object> row = new ArrayList<>(columns.size());
        row.add((long) p);
        for (int o = 0; o < layout.outcomes().size(); o++) {
          for (int g = 0; g < sums.groups(); g++) {
            row.add(TableColumn.orNull(sums.mean(g, p, o)));
          }
        }
        table.write(row.toArray());
      }
    }
  }
}
