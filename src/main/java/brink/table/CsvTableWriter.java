package brink.table;

import brink.source.FormulaGuard;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as comma-separated text: UTF-8, a header, lines end in LF, no cell that a spreadsheet
 * would run.
 */
final class CsvTableWriter<T> implements TableWriter<T> {
  private final CsvWriter csv;
  private final List<Column<T>> columns;

  CsvTableWriter(Table<T> table, Path file) throws IOException {
    columns = new ArrayList<>(table.columns());
    csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    csv.writeRecord(table.names());
  }

  @Override
  public void write(T row) throws IOException {
    try {
      CsvWriter.CsvWriterRecord record = csv.writeRecord();
      for (Column<T> column : columns) {
        String text = column.text(row);
        record.writeField(column.format() == Format.TEXT ? FormulaGuard.guarded(text) : text);
      }
      record.endRecord();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
