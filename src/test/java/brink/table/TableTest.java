package brink.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import brink.analysis.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
  private record Row(String label, double value, @Nullable Interval interval) {}

  private static final Table<Row> TABLE =
      Table.<Row>of("sample", "A sample")
          .text("label", "What it is", Row::label)
          .decimal("value", "Its value", Row::value)
          .in("days")
          .interval("value_", "the value", Row::interval);

  private static final Row FORMULA =
      new Row("=HYPERLINK(\"http://x\",\"y\")", -0.25, new Interval(-1, 1.0000004));

  @TempDir Path folder;

  private Path write(TableFormat format, List<Row> rows) throws IOException {
    Path file = folder.resolve(format.fileName(TABLE.name()));
    try (TableWriter<Row> writer = TableWriter.open(TABLE, format, file)) {
      for (Row row : rows) {
        writer.write(row);
      }
    }
    return file;
  }

  @Test
  void aTextThatCouldBeAFormulaIsGuardedAndNumbersAreNot() throws IOException {
    assertThat(Files.readString(write(TableFormat.CSV, List.of(FORMULA))))
        .isEqualTo(
            """
            label,value,value_low,value_high
            "'=HYPERLINK(""http://x"",""y"")",-0.25,-1,1
            """);
  }

  @Test
  void whatIsNotThereIsAnEmptyCell() throws IOException {
    List<Row> rows = List.of(new Row("", Double.POSITIVE_INFINITY, null));
    assertThat(Files.readString(write(TableFormat.CSV, rows))).endsWith("\n,,,\n");
    assertThat(ask(write(TableFormat.PARQUET, rows), "value is null and value_low is null"))
        .isEqualTo("true");
  }

  @Test
  void parquetHasNumbersInFullAndTextsAsTheyAre() throws IOException {
    Path file = write(TableFormat.PARQUET, List.of(FORMULA));
    assertThat(ask(file, "value_high = 1.0000004 and label like '=HYPERLINK%'")).isEqualTo("true");
  }

  private static String ask(Path file, String what) {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery("select " + what + " from '" + file + "'")) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    } catch (java.sql.SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void namesOfColumnsHaveOneFormAndAreNeverTheSame() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TABLE.decimal("p-holm", "", Row::value))
        .withMessage("no name of a column: p-holm");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TABLE
                    .named("rung-7", "", "", Format.DECIMAL, Row::value)
                    .named("rung.7", "", "", Format.DECIMAL, Row::value))
        .withMessage("two columns of sample are named rung_7: rung-7 and rung.7");
  }

  @Test
  void columnsOfAPartHaveAPrefixAndSayOfWhat() {
    Column<Row> low = TABLE.columns().get(2);
    assertThat(low.name()).isEqualTo("value_low");
    assertThat(low.description()).isEqualTo("Lower end of the 95 % interval of the value");
    assertThat(TABLE.columns().get(1).unit()).isEqualTo("days");
  }

  @Test
  void readersSeeTheColumnsThatAreShown() {
    Table<Row> shown =
        TABLE.shown("What", Row::label).shown("95 % interval", row -> row.value() + " days");
    assertThat(shown.names()).isEqualTo(TABLE.names());
    assertThat(shown.toText(List.of(new Row("one", 1, null), new Row("three", 12, null))))
        .containsExactly("What   95 % interval", "one         1.0 days", "three      12.0 days");
    assertThat(TABLE.headings()).containsExactly("label", "value", "value low", "value high");
  }
}
