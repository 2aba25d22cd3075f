package brink.table;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.io.FileSystemOutputFile;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/**
 * A table in Parquet: numbers in full, null where there is no value. Not compressed: the codecs
 * need native libraries or most of Hadoop, and the encodings already store repeated values once.
 */
final class ParquetTableWriter<T> implements TableWriter<T> {
  /** Rows are gathered in memory up to this size [bytes]; chosen: a million runs fit in 1 GiB. */
  private static final long ROW_GROUP = 16L << 20;

  private final Path file;
  private final CarpetWriter<Row> parquet;

  ParquetTableWriter(Table<T> table, Path file) throws IOException {
    this.file = file;
    WriteRecordModelType<Row> model = FieldTypes.writeRecordModel(Row.class);
    for (Column<T> column : table.columns()) {
      model.withField(column.name(), type(column.format()), row -> cell(column, row));
    }
    parquet =
        new CarpetWriter.Builder<>(new FileSystemOutputFile(file.toFile()), Row.class)
            .withWriteRecordModel(model)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .withRowGroupSize(ROW_GROUP)
            .build();
  }

  private static FieldType type(Format format) {
    return switch (format) {
      case WHOLE -> FieldTypes.LONG;
      case DECIMAL, NUMBER, SIGNIFICANT, P_VALUE -> FieldTypes.DOUBLE;
      case FLAG -> FieldTypes.BOOLEAN;
      case DATE, TEXT -> FieldTypes.STRING;
    };
  }

  @SuppressWarnings("unchecked") // only what write takes is in a row
  private static <T> @Nullable Object cell(Column<T> column, Row row) {
    Object cell = Format.finite(column.value().of((T) row.of()));
    if (cell == null) {
      return null;
    }
    return switch (column.format()) {
      case WHOLE -> ((Number) cell).longValue();
      case DATE, TEXT -> cell.toString();
      default -> cell;
    };
  }

  @Override
  public void write(T row) throws IOException {
    parquet.write(new Row(row));
  }

  @Override
  public void close() throws IOException {
    parquet.close();
    ParquetFooter.sort(file);
  }

  /** What a row tells of; a record because the library asks for one. */
  record Row(Object of) {}
}
