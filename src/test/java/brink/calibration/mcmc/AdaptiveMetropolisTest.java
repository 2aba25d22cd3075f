package brink.calibration.mcmc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.calibration.WeightedSample;
import brink.experiment.Progress;
import brink.random.BitMixer;
import brink.random.RandomStream;
import brink.random.Variates;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

  private static AdaptiveMetropolis sampler(LogDensity target, int warmUp, int kept, int thin) {
    AdaptiveMetropolis.ChainLength length = new AdaptiveMetropolis.ChainLength(warmUp, kept, thin);
    return new AdaptiveMetropolis(target, r -> start(r, target.dimension()), length);
  }

  private static Chains chains(LogDensity target, int warmUp, int kept, int threads) {
    AdaptiveMetropolis sampler = sampler(target, warmUp, kept, 1);
    return Objects.requireNonNull(
        Chains.run(sampler, 4, threads, 20240727, Progress.NONE, () -> false));
  }

  @Test
  void aConjugatePosteriorIsFound() {
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
  void aBananaIsCovered() {
    Chains chains = chains(BANANA, 5000, 40_000, 2);
    WeightedSample sample = chains.sample();
    assertThat(chains.mixing(0).rHat()).isLessThan(1.02);
    assertThat(sample.mean(0)).isCloseTo(0, within(1.0));
    assertThat(sample.standardDeviation(0)).isCloseTo(10, within(1.0));
    assertThat(sample.mean(1)).isCloseTo(0, within(.6));
    assertThat(sample.variance(1)).isCloseTo(19, within(6.0));
  }

  @Test
  void chainsDoNotDependOnThreads() {
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
  void anUnbiasedEstimateServesAsWellAsTheDensity() {
    LogDensity noisy =
        new LogDensity() {
          @Override
          public int dimension() {
            return 1;
          }

          @Override
          public double at(double[] point, long key) {
            double z = Variates.normal(new RandomStream(BitMixer.mix(key)));
            return CONJUGATE.at(point, key) + .7 * z - .7 * .7 / 2;
          }
        };
    Chains chains = chains(noisy, 1000, 20_000, 2);
    double error = .21822 / Math.sqrt(chains.mixing(0).bulkSize());
    assertThat(chains.sample().mean(0)).isCloseTo(.95238, within(4 * error));
    assertThat(chains.sample().standardDeviation(0)).isCloseTo(.21822, within(4 * error));
  }

  @Test
  void startsOutsideTheSupportAreDrawnAgain() {
    LogDensity half = new Formula(1, x -> x[0] > 0 ? -x[0] * x[0] / 2 : Double.NEGATIVE_INFINITY);
    Chains chains = chains(half, 500, 5000, 2);
    assertThat(chains.sample().mean(0)).isCloseTo(Math.sqrt(2 / Math.PI), within(.05));
    LogDensity nowhere = new Formula(1, x -> Double.NEGATIVE_INFINITY);
    assertThatThrownBy(() -> chains(nowhere, 1, 1, 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no start with a positive density");
  }

  @Test
  void thinningKeepsEveryFewthPointOfTheSameChain() {
    Chain whole = Objects.requireNonNull(sampler(BANANA, 100, 300, 1).run(5, () -> false));
    Chain thin = Objects.requireNonNull(sampler(BANANA, 100, 100, 3).run(5, () -> false));
    assertThat(thin.length()).isEqualTo(100);
    assertThat(thin.acceptance()).isEqualTo(whole.acceptance());
    for (int t = 0; t < 100; t++) {
      assertThat(thin.point(t)).isEqualTo(whole.point(3 * t + 2));
      assertThat(thin.logDensity(t)).isEqualTo(whole.logDensity(3 * t + 2));
    }
  }

  @Test
  void chainsCountTheirStepsAndCanBeEnded() {
    List<Long> heard = new ArrayList<>();
    AdaptiveMetropolis sampler = sampler(CONJUGATE, 10, 20, 2);
    Chains.run(sampler, 3, 2, 1, (done, planned) -> heard.add(done + planned), () -> false);
    assertThat(heard).hasSize(150).startsWith(151L).endsWith(300L);
    assertThat(Chains.run(sampler, 3, 2, 1, Progress.NONE, () -> true)).isNull();
  }

  @Test
  void theBestPointIsThatOfHighestDensity() {
    Chains chains = chains(CONJUGATE, 100, 500, 1);
    assertThat(chains.best()[0]).isCloseTo(.95238, within(.01));
  }

  @Test
  void nothingToKeepIsRefused() {
    assertThatThrownBy(() -> new AdaptiveMetropolis.ChainLength(1, 0, 1))
        .hasMessage("1 steps to warm up, then 0 times 1");
    assertThatThrownBy(() -> new Chains(List.of())).hasMessage("no chains");
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
    assertThat(banana.settled()).isTrue();
  }

  @Test
  void aSearchThatIsCutShortGivesTheBestSoFar() {
    MaximumPosterior early = MaximumPosterior.of(CONJUGATE, new double[] {0}, 1, 30, 1);
    assertThat(early.settled()).isFalse();
    assertThat(early.point()[0]).isCloseTo(.95238, within(.3));
    assertThat(early.logDensity()).isEqualTo(CONJUGATE.at(early.point(), 0));
  }
}
