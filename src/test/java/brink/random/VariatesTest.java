package brink.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** Bounds are five standard errors: a fixed seed that passes once passes for ever. */
class VariatesTest {
  private static final int N = 200_000;

  private record Moments(double mean, double variance) {}

  private static Moments moments(long seed, ToDoubleFunction<RandomStream> draw) {
    RandomStream random = new RandomStream(seed);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < N; i++) {
      double x = draw.applyAsDouble(random);
      sum += x;
      squares += x * x;
    }
    double mean = sum / N;
    return new Moments(mean, squares / N - mean * mean);
  }

  private static void check(Moments moments, double mean, double variance) {
    assertThat(moments.mean()).isCloseTo(mean, within(5 * Math.sqrt(variance / N)));
    assertThat(moments.variance()).isCloseTo(variance, within(0.05 * variance));
  }

  @Test
  void exponentialHasMeanAndVarianceOne() {
    check(moments(1, Variates::exponential), 1, 1);
  }

  @Test
  void poissonHasItsMeanAsVariance() {
    check(moments(2, r -> Variates.poisson(r.uniform(), 0.3)), 0.3, 0.3);
    check(moments(3, r -> Variates.poisson(r.uniform(), 12)), 12, 12);
    assertThat(Variates.poisson(0.999, 0)).isZero();
  }

  @Test
  void normalIsStandard() {
    check(moments(5, Variates::normal), 0, 1);
  }

  @Test
  void normalQuantilesAgreeWithCommonsMath() {
    NormalDistribution reference = new NormalDistribution(null, 0, 1);
    for (double p : new double[] {1e-9, 0.001, 0.07, 0.2, 0.5, 0.7, 0.93, 0.999999}) {
      assertThat(NormalQuantile.of(p))
          .isCloseTo(reference.inverseCumulativeProbability(p), within(1e-8));
    }
    assertThat(NormalQuantile.of(1e-15)).isCloseTo(-7.941345326170997, within(1e-13));
    assertThat(NormalQuantile.of(0.975)).isCloseTo(1.959963984540054, within(1e-14));
  }

  @Test
  void gammaHasItsMeanAndShape() {
    check(moments(6, r -> Variates.gamma(r, 2, 3)), 3, 4.5);
    check(moments(7, r -> Variates.gamma(r, 0.5, 1)), 1, 2);
    check(moments(12, r -> Variates.gamma(r, 2.5, 1)), 1, 0.4);
  }

  @Test
  void binomialHasItsMoments() {
    check(moments(8, r -> Variates.binomial(r, 150, 0.1)), 15, 13.5);
    check(moments(9, r -> Variates.binomial(r, 20, 0.9)), 18, 1.8);
    assertThat(Variates.binomial(new RandomStream(1), 0, 0.5)).isZero();
    assertThat(Variates.binomial(new RandomStream(1), 9, 0)).isZero();
    assertThat(Variates.binomial(new RandomStream(1), 9, 1)).isEqualTo(9);
  }

  @Test
  void paretoHasItsMedian() {
    // P(X > x) = (20 / x)^1.5, so the median is 20 * 2^(2/3).
    RandomStream random = new RandomStream(10);
    int above = 0;
    for (int i = 0; i < N; i++) {
      double x = Variates.pareto(random, 20, 2.5);
      assertThat(x).isGreaterThanOrEqualTo(20);
      above += x > 20 * Math.pow(2, 2.0 / 3) ? 1 : 0;
    }
    assertThat(above / (double) N).isCloseTo(0.5, within(0.006));
  }

  /** Closed form: mean 12, k = .5 has P(0) = .20, 95 % point 47, P(>= 51) = .042. */
  @Test
  void negativeBinomialAgreesWithItsClosedForm() {
    NegativeBinomial deaths = new NegativeBinomial(12, 0.5);
    assertThat(deaths.quantile(0.2 - 0.0005)).isZero();
    assertThat(deaths.quantile(0.2 + 0.0005)).isEqualTo(1);
    assertThat(deaths.quantile(0.95)).isEqualTo(47);
    assertThat(deaths.quantile(1 - 0.042 - 0.0005)).isLessThan(51);
    assertThat(deaths.quantile(1 - 0.042 + 0.0005)).isGreaterThanOrEqualTo(50);
    check(moments(11, deaths::draw), 12, 12 + 288);
    assertThat(new NegativeBinomial(0, 1).draw(new RandomStream(1))).isZero();
  }

  @Test
  void negativeBinomialGoesOnBeyondItsTable() {
    NegativeBinomial wide = new NegativeBinomial(200, 2);
    check(moments(13, wide::draw), 200, 200 + 20_000);
    assertThat(wide.quantile(0.9999999)).isGreaterThan(1000);
  }
}
