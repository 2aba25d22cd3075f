package brink.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTextTest {
  private final Problems problems = new Problems();

  private List<List<ScalarNode>> rows(String text) {
    return CsvText.rows(new SourceFile("t.csv", text), problems);
  }

  private static List<String> places(List<ScalarNode> row) {
    return row.stream().map(cell -> cell.text() + " " + cell.location()).toList();
  }

  @Test
  void cellsHaveTheirPlaceAlsoAfterQuotesThatHoldCommasAndLines() {
    List<List<ScalarNode>> rows = rows("a,\"b, \"\"c\"\"\nd\", e \r\n\r\n \n'=f,\"\",");
    assertThat(rows).hasSize(2);
    assertThat(places(rows.get(0)))
        .containsExactly("a t.csv:1:1", "b, \"c\"\nd t.csv:1:3", "e t.csv:2:4");
    assertThat(places(rows.get(1))).containsExactly("=f t.csv:5:1", " t.csv:5:5", " t.csv:5:8");
    assertThat(problems.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "a,b|1,\"2|3,\"\"@2:3: the quote that opens here is never closed",
        "a,b|\"1\" ,\"2@2:4: after a closing quote a comma or the end of the line must follow",
      })
  void onlyTheFirstFaultOfQuotesIsSaid(String text, String said) {
    rows(text.replace('|', '\n'));
    assertThat(problems.list()).extracting(Problem::toString).containsExactly("t.csv:" + said);
  }

  @Test
  void rowsOfAnotherLengthThanTheFirstAreEachSaid() {
    assertThat(CsvText.isEven(rows("a,b\n1\n1,2\n1,2,3\n"), problems)).isFalse();
    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "t.csv:2:1: the line has 1 cells; the header has 2",
            "t.csv:4:1: the line has 3 cells; the header has 2");
    assertThat(CsvText.isEven(rows(""), problems)).isTrue();
  }
}
