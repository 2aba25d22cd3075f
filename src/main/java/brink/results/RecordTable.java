package brink.results;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of each run of several scenarios, so that the first that differs can be named: one
 * row for each run and one column for each scenario.
 */
public final class RecordTable implements Closeable {
  /** Name of the table in a folder. */
  public static final String NAME = "records.csv";

  private final CsvWriter csv;

  /**
   * Starts the table.
   *
   * @param file where; must not exist
   * @param scenarios names of the scenarios
   * @throws IOException if it cannot be written
   */
  public RecordTable(Path file, List<String> scenarios) throws IOException {
    csv = Csv.create(file);
    write("run_index", scenarios);
  }

  /**
   * Writes the next run.
   *
   * @param run its index
   * @param records a short text for each scenario
   * @throws IOException if it cannot be written
   */
  public void write(long run, List<String> records) throws IOException {
    write(Long.toString(run), records);
  }

  private void write(String first, List<String> rest) throws IOException {
    List<String> row = new ArrayList<>();
    row.add(first);
    row.addAll(rest);
    try {
      csv.writeRecord(row);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  /** The rows of a table, read back one after the other. */
  public static final class Rows implements Closeable {
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final Path file;
    private final List<String> scenarios;

    /**
     * Opens a table.
     *
     * @param file the table
     * @throws IOException if it cannot be read
     */
    public Rows(Path file) throws IOException {
      this.file = file;
      csv =
          CsvReader.builder()
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(file, StandardCharsets.UTF_8);
      records = csv.iterator();
      List<String> header = next();
      if (header == null || header.size() < 2) {
        throw new RefusedException(file + ": names no scenarios");
      }
      scenarios = header.subList(1, header.size());
    }

    /**
     * The scenarios.
     *
     * @return their names, one for each record of a row
     */
    public List<String> scenarios() {
      return Collections.unmodifiableList(scenarios);
    }

    /**
     * The next row.
     *
     * @return the index of the run and its records, as texts; null after the last
     * @throws RefusedException if it is not comma-separated text
     */
    public @Nullable List<String> next() {
      try {
        return records.hasNext() ? records.next().getFields() : null;
      } catch (CsvParseException e) {
        throw new RefusedException(file + ": cannot be read: " + e.getMessage());
      }
    }

    @Override
    public void close() throws IOException {
      csv.close();
    }
  }
}
