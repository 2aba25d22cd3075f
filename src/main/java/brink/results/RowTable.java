package brink.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of any columns, while it is being written row by row. */
interface RowTable extends Closeable {
  /**
   * Starts a table.
   *
   * @param format how it is stored
   * @param file where; must not exist
   * @param columns its columns
   */
  static RowTable create(TableFormat format, Path file, List<TableColumn> columns)
      throws IOException {
    return switch (format) {
      case CSV -> new CsvRowTable(file, columns);
      case PARQUET -> new ParquetRowTable(file, columns);
    };
  }

  /**
   * Writes a row.
   *
   * @param cells one for each column, of the type of its kind; null for none
   */
  void write(@Nullable Object... cells) throws IOException;
}
