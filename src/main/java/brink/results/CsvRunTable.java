package brink.results;

import brink.model.OutcomeRule;
import brink.run.RunRecord;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of runs as comma-separated text. */
final class CsvRunTable implements RunTable {
  private final CsvWriter csv;
  private final boolean[] events;

  CsvRunTable(Path file, List<OutcomeRule> outcomes) throws IOException {
    events = new boolean[outcomes.size()];
    for (int i = 0; i < events.length; i++) {
      events[i] = outcomes.get(i).kind().isEvent();
    }
    csv = Csv.create(file);
    csv.writeRecord(header(outcomes));
  }

  static List<String> header(List<OutcomeRule> outcomes) {
    List<String> header = new ArrayList<>();
    header.add(INDEX);
    outcomes.forEach(outcome -> header.add(outcome.id()));
    header.add(DIGEST);
    return header;
  }

  /** The text of one outcome of one run. */
  static String text(boolean event, double value) {
    if (event) {
      return value == 1 ? "true" : "false";
    }
    return Decimal.text(value);
  }

  @Override
  public void write(RunRecord run, String digest) throws IOException {
    try {
      CsvWriter.CsvWriterRecord row = csv.writeRecord();
      row.writeField(Long.toString(run.index()));
      for (int i = 0; i < events.length; i++) {
        row.writeField(text(events[i], run.outcome(i)));
      }
      row.writeField(digest).endRecord();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  static RunRows read(Path file, List<OutcomeRule> outcomes) throws IOException {
    CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(file, StandardCharsets.UTF_8);
    return new Rows(file, csv, header(outcomes));
  }

  private static final class Rows implements RunRows {
    private final Path file;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final int columns;

    Rows(Path file, CsvReader<CsvRecord> csv, List<String> header) {
      this.file = file;
      this.csv = csv;
      records = csv.iterator();
      columns = header.size();
      if (!records.hasNext() || !advance().getFields().equals(header)) {
        throw new RefusedException(file + ": its columns are not the outcomes of the scenario");
      }
    }

    @Override
    public @Nullable RunRow next() throws IOException {
      if (!records.hasNext()) {
        return null;
      }
      CsvRecord record = advance();
      List<String> fields = record.getFields();
      if (fields.size() != columns) {
        throw new RefusedException(
            file
                + ":"
                + record.getStartingLineNumber()
                + ": "
                + fields.size()
                + " columns, not "
                + columns);
      }
      return new RunRow(index(record), fields.subList(1, columns - 1), fields.get(columns - 1));
    }

    private CsvRecord advance() {
      try {
        return records.next();
      } catch (CsvParseException e) {
        throw new RefusedException(file + ": cannot be read: " + e.getMessage());
      }
    }

    private long index(CsvRecord record) {
      try {
        return Long.parseLong(record.getField(0));
      } catch (NumberFormatException e) {
        throw new RefusedException(
            file + ":" + record.getStartingLineNumber() + ": not an index: " + record.getField(0));
      }
    }

    @Override
    public void close() throws IOException {
      csv.close();
    }
  }
}
