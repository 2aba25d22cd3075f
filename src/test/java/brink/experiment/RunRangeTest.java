package brink.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import brink.random.RunKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunRangeTest {
  @Test
  void knowsItsEndAndItsKeys() {
    RunRange range = new RunRange(9, 5, 10);
    assertThat(range.end()).isEqualTo(15);
    assertThat(range.part(3, 4)).isEqualTo(new RunRange(9, 8, 4));
    assertThat(range.key(7)).isEqualTo(new RunKey(9, 7));
  }

  @Test
  void refusesNumbersOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RunRange.of(1, 0))
        .withMessage("runs must be 1 or more, not 0");
    assertThatIllegalArgumentException().isThrownBy(() -> Execution.of(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Execution.of(2000));
    assertThatIllegalArgumentException().isThrownBy(() -> new RunRange(1, -1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Execution(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new RunRange(1, 5, Long.MAX_VALUE));
  }

  @Test
  void tallyMustAddUp() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RunCounts(10, 3, List.of(), 6));
    assertThat(new RunCounts(10, 4, List.of(), 6).partial()).isTrue();
  }

  @Test
  void longMessagesAreCut() {
    RunFailure failure = RunFailure.of(2, new RuntimeException("x".repeat(900)));
    assertThat(failure.message()).hasSize(300);
    assertThat(failure.index()).isEqualTo(2);
    assertThat(RunFailure.of(2, new ArithmeticException()).message())
        .isEqualTo("ArithmeticException");
  }
}
