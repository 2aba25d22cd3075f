package brink.calibration.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.evidence.ObservedRange;
import brink.evidence.ReportedAct;
import brink.model.ActFamily;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryStatisticTest {
  private static final List<String> ACTORS = List.of("north", "south");
  private static final List<String> DOCUMENTS = List.of("000", "001");
  private static final int NORTH = 0;
  private static final int SOUTH = 1;

  private static ReportedAct strike(
      int document, int from, ObservedRange day, ObservedRange rung, ObservedRange deaths) {
    return new ReportedAct(document, ActFamily.STRIKE, "shell", from, 1 - from, day, rung, deaths);
  }

  private static ReportedAct strike(int document, int from, double day, int rung, int deaths) {
    return strike(
        document,
        from,
        ObservedRange.exactly(day),
        ObservedRange.exactly(rung),
        ObservedRange.exactly(deaths));
  }

  private static SummarySpec rule(SummaryKind kind, String from, String to, boolean each) {
    return new SummarySpec("id", kind, null, List.of(), from, to, List.of(), each, 6, null);
  }

  private static List<SummaryStatistic> summaries(SummarySpec rule) {
    return SummaryStatistic.of(rule, DOCUMENTS, ACTORS, 61);
  }

  private static ObservedRange of(SummarySpec rule, ReportedAct... acts) {
    return summaries(rule).get(0).of(List.of(acts));
  }

  @Test
  void actsAreCountedByDirection() {
    SummarySpec rule = rule(SummaryKind.COUNT, "north", null, false);
    assertThat(of(rule, strike(0, NORTH, 1, 5, 0), strike(1, SOUTH, 2, 5, 0)))
        .isEqualTo(ObservedRange.exactly(1));
  }

  @Test
  void eachDocumentHasACountOfItsOwn() {
    List<SummaryStatistic> each = summaries(rule(SummaryKind.COUNT, null, null, true));
    List<ReportedAct> acts =
        List.of(strike(0, NORTH, 1, 5, 0), strike(1, NORTH, 2, 5, 0), strike(1, SOUTH, 3, 5, 0));
    assertThat(each).extracting(SummaryStatistic::id).containsExactly("id-000", "id-001");
    assertThat(each).extracting(s -> s.of(acts).low()).containsExactly(1.0, 2.0);
  }

  @Test
  void whatIsKnownWithinBoundsGivesARange() {
    ReportedAct vague =
        strike(
            0,
            NORTH,
            new ObservedRange(2, 9),
            new ObservedRange(5, 6),
            new ObservedRange(51, Double.POSITIVE_INFINITY));
    assertThat(of(rule(SummaryKind.HIGHEST_RUNG, null, null, false), vague))
        .isEqualTo(new ObservedRange(5, 6));
    assertThat(of(rule(SummaryKind.DEATHS, null, null, false), vague, strike(0, SOUTH, 1, 6, 4)))
        .isEqualTo(new ObservedRange(55, Double.POSITIVE_INFINITY));
  }

  @Test
  void theGapIsFromTheFirstStrikeToTheFirstAnswer() {
    SummarySpec rule = rule(SummaryKind.ANSWER_GAP, "north", "south", false);
    ReportedAct early = strike(0, NORTH, 1, 5, 0);
    ReportedAct struck = strike(0, SOUTH, 3, 6, 12);
    assertThat(of(rule, early, struck, strike(0, NORTH, 7.5, 5, 0), strike(0, NORTH, 8, 5, 0)))
        .isEqualTo(ObservedRange.exactly(4.5));
    assertThat(of(rule, early, struck)).isEqualTo(ObservedRange.exactly(61));
    assertThat(of(rule, early, strike(0, SOUTH, 3, 5, 0), strike(0, NORTH, 4, 5, 0)))
        .isEqualTo(ObservedRange.exactly(61));
  }

  @Test
  void theGapOfDatesKnownWithinDaysIsARange() {
    SummarySpec rule = rule(SummaryKind.ANSWER_GAP, "north", "south", false);
    ReportedAct struck =
        strike(
            0, SOUTH, new ObservedRange(0, 1), ObservedRange.exactly(6), ObservedRange.exactly(12));
    ReportedAct answer =
        strike(
            1, NORTH, new ObservedRange(2, 9), ObservedRange.exactly(7), ObservedRange.exactly(1));
    assertThat(of(rule, struck, answer)).isEqualTo(new ObservedRange(1, 9));
  }

  @Test
  void countsAreComparedOnTheScaleOnWhichTheyVaryAlike() {
    SummaryStatistic count = summaries(rule(SummaryKind.COUNT, null, null, false)).get(0);
    assertThat(count.scaled(0)).isCloseTo(2 * Math.sqrt(0.375), within(1e-12));
    assertThat(count.floor()).isEqualTo(1);
  }

  @Test
  void whatARuleSaysWasObservedGoesBeforeTheCodedActs() {
    SummarySpec rule = rule(SummaryKind.COUNT, null, null, false);
    SummaryStatistic plain = summaries(rule).get(0);
    List<ReportedAct> coded = List.of(strike(0, NORTH, 1, 5, 0));
    SummarySpec complete =
        plain.complete(DOCUMENTS, new ObservedRange(3, Double.POSITIVE_INFINITY));
    assertThat(plain.observed(coded)).isEqualTo(ObservedRange.exactly(1));
    assertThat(summaries(complete).get(0).observed(coded).low()).isEqualTo(3);
    assertThat(complete.documents()).isEqualTo(DOCUMENTS);
  }
}
