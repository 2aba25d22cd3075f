package brink.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import brink.random.RunKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {
  @Test
  void knowsItsEndAndItsKeys() {
    Plan plan = new Plan(9, 5, 10, 2, 3);
    assertThat(plan.end()).isEqualTo(15);
    assertThat(plan.key(7)).isEqualTo(new RunKey(9, 7));
  }

  @Test
  void refusesNumbersOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plan.of(1, 0, 1))
        .withMessage("runs must be 1 or more, not 0");
    assertThatIllegalArgumentException().isThrownBy(() -> Plan.of(1, 1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Plan.of(1, 1, 2000));
    assertThatIllegalArgumentException().isThrownBy(() -> new Plan(1, -1, 1, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Plan(1, 0, 1, 1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Plan(1, 5, Long.MAX_VALUE, 1, 1));
  }

  @Test
  void tallyMustAddUp() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Tally(10, 3, List.of(), 6));
    assertThat(new Tally(10, 4, List.of(), 6).partial()).isTrue();
  }

  @Test
  void longMessagesAreCut() {
    RunFailure failure = RunFailure.of(new RunKey(1, 2), new RuntimeException("x".repeat(900)));
    assertThat(failure.message()).hasSize(300);
    assertThat(failure.index()).isEqualTo(2);
    assertThat(RunFailure.of(new RunKey(1, 2), new ArithmeticException()).message())
        .isEqualTo("ArithmeticException");
  }
}
