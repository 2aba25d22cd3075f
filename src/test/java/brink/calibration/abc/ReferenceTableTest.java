package brink.calibration.abc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.calibration.WeightedSample;
import brink.random.BitMixer;
import brink.random.RandomStream;
import java.io.IOException;
import java.util.Objects;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class ReferenceTableTest {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  /** A standard normal parameter seen with a standard normal error. */
  private static double[] simulate(double[] scores, long key) {
    double u = new RandomStream(BitMixer.derive(key, 1)).uniform();
    return new double[] {scores[0] + NORMAL.inverseCumulativeProbability(u)};
  }

  private static ReferenceTable table() throws IOException {
    Projection learnt =
        Objects.requireNonNull(
            Projection.learn(
                1, ReferenceTableTest::simulate, Observation.exact(0), 500, 1, 2, () -> false));
    return Objects.requireNonNull(ReferenceTable.of(1, learnt, 6000, 2, 2, () -> false));
  }

  /**
   * The posterior is N(y / 2, 1 / 2). With 600 draws of the nearest 10 % the standard error of the
   * mean is about 0.03 and that of the standard deviation 0.02; the kernel widens it by less.
   */
  @Test
  void manyObservationsAreLookedUpInOneTable() throws IOException {
    ReferenceTable table = table();
    for (double y : new double[] {-1, 0, 1.5}) {
      Population near = table.nearest(new double[] {y}, 600);
      WeightedSample sample = RegressionAdjustment.sample(near, Observation.exact(0));
      assertThat(sample.mean(0)).isCloseTo(y / 2, within(0.12));
      assertThat(sample.standardDeviation(0)).isCloseTo(Math.sqrt(0.5), within(0.08));
    }
  }

  @Test
  void theNearestComeFirstAndTheLastIsTheTolerance() throws IOException {
    Population near = table().nearest(new double[] {0.3}, 50);
    assertThat(near.distances()).hasSize(50).isSorted();
    assertThat(near.tolerance()).isEqualTo(near.distances()[49]);
    assertThat(near.sample().size()).isEqualTo(50);
  }

  @Test
  void whenStoppedThereIsNoTable() throws IOException {
    Projection learnt =
        Objects.requireNonNull(
            Projection.learn(
                1, ReferenceTableTest::simulate, Observation.exact(0), 100, 1, 1, () -> false));
    assertThat(ReferenceTable.of(1, learnt, 100, 2, 1, () -> true)).isNull();
  }
}
