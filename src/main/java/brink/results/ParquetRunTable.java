package brink.results;

import brink.model.OutcomeRule;
import brink.run.RunRecord;
import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.CloseableIterator;
import com.jerolba.carpet.io.FileSystemOutputFile;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/**
 * The table of runs in Parquet: events as booleans, quantities as doubles, null where there is no
 * value. Not compressed: the codecs need native libraries or most of Hadoop, and the encodings
 * already store repeated values once.
 */
final class ParquetRunTable implements RunTable {
  /** Rows are gathered in memory up to this size [bytes]; chosen: a million runs fit in 1 GiB. */
  static final long ROW_GROUP = 16L << 20;

  private final Path file;
  private final CarpetWriter<Row> parquet;

  ParquetRunTable(Path file, List<OutcomeRule> outcomes) throws IOException {
    this.file = file;
    parquet =
        new CarpetWriter.Builder<>(new FileSystemOutputFile(file.toFile()), Row.class)
            .withWriteRecordModel(columns(outcomes))
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .withRowGroupSize(ROW_GROUP)
            .build();
  }

  private static WriteRecordModelType<Row> columns(List<OutcomeRule> outcomes) {
    WriteRecordModelType<Row> columns =
        FieldTypes.writeRecordModel(Row.class).withField(INDEX, (Row row) -> row.run().index());
    for (int i = 0; i < outcomes.size(); i++) {
      int place = i;
      if (outcomes.get(i).kind().isEvent()) {
        columns.withField(outcomes.get(i).id(), (Row row) -> row.run().outcome(place) == 1);
      } else {
        columns.withField(
            outcomes.get(i).id(),
            FieldTypes.DOUBLE,
            row -> TableColumn.orNull(row.run().outcome(place)));
      }
    }
    return columns.withField(DIGEST, FieldTypes.STRING, Row::digest);
  }

  @Override
  public void write(RunRecord run, String digest) throws IOException {
    parquet.write(new Row(run, digest));
  }

  @Override
  public void close() throws IOException {
    parquet.close();
    ParquetFooter.sort(file);
  }

  static RunRows read(Path file, List<OutcomeRule> outcomes) {
    return new Rows(file, outcomes);
  }

  private static final class Rows implements RunRows {
    private final Path file;
    private final List<OutcomeRule> outcomes;

    @SuppressWarnings("rawtypes")
    private final CloseableIterator<Map> rows;

    Rows(Path file, List<OutcomeRule> outcomes) {
      this.file = file;
      this.outcomes = outcomes;
      try {
        rows = new CarpetReader<>(file.toFile(), Map.class).iterator();
      } catch (RuntimeException e) {
        // The library says so when the file is no Parquet file.
        throw new RefusedException(file + ": cannot be read: " + e.getMessage());
      }
    }

    @Override
    public @Nullable RunRow next() {
      return rows.hasNext() ? row(file, rows.next(), outcomes) : null;
    }

    @Override
    public void close() throws IOException {
      rows.close();
    }
  }

  private static RunRow row(Path file, Map<?, ?> cells, List<OutcomeRule> outcomes) {
    if (!new ArrayList<Object>(cells.keySet()).equals(CsvRunTable.header(outcomes))) {
      throw new RefusedException(file + ": its columns are not the outcomes of the scenario");
    }
    List<String> values = new ArrayList<>();
    for (OutcomeRule outcome : outcomes) {
      values.add(text(cells.get(outcome.id())));
    }
    if (cells.get(INDEX) instanceof Long index && cells.get(DIGEST) instanceof String digest) {
      return new RunRow(index, values, digest);
    }
    throw new RefusedException(file + ": a row without index or digest");
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Double number ? Decimal.text(number) : value.toString();
  }

  /** What the columns are taken from; a record because the library asks for one. */
  record Row(RunRecord run, String digest) {}
}
