package brink.results;

import brink.source.ColumnName;
import brink.source.FormulaGuard;
import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Reads a table as text, row by row: the names of its columns, then each row. Numbers of a Parquet
 * table have all their digits, missing values are empty.
 */
public final class RowReader implements Closeable {
  private final Path file;
  private final Iterator<List<String>> rows;
  private final Closeable source;

  private RowReader(Path file, Iterator<List<String>> rows, Closeable source) {
    this.file = file;
    this.rows = rows;
    this.source = source;
  }

  /**
   * Opens a table, whose columns must be those given, by their names or by the ids and paths of
   * which versions up to 0.1.0 made the names of columns.
   */
  static RowReader open(Path file, List<String> columns, String of) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new RefusedException(file + ": missing");
    }
    RowReader reader = file.toString().endsWith(".parquet") ? parquet(file) : csv(file);
    List<String> header = reader.next();
    boolean none = header.isEmpty() && file.toString().endsWith(".parquet");
    if (!none && !header.stream().map(ColumnName::of).toList().equals(columns)) {
      reader.close();
      throw new RefusedException(file + ": its columns are not " + of);
    }
    return reader;
  }

  /** The first line of a table of text, as it stands there. */
  static List<String> header(Path file) throws IOException {
    try (RowReader reader = csv(file)) {
      return reader.next();
    }
  }

  private static RowReader csv(Path file) throws IOException {
    CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8);
    Iterator<CsvRecord> records = csv.iterator();
    return new RowReader(file, map(records), csv);
  }

  private static Iterator<List<String>> map(Iterator<CsvRecord> records) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public List<String> next() {
        return records.next().getFields().stream().map(FormulaGuard::undone).toList();
      }
    };
  }

  @SuppressWarnings("rawtypes")
  private static RowReader parquet(Path file) throws IOException {
    try {
      CloseableIterator<Map> maps = new CarpetReader<>(file.toFile(), Map.class).iterator();
      return new RowReader(file, new ParquetRows(maps), maps);
    } catch (RuntimeException e) {
      // The library says so when the file is no Parquet file.
      throw new RefusedException(file + ": cannot be read: " + e.getMessage());
    }
  }

  /**
   * Whether there is a further row.
   *
   * @return false after the last
   */
  public boolean hasNext() {
    try {
      return rows.hasNext();
    } catch (RuntimeException e) {
      throw refused(e);
    }
  }

  /**
   * The next row.
   *
   * @return its cells as text; empty where there is none
   * @throws RefusedException if the file is no table
   */
  public List<String> next() {
    try {
      return rows.hasNext() ? rows.next() : List.of();
    } catch (RuntimeException e) {
      throw refused(e);
    }
  }

  /** The libraries say so when a file is not what it should be. */
  private RefusedException refused(RuntimeException e) {
    return new RefusedException(file + ": cannot be read: " + e.getMessage());
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  /** The rows of a Parquet table, after a first one with the names of the columns. */
  @SuppressWarnings("rawtypes")
  private static final class ParquetRows implements Iterator<List<String>> {
    private final Iterator<Map> maps;
    private Map<?, ?> held = Map.of();
    private boolean named;

    ParquetRows(Iterator<Map> maps) {
      this.maps = maps;
    }

    @Override
    public boolean hasNext() {
      return !held.isEmpty() || maps.hasNext();
    }

    @Override
    public List<String> next() {
      Map<?, ?> row = held.isEmpty() ? maps.next() : held;
      held = named ? Map.of() : row;
      List<String> texts = new ArrayList<>();
      (named ? row.values() : row.keySet())
          .forEach(cell -> texts.add(cell == null ? "" : cell.toString()));
      named = true;
      return texts;
    }
  }
}
