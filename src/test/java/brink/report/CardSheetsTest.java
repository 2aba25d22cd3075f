package brink.report;

import static org.assertj.core.api.Assertions.assertThat;

import brink.analysis.Share;
import brink.forecast.Card;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardSheetsTest {
  private static Card card(boolean settled, List<String> leansOn, String note) {
    return new Card(
        "war", List.of("000:6"), "A war.", "rung 9", new Share(1, 4), settled, leansOn, note);
  }

  @Test
  void statementsComeFirstAndCiteTheirSource() {
    List<Sheet> sheets =
        CardSheets.of(
            List.of(card(true, List.of("a"), "Of its kind.")),
            List.of(card(false, List.of("1", "2", "3", "4", "5", "6"), "")));
    assertThat(sheets).extracting(Sheet::id).containsExactly("forecasts", "forecast-outcomes");
    assertThat(sheets.get(0).rows().get(0))
        .containsExactly(
            "A war. (Of its kind)",
            "000:6",
            "25.0 % (4.6–69.9), settled by what is replayed",
            "rung 9",
            "a");
    assertThat(sheets.get(1).rows().get(0))
        .containsExactly("A war.", "25.0 % (4.6–69.9)", "rung 9", "1, 2, 3, 4 and 2 more");
  }

  @Test
  void withoutStatementsThereAreTheOutcomesAlone() {
    assertThat(CardSheets.of(List.of(), List.of(card(false, List.of(), ""))))
        .singleElement()
        .extracting(Sheet::id)
        .isEqualTo("forecast-outcomes");
  }
}
