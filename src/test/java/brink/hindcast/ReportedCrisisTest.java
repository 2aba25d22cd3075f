package brink.hindcast;

import static brink.hindcast.Reports.CALL;
import static brink.hindcast.Reports.STRIKE;
import static brink.hindcast.Reports.mention;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedCrisisTest {
  @Test
  void whatIsKnownIsToldByThenAndSurelyOver() {
    Told known = new Told(mention(0, 1.5, CALL), 2, 0, null);
    Told vague = new Told(mention(0, 2.5, CALL), 5, 0, null);
    Told toldLater = new Told(mention(1, 2.5, STRIKE), 3, 0, null);
    ReportedCrisis crisis = new ReportedCrisis(Reports.windows(), List.of(known, vague, toldLater));
    assertThat(crisis.until(0).known()).containsExactly(known);
    assertThat(crisis.until(1).known()).containsExactly(known, vague, toldLater);
  }

  @Test
  void whatIsScoredCameAfterwardsAndIsToldLater() {
    Told before = new Told(mention(1, 2.5, STRIKE), 3, 0, null);
    Told atTheEnd = new Told(mention(1, 3.0, STRIKE), 3, 0, null);
    Told after = new Told(mention(1, 3.5, STRIKE), 4, 0, null);
    ReportedCrisis crisis = new ReportedCrisis(Reports.windows(), List.of(before, atTheEnd, after));
    assertThat(crisis.after(0)).containsExactly(after.mention());
    assertThat(crisis.after(1)).isEmpty();
  }

  @Test
  void daysAheadAreThoseAfterThePast() {
    Past past = Reports.crisis().until(0);
    assertThat(past.free()).isEqualTo(3);
    assertThat(past.daysAhead(1)).isEqualTo(3);
    assertThat(past.daysAhead(2)).isEqualTo(2);
    assertThat(past.daysSeen(0)).isEqualTo(3);
  }
}
