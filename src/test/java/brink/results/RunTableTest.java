package brink.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brink.run.RunLayout;
import brink.table.Table;
import brink.table.TableFormat;
import brink.table.TableWriter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunTableTest {
  @TempDir Path folder;

  private Path write(TableFormat format, int runs) throws IOException {
    Path file = folder.resolve(format.fileName(RunTable.NAME));
    RecordDigest digest = new RecordDigest(Sample.LAYOUT);
    Table<RunTable.RunTableRow> of = RunTable.of(Sample.LAYOUT.outcomes());
    try (TableWriter<RunTable.RunTableRow> table = TableWriter.open(of, format, file)) {
      for (int i = 0; i < runs; i++) {
        table.write(new RunTable.RunTableRow(Sample.run(i), digest.accept(Sample.run(i))));
      }
    }
    return file;
  }

  private static List<List<String>> read(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (RunRows table = new RunRows(file, Sample.LAYOUT.outcomes())) {
      for (List<String> row = table.next(); !row.isEmpty(); row = table.next()) {
        rows.add(row);
      }
    }
    return rows;
  }

  @Test
  void csvHasTheseBytes() throws IOException {
    String text = Files.readString(write(TableFormat.CSV, 3));
    assertThat(text.replaceAll("[0-9a-f]{16}", "DIGEST"))
        .isEqualTo(
            """
            run_index,r7,first_r7,run_digest
            0,true,0,DIGEST
            1,false,,DIGEST
            2,true,0.25,DIGEST
            """);
  }

  @ParameterizedTest
  @EnumSource
  void rowsComeBackAsWritten(TableFormat format) throws IOException {
    List<List<String>> rows = read(write(format, 5));
    assertThat(rows).hasSize(5);
    String digest = new RecordDigest(Sample.LAYOUT).accept(Sample.run(2));
    assertThat(rows.get(1)).startsWith("1", "false", "").hasSize(4);
    assertThat(rows.get(2)).containsExactly("2", "true", "0.25", digest);
  }

  @Test
  void bothFormatsHoldTheSameRows() throws IOException {
    assertThat(read(write(TableFormat.PARQUET, 300))).isEqualTo(read(write(TableFormat.CSV, 300)));
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyTableHasNoRows(TableFormat format) throws IOException {
    assertThat(read(write(format, 0))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void columnsOfAnotherScenarioAreRefused(TableFormat format) throws IOException {
    Path file = write(format, 1);
    RunLayout other =
        new RunLayout(
            Sample.LAYOUT.start(),
            2,
            List.of("a", "b"),
            Sample.LAYOUT.outcomes().subList(0, 1),
            List.of(),
            List.of());
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(
            () -> {
              try (RunRows rows = new RunRows(file, other.outcomes())) {
                rows.next();
              }
            })
        .withMessageContaining("columns are not the outcomes");
  }

  @Test
  void aDamagedCsvTableIsRefusedWithItsLine() throws IOException {
    Path file = write(TableFormat.CSV, 2);
    Files.writeString(file, Files.readString(file).replace("\n1,", "\none,"));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> read(file))
        .withMessageEndingWith("runs.csv:3: not an index: one");
    Files.writeString(file, Files.readString(file).replace("\none,", "\n"));
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> read(file))
        .withMessageEndingWith(
            "runs.csv: cannot be read: Record 3 has 3 fields, but first record had 4 fields");
  }

  @Test
  void aBrokenParquetTableIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("runs.parquet"), "not parquet at all");
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> read(file))
        .withMessageContaining("cannot be read");
  }

  @Test
  void aTableIsNeverWrittenOverAnother() throws IOException {
    write(TableFormat.CSV, 1);
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> write(TableFormat.CSV, 1));
  }
}
