package brink.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A table while it is being written to a file, row by row.
 *
 * @param <T> what a row tells of
 */
public interface TableWriter<T> extends Closeable {
  /**
   * Starts a table.
   *
   * @param <T> what a row tells of
   * @param table what it is
   * @param format how it is stored
   * @param file where; must not exist
   * @return the open table
   * @throws IOException if it cannot be written
   */
  static <T> TableWriter<T> open(Table<T> table, TableFormat format, Path file) throws IOException {
    return switch (format) {
      case CSV -> new CsvTableWriter<>(table, file);
      case PARQUET -> new ParquetTableWriter<>(table, file);
    };
  }

  /**
   * Writes a row.
   *
   * @param row what it tells of
   * @throws IOException if it cannot be written
   */
  void write(T row) throws IOException;
}
