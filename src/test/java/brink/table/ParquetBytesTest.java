package brink.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bytes of Parquet tables do not hang on identity hashes, which differ between processes. */
class ParquetBytesTest {
  /** Ways in which the JVM can make identity hashes: at random, all the same, counted, shifted. */
  private static final List<Integer> HASHES = List.of(0, 2, 3, 5);

  @TempDir Path folder;

  /** Writes a table; a main class for other processes. */
  static final class Write {
    private Write() {}

    public static void main(String[] args) throws IOException {
      // Identity hashes are drawn as they are asked for: with some drawn before, others come.
      for (int i = 0; i < Integer.parseInt(args[1]); i++) {
        System.identityHashCode(new Object());
      }
      write(Path.of(args[0]));
    }
  }

  private static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Table<Long> table =
        Table.<Long>of("rows", "Rows")
            .whole("point", "Number", i -> i)
            .flag("event", "Whether it is even", i -> i % 2 == 0)
            .decimal("x", "A number, sometimes", i -> i % 3 == 0 ? null : i / 8.0)
            .text("name", "Words", i -> "name " + i % 5);
    Path file = folder.resolve("rows");
    try (TableWriter<Long> rows = TableWriter.open(table, TableFormat.PARQUET, file)) {
      for (long i = 0; i < 300; i++) {
        rows.write(i);
      }
    }
  }

  private static int run(int hash, Path folder) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=" + hash,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Write.class.getName(),
                folder.toString(),
                Integer.toString(hash))
            .inheritIO()
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  @Test
  void tablesAreTheSameWhateverIdentityHashesAProcessHas() throws Exception {
    Path here = folder.resolve("here");
    write(here);
    for (int hash : HASHES) {
      Path there = folder.resolve("hashes-" + hash);
      assertThat(run(hash, there)).isZero();
      assertThat(there.resolve("rows")).hasSameBinaryContentAs(here.resolve("rows"));
    }
  }

  @Test
  void encodingsOfEveryColumnAreSorted() throws IOException {
    write(folder);
    List<ColumnChunk> columns =
        footer(folder.resolve("rows")).getRow_groups().stream()
            .flatMap(group -> group.getColumns().stream())
            .toList();
    assertThat(columns).isNotEmpty();
    for (ColumnChunk column : columns) {
      assertThat(column.getMeta_data().getEncodings()).extracting(Encoding::getValue).isSorted();
    }
  }

  private static FileMetaData footer(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int end = bytes.length - 8;
    int length = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(end);
    return Util.readFileMetaData(
        new ByteArrayInputStream(Arrays.copyOfRange(bytes, end - length, end)));
  }
}
