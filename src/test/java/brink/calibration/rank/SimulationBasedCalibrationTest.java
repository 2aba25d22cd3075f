package brink.calibration.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.calibration.WeightedSample;
import brink.experiment.Progress;
import brink.random.BitMixer;
import brink.random.RandomStream;
import brink.random.Variates;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * A normal toy whose exact posterior is known: prior N(0, 1), five observations N(theta, 0.5^2).
 */
class SimulationBasedCalibrationTest {
  private static final int DATA = 1_000;
  private static final int DRAWS = 99;
  private static final int BINS = 20;

  /** The conjugate posterior, its standard deviation multiplied. */
  private static WeightedSample posterior(double[] truth, long key, double factor) {
    RandomStream random = new RandomStream(key);
    double sum = 0;
    for (int i = 0; i < 5; i++) {
      sum += truth[0] + 0.5 * Variates.normal(random);
    }
    double mean = (sum / 0.25) / 21;
    double sd = factor / Math.sqrt(21);
    RandomStream draws = new RandomStream(BitMixer.derive(key, 1));
    double[][] points = new double[2_000][1];
    for (double[] point : points) {
      point[0] = mean + sd * Variates.normal(draws);
    }
    return WeightedSample.equal(points);
  }

  private static RankStatistics ranks(double factor) throws IOException {
    return new SimulationBasedCalibration(1, (truth, key) -> posterior(truth, key, factor))
        .run(DATA, DRAWS, 20240727, 2, Progress.NONE, () -> false)
        .get(0);
  }

  /**
   * Published range of 1,000 ranks in 20 bins: every bin in [33, 69] with probability .99 each, 95
   * % point of chi-squared with 19 degrees of freedom 30.14 (Talts et al. 2018). With this seed
   * both hold.
   */
  @Test
  void theExactPosteriorHasUniformRanks() throws IOException {
    RankStatistics exact = ranks(1);
    assertThat(RankStatistics.binRange(DATA, BINS, 0.99)).containsExactly(33, 69);
    assertThat(Arrays.stream(exact.histogram(BINS)).boxed()).allMatch(n -> n >= 33 && n <= 69);
    assertThat(exact.chiSquared(BINS)).isLessThan(30.14);
    assertThat(exact.p(BINS)).isGreaterThan(0.05);
    assertThat(exact.coverage(0.5)).isCloseTo(0.5, within(0.04));
    assertThat(exact.coverage(0.9)).isCloseTo(0.9, within(0.025));
    assertThat(exact.strays()).isLessThan(3.2);
  }

  @Test
  void aPosteriorThatIsTooNarrowFails() throws IOException {
    RankStatistics narrow = ranks(0.7);
    assertThat(narrow.p(BINS)).isLessThan(1e-6).isPositive();
    assertThat(narrow.coverage(0.9)).isLessThan(0.8);
    assertThat(narrow.histogram(BINS)[0]).isGreaterThan(69);
    assertThat(narrow.strays()).isGreaterThan(4);
  }

  @Test
  void aPosteriorThatIsTooWideFails() throws IOException {
    RankStatistics wide = ranks(1.5);
    assertThat(wide.p(BINS)).isLessThan(1e-6).isPositive();
    assertThat(wide.coverage(0.5)).isGreaterThan(0.6);
  }

  @Test
  void threadsChangeNothing() throws IOException {
    SimulationBasedCalibration check =
        new SimulationBasedCalibration(1, (truth, key) -> posterior(truth, key, 1));
    RankStatistics one = check.run(50, DRAWS, 3, 1, Progress.NONE, () -> false).get(0);
    RankStatistics two = check.run(50, DRAWS, 3, 2, Progress.NONE, () -> false).get(0);
    assertThat(two.histogram(BINS)).isEqualTo(one.histogram(BINS));
  }

  @Test
  void parametersThatTheModelRefusesAreDrawnAgain() throws IOException {
    SimulationBasedCalibration check =
        new SimulationBasedCalibration(
            1, (truth, key) -> truth[0] < 0 ? null : WeightedSample.equal(new double[][] {{0}}));
    RankStatistics ranks = check.run(40, 9, 1, 2, Progress.NONE, () -> false).get(0);
    assertThat(ranks.share(8)).isZero();
    assertThat(ranks.size()).isEqualTo(40);
  }

  @Test
  void ranksAreCountedFromBelow() {
    assertThat(RankStatistics.of(0.5, new double[] {0, 1, 0.4})).isEqualTo(2);
    assertThat(new RankStatistics(99, new int[200]).bins()).isEqualTo(20);
    assertThat(new RankStatistics(99, new int[60]).bins()).isEqualTo(10);
    assertThat(new RankStatistics(99, new int[9]).p(1)).isEqualTo(1);
    assertThat(new RankStatistics(9, new int[] {0, 9, 5, 5}).histogram(5))
        .containsExactly(1, 0, 2, 0, 1);
    assertThatThrownBy(() -> new RankStatistics(9, new int[] {10})).hasMessageContaining("[0, 9]");
    assertThatThrownBy(() -> new RankStatistics(9, new int[] {1}).histogram(3))
        .hasMessage("3 bins do not divide 10 ranks");
  }
}
