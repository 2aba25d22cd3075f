package brink.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightedSampleTest {
  private static final WeightedSample SAMPLE =
      new WeightedSample(new double[][] {{1, 4}, {2, 2}, {4, 1}}, new double[] {1, 1, 2});

  @Test
  void weightsAddUpToOne() {
    assertThat(SAMPLE.weight(2)).isEqualTo(0.5);
    assertThat(SAMPLE.effectiveSize()).isCloseTo(1 / (2 * 0.0625 + 0.25), within(1e-12));
  }

  @Test
  void momentsAreWeighted() {
    assertThat(SAMPLE.mean(0)).isEqualTo(2.75);
    // 0.25 * 1.75^2 + 0.25 * 0.75^2 + 0.5 * 1.25^2, corrected by 1 - 0.375.
    assertThat(SAMPLE.variance(0)).isCloseTo(1.6875 / 0.625, within(1e-12));
    assertThat(SAMPLE.correlation(0, 0)).isCloseTo(1, within(1e-12));
    assertThat(SAMPLE.correlation(0, 1)).isBetween(-1.0, -0.8);
  }

  @Test
  void quantilesAreWeighted() {
    assertThat(SAMPLE.quantile(0, 0.25)).isEqualTo(1);
    assertThat(SAMPLE.quantile(0, 0.5)).isEqualTo(2);
    assertThat(SAMPLE.quantile(0, 0.51)).isEqualTo(4);
    assertThat(SAMPLE.quantile(1, 0)).isEqualTo(1);
  }

  @Test
  void pointsAreFoundByTheirShare() {
    assertThat(SAMPLE.place(0)).isZero();
    assertThat(SAMPLE.place(0.25)).isEqualTo(1);
    assertThat(SAMPLE.place(0.9999)).isEqualTo(2);
  }

  @Test
  void whatIsNoDistributionIsRefused() {
    assertThatThrownBy(() -> new WeightedSample(new double[][] {{1}}, new double[] {-1}))
        .hasMessageContaining("0 or more");
    assertThatThrownBy(() -> new WeightedSample(new double[][] {{1}}, new double[] {0}))
        .hasMessageContaining("all weights are 0");
    assertThatThrownBy(() -> new WeightedSample(new double[0][], new double[0]))
        .hasMessageContaining("0 points");
  }
}
