package brink.calibration.mcmc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.calibration.WeightedSample;
import brink.random.Mix;
import brink.random.RandomStream;
import brink.random.Variates;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdaptiveMetropolisTest {
  /** A density by a formula. */
  private record Formula(int dimension, java.util.function.ToDoubleFunction<double[]> formula)
      implements LogDensity {
    @Override
    public double at(double[] point, long key) {
      return formula.applyAsDouble(point);
    }
  }

  /** theta ~ N(0, 1), five observations N(theta, .5^2) with mean 1: N(.95238, .21822^2). */
  private static final LogDensity CONJUGATE =
      new Formula(1, x -> -x[0] * x[0] / 2 - 5 * (1 - x[0]) * (1 - x[0]) / (2 * .25));

  /**
   * The banana of Haario et al. 2001: x ~ N(0, 10^2), y = b x^2 - 100 b + N(0, 1), here b = .03.
   * Mean of y 0, variance 1 + 2 b^2 10^4 = 19.
   */
  private static final LogDensity BANANA =
      new Formula(
          2,
          x -> {
            double y = x[1] + .03 * x[0] * x[0] - 3;
            return -x[0] * x[0] / 200 - y * y / 2;
          });

  private static double[] start(RandomStream random, int n) {
    double[] point = new double[n];
    for (int i = 0; i < n; i++) {
      point[i] = 2 * Variates.normal(random);
    }
    return point;
  }

  private static Chains chains(LogDensity target, int warmUp, int kept, int threads)
      throws InterruptedException {
    AdaptiveMetropolis sampler =
        new AdaptiveMetropolis(target, r -> start(r, target.dimension()), warmUp, kept);
    return Chains.run(sampler, 4, threads, 20240727);
  }

  @Test
  void aConjugatePosteriorIsFound() throws InterruptedException {
    Chains chains = chains(CONJUGATE, 1000, 10_000, 2);
    WeightedSample sample = chains.sample();
    double error = .21822 / Math.sqrt(chains.mixing(0).bulkSize());
    assertThat(chains.mixing(0).rHat()).isLessThan(1.01);
    assertThat(chains.mixing(0).bulkSize()).isBetween(4000.0, 15_000.0);
    assertThat(sample.mean(0)).isCloseTo(.95238, within(4 * error));
    assertThat(sample.standardDeviation(0)).isCloseTo(.21822, within(4 * error));
    assertThat(chains.list()).allMatch(c -> c.acceptance() > .15 && c.acceptance() < .5);
  }

  @Test
  void aBananaIsCovered() throws InterruptedException {
    Chains chains = chains(BANANA, 5000, 40_000, 2);
    WeightedSample sample = chains.sample();
    assertThat(chains.mixing(0).rHat()).isLessThan(1.02);
    assertThat(sample.mean(0)).isCloseTo(0, within(1.0));
    assertThat(sample.standardDeviation(0)).isCloseTo(10, within(1.0));
    assertThat(sample.mean(1)).isCloseTo(0, within(.6));
    assertThat(sample.variance(1)).isCloseTo(19, within(6.0));
  }

  @Test
  void chainsDoNotDependOnThreads() throws InterruptedException {
    Chains one = chains(BANANA, 200, 300, 1);
    Chains three = chains(BANANA, 200, 300, 3);
    for (int c = 0; c < 4; c++) {
      assertThat(points(one, c)).isDeepEqualTo(points(three, c));
    }
    assertThat(points(one, 0)[299]).isNotEqualTo(points(one, 1)[299]);
  }

  private static double[][] points(Chains chains, int c) {
    Chain chain = chains.list().get(c);
    return IntStream.range(0, chain.length()).mapToObj(chain::point).toArray(double[][]::new);
  }

  /** An estimate with noise of mean 1 on the density has the same target. */
  @Test
  void anUnbiasedEstimateServesAsWellAsTheDensity() throws InterruptedException {
    LogDensity noisy =
        new LogDensity() {
          @Override
          public int dimension() {
            return 1;
          }

          @Override
          public double at(double[] point, long key) {
            double z = Variates.normal(new RandomStream(Mix.mix(key)));
            return CONJUGATE.at(point, key) + .7 * z - .7 * .7 / 2;
          }
        };
    Chains chains = chains(noisy, 1000, 20_000, 2);
    double error = .21822 / Math.sqrt(chains.mixing(0).bulkSize());
    assertThat(chains.sample().mean(0)).isCloseTo(.95238, within(4 * error));
    assertThat(chains.sample().standardDeviation(0)).isCloseTo(.21822, within(4 * error));
  }

  @Test
  void startsOutsideTheSupportAreDrawnAgain() throws InterruptedException {
    LogDensity half = new Formula(1, x -> x[0] > 0 ? -x[0] * x[0] / 2 : Double.NEGATIVE_INFINITY);
    Chains chains = chains(half, 500, 5000, 2);
    assertThat(chains.sample().mean(0)).isCloseTo(Math.sqrt(2 / Math.PI), within(.05));
    LogDensity nowhere = new Formula(1, x -> Double.NEGATIVE_INFINITY);
    assertThatThrownBy(() -> chains(nowhere, 1, 1, 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no start with a positive density");
  }

  @Test
  void nothingToKeepIsRefused() {
    assertThatThrownBy(() -> new AdaptiveMetropolis(CONJUGATE, r -> start(r, 1), 1, 0))
        .hasMessage("1 steps to warm up and 0 to keep");
    assertThatThrownBy(() -> new Chains(java.util.List.of())).hasMessage("no chains");
  }

  @Test
  void theMaximumIsFound() {
    MaximumPosterior conjugate = MaximumPosterior.of(CONJUGATE, new double[] {0}, 1, 10_000, 1);
    assertThat(conjugate.point()[0]).isCloseTo(.95238, within(1e-3));
    assertThat(conjugate.logDensity())
        .isCloseTo(CONJUGATE.at(new double[] {20 / 21.0}, 0), within(1e-6));
    MaximumPosterior banana = MaximumPosterior.of(BANANA, new double[] {5, 5}, 1, 20_000, 1);
    assertThat(banana.point()[0]).isCloseTo(0, within(.02));
    assertThat(banana.point()[1]).isCloseTo(3, within(.02));
    assertThat(banana.evaluations()).isLessThan(20_000);
  }
}
