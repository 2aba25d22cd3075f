package brink.results;

import brink.source.FormulaGuard;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as comma-separated text. */
final class CsvRowTable implements RowTable {
  private final CsvWriter csv;
  private final List<TableColumn> columns;

  CsvRowTable(Path file, List<TableColumn> columns) throws IOException {
    this.columns = new ArrayList<>(columns);
    csv = Csv.create(file);
    csv.writeRecord(columns.stream().map(TableColumn::name).toList());
  }

  @Override
  public void write(@Nullable Object... cells) throws IOException {
    try {
      CsvWriter.CsvWriterRecord row = csv.writeRecord();
      for (int i = 0; i < cells.length; i++) {
        row.writeField(FormulaGuard.guarded(columns.get(i).cell(cells[i])));
      }
      row.endRecord();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
