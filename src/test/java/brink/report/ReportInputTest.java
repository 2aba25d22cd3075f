package brink.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportInputTest {
  private static final LocalDate DAY = LocalDate.of(2024, 7, 27);

  @Test
  void namesStandForIdsWhereThereAreAny() {
    ReportInput input = Samples.input(1);
    assertThat(input.actor("us")).isEqualTo("United States");
    assertThat(input.actor(0)).isEqualTo("United States");
    assertThat(input.actor("jordan")).isEqualTo("jordan");
    assertThat(input.act("rocket-fire")).isEqualTo("rocket fire");
    assertThat(input.act("deny")).isEqualTo("deny");
    assertThat(input.rung(3)).isEqualTo("3 threat");
  }

  @Test
  void anEventEndsNoEarlierThanItBegins() {
    assertThatThrownBy(() -> event(DAY, DAY.minusDays(1), List.of(new Citation("001", 1, "", ""))))
        .hasMessage("golan ends on 2024-07-26 before it begins on 2024-07-27");
  }

  @Test
  void anEventHasASource() {
    assertThatThrownBy(() -> event(DAY, DAY, List.of())).hasMessage("golan is reported nowhere");
  }

  private static ReportedEvent event(LocalDate min, LocalDate max, List<Citation> citations) {
    return new ReportedEvent("golan", min, max, "Rockets", 6, 12, citations);
  }
}
