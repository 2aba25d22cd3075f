package brink.report;

import static org.assertj.core.api.Assertions.assertThat;

import brink.analysis.Share;
import brink.forecast.ForecastCard;
import brink.forecast.Reliance;
import brink.forecast.SettledStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardSheetsTest {
  private static ForecastCard card(SettledStatus settled, List<String> leansOn, String note) {
    return new ForecastCard(
        "war",
        List.of("000:6"),
        "A war.",
        "rung 9",
        new Share(1, 4),
        null,
        settled,
        leansOn.stream().map(path -> new Reliance(path, Double.NaN)).toList(),
        note);
  }

  @Test
  void statementsComeFirstAndCiteTheirSource() {
    List<ReportSheet> sheets =
        CardSheets.of(
            List.of(card(SettledStatus.DRAWN, List.of("a"), "Of its kind.")),
            List.of(card(SettledStatus.NO, List.of("1", "2", "3", "4", "5", "6"), "")));
    assertThat(sheets)
        .extracting(ReportSheet::id)
        .containsExactly("forecasts", "forecast-outcomes");
    assertThat(sheets.get(0).rows().get(0))
        .containsExactly(
            "A war. (Of its kind)",
            "000:6",
            "25.0 % (4.6–69.9), no forecast: all of it in the replayed days",
            "rung 9",
            "a");
    assertThat(sheets.get(1).rows().get(0))
        .containsExactly("A war.", "25.0 % (4.6–69.9)", "rung 9", "1, 2, 3, 4 and 2 more");
  }

  @Test
  void whatIsSettledHasNoProbability() {
    List<ReportSheet> sheets =
        CardSheets.of(
            List.of(),
            List.of(
                card(SettledStatus.TRUE, List.of(), ""), card(SettledStatus.FALSE, List.of(), "")));
    assertThat(sheets.get(0).rows())
        .extracting(row -> row.get(1))
        .containsExactly("settled: has come true", "settled: can no longer come true");
  }

  @Test
  void whatWasMeasuredIsGivenInPoints() {
    ForecastCard card =
        new ForecastCard(
            "war",
            List.of(),
            "A war.",
            "rung 9",
            new Share(1, 4),
            null,
            SettledStatus.NO,
            List.of(new Reliance("a.b", 0.125), new Reliance("c.d", -0.04)),
            "");
    ReportSheet sheet = CardSheets.of(List.of(), List.of(card)).get(0);
    assertThat(sheet.rows().get(0)).endsWith("a.b (+12.5), c.d (-4.0)");
    assertThat(sheet.note()).contains("percentage points").doesNotContain("read off");
  }

  @Test
  void withoutStatementsThereAreTheOutcomesAlone() {
    assertThat(CardSheets.of(List.of(), List.of(card(SettledStatus.NO, List.of(), ""))))
        .singleElement()
        .extracting(ReportSheet::id)
        .isEqualTo("forecast-outcomes");
  }
}
