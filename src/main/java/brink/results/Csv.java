package brink.results;

import brink.source.FormulaGuard;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Comma-separated tables as this project writes them: UTF-8, a header, lines end in LF, no cell
 * that a spreadsheet would run.
 */
final class Csv {
  private Csv() {}

  static CsvWriter create(Path file) throws IOException {
    return CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .build(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
  }

  static void write(Path file, List<String> header, Iterable<List<String>> rows)
      throws IOException {
    try (CsvWriter csv = create(file)) {
      csv.writeRecord(header);
      for (List<String> row : rows) {
        csv.writeRecord(row.stream().map(FormulaGuard::guarded).toList());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
