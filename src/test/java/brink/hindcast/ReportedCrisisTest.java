package brink.hindcast;

import static brink.hindcast.Reports.CALL;
import static brink.hindcast.Reports.STRIKE;
import static brink.hindcast.Reports.mention;
import static org.assertj.core.api.Assertions.assertThat;

import brink.evidence.ObservedRange;
import brink.model.ActKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedCrisisTest {
  private static DocumentReport told(int document, double from, double to, ActKind kind) {
    return new DocumentReport(
        mention(document, new ObservedRange(from, to), kind, kind.rung()), null);
  }

  @Test
  void whatIsKnownIsToldByThenAndSurelyOver() {
    DocumentReport known = told(0, 1, 2, CALL);
    DocumentReport vague = told(0, 0, 5, CALL);
    DocumentReport toldLater = told(1, 2, 3, STRIKE);
    ReportedCrisis crisis = new ReportedCrisis(Reports.windows(), List.of(known, vague, toldLater));
    assertThat(crisis.until(0).known()).containsExactly(known);
    assertThat(crisis.until(1).known()).containsExactly(known, vague, toldLater);
  }

  @Test
  void whatIsScoredCameAfterwardsAndIsToldLater() {
    DocumentReport before = told(1, 2, 3, STRIKE);
    DocumentReport atTheEnd = told(1, 3, 3, STRIKE);
    DocumentReport after = told(1, 3, 4, STRIKE);
    ReportedCrisis crisis = new ReportedCrisis(Reports.windows(), List.of(before, atTheEnd, after));
    assertThat(crisis.after(0)).containsExactly(after.act());
    assertThat(crisis.after(1)).isEmpty();
  }

  @Test
  void daysAheadAreThoseAfterThePast() {
    InformationSet past = Reports.crisis().until(0);
    assertThat(past.free()).isEqualTo(3);
    assertThat(past.daysAhead(1)).isEqualTo(3);
    assertThat(past.daysAhead(2)).isEqualTo(2);
    assertThat(past.daysSeen(0)).isEqualTo(3);
  }
}
