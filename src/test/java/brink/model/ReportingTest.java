package brink.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportingTest {
  private static final Reporting REPORTING = new Reporting(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, Map.of());

  private static Deed deed(int rung) {
    ActKind kind =
        new ActKind(
            "strike",
            "strike",
            ActFamily.STRIKE,
            "190",
            "assault",
            -10,
            5,
            true,
            ThirdParty.NONE,
            0,
            0,
            false,
            0,
            null,
            false,
            false,
            false,
            null,
            Deaths.NONE,
            Salvo.NONE,
            1,
            0,
            0);
    return new Deed(1, 0, 1, kind, 0, 1, Act.NOBODY, rung);
  }

  private static Strike strike(int rung, boolean dailyFire) {
    return new Strike(deed(rung), 0, 0, Attribution.CLAIMED, dailyFire);
  }

  @Test
  void theChanceFollowsFamilyAndRung() {
    assertThat(REPORTING.chance(new Call(deed(1)))).isEqualTo(0.1);
    assertThat(REPORTING.chance(new Pressure(deed(3)))).isEqualTo(0.2);
    assertThat(REPORTING.chance(strike(5, true))).isEqualTo(0.3);
    assertThat(REPORTING.chance(strike(5, false))).isEqualTo(0.4);
    assertThat(REPORTING.chance(strike(6, true))).isEqualTo(0.5);
    assertThat(REPORTING.chance(strike(6, false))).isEqualTo(0.5);
    assertThat(REPORTING.chance(strike(7, true))).isEqualTo(0.6);
    assertThat(REPORTING.chance(strike(9, false))).isEqualTo(0.6);
  }
}
