package brink.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.random.RandomStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DiscoveryTest {
  @Test
  void aPlantedBoxIsFoundAgainInResamples() {
    RandomStream luck = new RandomStream(8);
    OutcomeSample sample =
        PrimTest.sample(
            PrimTest.uniform(300, 6, 3),
            x -> (x[2] >= 0.5 && x[4] <= 0.4 ? 0.6 : 0.1) + 0.2 * (luck.uniform() - 0.5));
    Discovery discovery = Discovery.of(sample, 3, 1);
    assertThat(discovery.findings()).hasSize(1);
    DiscoveredBox found = discovery.findings().get(0);
    assertThat(found.box().limited()).containsExactly(2, 4);
    assertThat(found.p()).isLessThan(0.001);
    assertThat(found.frequency().get(2)).isGreaterThan(0.95);
    assertThat(found.frequency().get(4)).isGreaterThan(0.95);
    assertThat(found.frequency().get(0)).isLessThan(0.4);
    assertThat(found.heldBack()).isCloseTo(found.scores().density(), within(0.05));
    assertThat(found.around()).isEqualTo(discovery.density());
    assertThat(found.steps().get(found.chosen()).scores().density()).isGreaterThan(0.5);
  }

  @Test
  void theTopOfIshigamisFunctionIsFound() {
    // With x2 from 0 to pi there is one top: x1 = pi/2, x2 = pi/2, so u = (3/4, 1/2).
    PointCloud points = PrimTest.uniform(600, 4, 6);
    double[] values = new double[points.size()];
    Arrays.setAll(values, p -> ishigami(points.values(p)));
    Discovery discovery = Discovery.of(OutcomeSample.ofThreshold(points, values, 7.4), 1, 1);
    DiscoveredBox found = discovery.findings().get(0);
    assertThat(found.box().contains(new double[] {0.75, 0.5, 0.5, 0.5})).isTrue();
    assertThat(found.box().contains(new double[] {0.25, 0.5, 0.5, 0.5})).isFalse();
    assertThat(found.box().limits(3)).isFalse();
    assertThat(found.scores().density()).isGreaterThan(3 * discovery.density());
    assertThat(found.scores().coverage()).isGreaterThan(0.5);
    assertThat(found.heldBack()).isBetween(0.6 * found.scores().density(), 1.0);
  }

  private static double ishigami(double[] unit) {
    double x1 = Math.PI * (2 * unit[0] - 1);
    double s = Math.sin(Math.PI * unit[1]);
    double x3 = Math.PI * (2 * unit[2] - 1);
    return Math.sin(x1) + 7 * s * s + 0.1 * x3 * x3 * x3 * x3 * Math.sin(x1);
  }

  @Test
  void asManyBoxesAreFoundAsThereAre() {
    OutcomeSample sample =
        PrimTest.sample(
            PrimTest.uniform(600, 3, 7),
            x -> x[0] > 0.7 && x[1] > 0.5 ? 0.9 : x[0] < 0.2 && x[2] < 0.6 ? 0.6 : 0.05);
    Discovery discovery = Discovery.of(sample, 4, 1);
    assertThat(discovery.findings()).hasSize(2);
    DiscoveredBox second = discovery.findings().get(1);
    assertThat(discovery.findings().get(0).box().limited()).containsExactly(0, 1);
    assertThat(second.box().limited()).containsExactly(0, 2);
    assertThat(second.around()).isLessThan(discovery.density());
    assertThat(discovery.findings().stream().mapToDouble(f -> f.scores().coverage()).sum())
        .isBetween(0.7, 1.0);
    // One definition: the boxes on the way are shares of all cases too, as the box itself is.
    PeelingStep first = second.steps().get(0);
    double taken = discovery.findings().get(0).scores().coverage();
    assertThat(first.scores().coverage()).isCloseTo(1 - taken, within(1e-9));
    assertThat(second.scores().coverage()).isLessThanOrEqualTo(first.scores().coverage());
    assertThat(second.steps().get(second.chosen()).scores().coverage())
        .isCloseTo(second.scores().coverage(), within(0.05));
  }

  @Test
  void inNoiseNothingIsFoundMostly() {
    int found = 0;
    for (int t = 0; t < 10; t++) {
      RandomStream luck = new RandomStream(1000 + t);
      OutcomeSample noise = PrimTest.sample(PrimTest.uniform(60, 4, t), x -> luck.uniform());
      found += Discovery.of(noise, 3, t).findings().isEmpty() ? 0 : 1;
    }
    // At the 5 % level; 4 or more of 10 by chance in 1 of 1,000 tests.
    assertThat(found).isLessThan(4);
  }

  @Test
  void whatNeverOrAlwaysHappensIsNowhereMoreCommon() {
    PointCloud points = PrimTest.uniform(40, 2, 1);
    assertThat(Discovery.of(PrimTest.sample(points, x -> 0), 3, 1).findings()).isEmpty();
    assertThat(Discovery.of(PrimTest.sample(points, x -> 1), 3, 1).findings()).isEmpty();
    assertThatThrownBy(
            () -> Discovery.of(PrimTest.sample(PrimTest.uniform(19, 2, 1), x -> 1), 3, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("20 points");
  }

  @Test
  void theSameSeedFindsTheSame() {
    OutcomeSample sample = PrimTest.sample(PrimTest.uniform(80, 3, 6), x -> x[0] * x[1]);
    assertThat(Discovery.of(sample, 2, 5)).isEqualTo(Discovery.of(sample, 2, 5));
    assertThat(Discovery.of(sample, 2, 5)).isNotEqualTo(Discovery.of(sample, 2, 6));
  }
}
