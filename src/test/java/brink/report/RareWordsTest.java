package brink.report;

import static org.assertj.core.api.Assertions.assertThat;

import brink.analysis.Interval;
import brink.splitting.MeanEstimate;
import org.junit.jupiter.api.Test;

class RareWordsTest {
  @Test
  void probabilitiesAreNumbersOfRunsOutOfAPowerOfTen() {
    assertThat(RareWords.of(new MeanEstimate(2e-5, 2e-6, new Interval(1.6e-5, 2.41e-5))))
        .isEqualTo("2.0 in 100,000 runs (95 % interval 1.6 to 2.4)");
    assertThat(RareWords.of(new MeanEstimate(0.25, 0.01, new Interval(0.2, 0.3))))
        .isEqualTo("25.0 in 100 runs (95 % interval 20.0 to 30.0)");
    assertThat(RareWords.of(new MeanEstimate(0, 0, new Interval(0, 0.0077))))
        .isEqualTo("not once (95 % interval 0 to 7.7 in 1,000)");
  }
}
