package brink.results;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.io.FileSystemOutputFile;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;

/** A table in Parquet, as {@link ParquetRunTable} writes it. */
final class ParquetRowTable implements RowTable {
  private final Path file;
  private final CarpetWriter<Row> parquet;

  ParquetRowTable(Path file, List<TableColumn> columns) throws IOException {
    this.file = file;
    WriteRecordModelType<Row> model = FieldTypes.writeRecordModel(Row.class);
    for (int i = 0; i < columns.size(); i++) {
      add(model, columns.get(i), i);
    }
    parquet =
        new CarpetWriter.Builder<>(new FileSystemOutputFile(file.toFile()), Row.class)
            .withWriteRecordModel(model)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .withRowGroupSize(ParquetRunTable.ROW_GROUP)
            .build();
  }

  private static void add(WriteRecordModelType<Row> model, TableColumn column, int place) {
    String name = column.name();
    switch (column.kind()) {
      case WHOLE -> model.withField(name, FieldTypes.LONG, row -> (Long) row.cell(place));
      case NUMBER, DECIMAL ->
          model.withField(name, FieldTypes.DOUBLE, row -> (Double) row.cell(place));
      case FLAG -> model.withField(name, FieldTypes.BOOLEAN, row -> (Boolean) row.cell(place));
      case TEXT -> model.withField(name, FieldTypes.STRING, row -> (String) row.cell(place));
    }
  }

  @Override
  public void write(@Nullable Object... cells) throws IOException {
    parquet.write(new Row(Arrays.asList(cells)));
  }

  @Override
  public void close() throws IOException {
    parquet.close();
    ParquetFooter.sort(file);
  }

  private record Row(List<@Nullable Object> cells) {
    @Nullable Object cell(int place) {
      return TableColumn.finite(cells.get(place));
    }
  }
}
