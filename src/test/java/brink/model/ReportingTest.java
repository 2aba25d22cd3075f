package brink.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportingTest {
  private static final Reporting REPORTING = new Reporting(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, Map.of());

  private static Strike strike(int rung, boolean dailyFire) {
    return new Strike(Worlds.deed("air-strike", rung), 0, 0, Attribution.CLAIMED, dailyFire);
  }

  @Test
  void theChanceFollowsFamilyAndRung() {
    assertThat(REPORTING.chance(new Call(Worlds.deed("appeal", 1)))).isEqualTo(0.1);
    assertThat(REPORTING.chance(new Pressure(Worlds.deed("threaten", 3)))).isEqualTo(0.2);
    assertThat(REPORTING.chance(strike(5, true))).isEqualTo(0.3);
    assertThat(REPORTING.chance(strike(5, false))).isEqualTo(0.4);
    assertThat(REPORTING.chance(strike(6, true))).isEqualTo(0.5);
    assertThat(REPORTING.chance(strike(6, false))).isEqualTo(0.5);
    assertThat(REPORTING.chance(strike(7, true))).isEqualTo(0.6);
    assertThat(REPORTING.chance(strike(9, false))).isEqualTo(0.6);
  }

  @Test
  void theRungOfWordsDoesNotCount() {
    for (int rung = 0; rung < Ladder.RUNGS; rung++) {
      assertThat(REPORTING.chance(new Call(Worlds.deed("appeal", rung)))).isEqualTo(0.1);
      assertThat(REPORTING.chance(new Pressure(Worlds.deed("accuse", rung)))).isEqualTo(0.2);
    }
  }

  @Test
  void inTheBaselineNothingIsLikelierToBeReportedThanTheGravestStrikesAndGraverFireThanRoutine() {
    Reporting shipped = Worlds.BASELINE.reporting();
    for (int rung = Ladder.FIRE; rung < 9; rung++) {
      assertThat(shipped.chance(strike(rung, false)))
          .isLessThanOrEqualTo(shipped.chance(strike(9, false)));
      assertThat(shipped.chance(strike(rung, true)))
          .isLessThanOrEqualTo(shipped.chance(strike(rung + 1, true)));
    }
  }

  @Test
  void whoActedAndWhoDiedDoesNotCount() {
    Deed deed = Worlds.deed("air-strike", 6);
    Strike denied = new Strike(deed, 400, 3, Attribution.DENIED, false);
    assertThat(REPORTING.chance(denied)).isEqualTo(REPORTING.chance(strike(6, false)));
  }
}
