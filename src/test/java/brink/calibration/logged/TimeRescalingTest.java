package brink.calibration.logged;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeRescalingTest {
  @Test
  void waitsThatNoModelGivesHaveSmallChancesAndNotNone() {
    TimeRescaling waits = TimeRescaling.of(Collections.nCopies(5_000, 0.001));
    assertThat(waits.doubtful()).isTrue();
    assertThat(waits.p()).isPositive().isLessThan(1e-9);
    assertThat(TimeRescaling.of(List.of(0.2, 1.0, 2.5)).doubtful()).isFalse();
    assertThat(TimeRescaling.of(List.of(1.0)).p()).isNaN();
  }
}
