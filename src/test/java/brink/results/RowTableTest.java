package brink.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowTableTest {
  private static final List<TableColumn> COLUMNS =
      List.of(
          TableColumn.whole("point"),
          TableColumn.number("low"),
          new TableColumn("high", TableColumn.Kind.DECIMAL));

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void whatIsNotFiniteIsAnEmptyCell(TableFormat format) throws IOException {
    Path file = folder.resolve(format.fileName("cells"));
    try (RowTable rows = RowTable.create(format, file, COLUMNS)) {
      rows.write(0L, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
      rows.write(1L, Double.NaN, 2.5);
    }
    try (RowReader rows = RowReader.open(file, List.of("point", "low", "high"))) {
      assertThat(rows.next()).containsExactly("0", "", "");
      assertThat(rows.next()).containsExactly("1", "", "2.5");
    }
  }
}
