package brink.hindcast;

import static brink.hindcast.Reports.CALL;
import static brink.hindcast.Reports.STRIKE;
import static brink.hindcast.Reports.THREAT;
import static brink.hindcast.Reports.mention;
import static org.assertj.core.api.Assertions.assertThat;

import brink.evidence.Forecast;
import brink.evidence.ForecastKind;
import brink.evidence.ReportedAct;
import brink.model.ActFamily;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private static final ReportedCrisis CRISIS =
      CodedCrisis.of(Baseline.EVIDENCE, Baseline.REPLAYING).reported();

  private static List<String> statements(int document) {
    return Baseline.QUESTIONS.at(CRISIS.until(document)).stream()
        .filter(Question.Statement.class::isInstance)
        .map(Question::id)
        .toList();
  }

  @Test
  void aStatementIsAskedAboutOnceItIsMade() {
    assertThat(statements(0)).containsExactly("beirut-spared", "no-wider-war");
    assertThat(statements(1)).contains("answer-within-two-days", "answer-later");
    assertThat(statements(1)).doesNotContain("new-attacks", "ground-entry");
    assertThat(statements(2)).contains("new-attacks").doesNotContain("answer-within-two-days");
  }

  @Test
  void eachLaterDocumentIsAskedForCountsAndHeights() {
    assertThat(Baseline.QUESTIONS.at(CRISIS.until(3)))
        .extracting(Question::id)
        .startsWith(
            "002-calls", "002-pressures", "002-strikes", "002-rung-5", "002-rung-7", "002-rung-8");
    assertThat(Baseline.QUESTIONS.at(CRISIS.until(4))).isEmpty();
  }

  @Test
  void countsAreThoseOfADocumentAndFamily() {
    Question calls = new Question.Count("second", 1, ActFamily.CALL);
    List<ReportedAct> future =
        List.of(
            mention(1, 4, CALL), mention(1, 4, CALL), mention(1, 4, THREAT), mention(2, 9, CALL));
    assertThat(calls.answer(future)).isEqualTo(2);
    assertThat(calls.isEvent()).isFalse();
  }

  @Test
  void aHeightIsReachedByWhatThatDocumentReports() {
    Question height = new Question.Height("second", 1, 6);
    assertThat(height.answer(List.of(mention(1, 4, STRIKE)))).isEqualTo(1);
    assertThat(height.answer(List.of(mention(2, 9, STRIKE)))).isZero();
    assertThat(height.answer(List.of(mention(1, 4, STRIKE, 5)))).isZero();
  }

  @Test
  void aStatementHoldsByItsRuleWithinItsDays() {
    assertThat(act(false, 2, 5, mention(1, 4, STRIKE))).isEqualTo(1);
    assertThat(act(true, 2, 5, mention(1, 4, STRIKE))).isZero();
    assertThat(act(false, 2, 3, mention(1, 4, STRIKE))).isZero();
    assertThat(act(false, 4, 5, mention(1, 4, STRIKE))).isZero();
    assertThat(act(false, 2, 5, mention(1, 4, THREAT, 6))).isZero();
    assertThat(act(false, 2, 5, mention(1, 4, STRIKE, 5))).isZero();
  }

  private static double act(boolean avoided, double from, double to, ReportedAct mention) {
    Forecast forecast =
        new Forecast(
            "f",
            List.of("e1"),
            "Something happens.",
            ForecastKind.ACT,
            avoided,
            List.of("a"),
            List.of("b", "c"),
            List.of(),
            ActFamily.STRIKE,
            6,
            LocalDate.EPOCH,
            null,
            "");
    return new Question.Statement(forecast, List.of("a", "b"), from, to).answer(List.of(mention));
  }
}
