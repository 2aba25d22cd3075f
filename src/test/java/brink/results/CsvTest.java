package brink.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {
  private static final String LABEL = "=HYPERLINK(\"http://x\",\"y\")";

  @TempDir private Path folder;

  @Test
  void aTextThatCouldBeAFormulaIsGuardedAndNumbersAreNot() throws IOException {
    Path file = folder.resolve("t.csv");
    Csv.write(file, List.of("label", "value"), List.of(List.of(LABEL, "-0.25")));
    assertThat(file)
        .content()
        .isEqualTo("label,value\n\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",-0.25\n");
  }

  @Test
  void readingBackUndoesIt() throws IOException {
    Path file = folder.resolve("t.csv");
    List<TableColumn> columns = List.of(TableColumn.text("label"), TableColumn.number("value"));
    try (CsvRowTable table = new CsvRowTable(file, columns)) {
      table.write(LABEL, -0.25);
      table.write("'@x", 1.0);
    }
    try (RowReader rows = RowReader.open(file, List.of("label", "value"))) {
      assertThat(rows.next()).containsExactly(LABEL, "-0.25");
      assertThat(rows.next()).containsExactly("'@x", "1");
    }
  }
}
