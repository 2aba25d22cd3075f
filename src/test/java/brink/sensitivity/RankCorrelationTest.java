package brink.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.random.RandomStream;
import brink.random.Variates;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {
  private static double[][] points(int n, int factors, long seed) {
    RandomStream random = new RandomStream(seed);
    double[][] points = new double[n][factors];
    for (double[] point : points) {
      for (int f = 0; f < factors; f++) {
        point[f] = random.uniform();
      }
    }
    return points;
  }

  private static Responses responses(double[][] points, ToDoubleFunction<double[]> function) {
    return Responses.exact(Arrays.stream(points).mapToDouble(function).toArray());
  }

  @Test
  void withOneFactorItIsSpearmansCorrelation() {
    // Ranks 1..5 against 2, 1, 4, 3, 5: rho = 1 - 6 * 4 / (5 * 24) = 0.8.
    double[][] points = {{1}, {2}, {3}, {4}, {5}};
    Responses responses = Responses.exact(new double[] {20, 10, 40, 30, 500});
    assertThat(RankCorrelation.of(responses, points).get(0).value()).isCloseTo(0.8, within(1e-12));
  }

  @Test
  void itIsThePartialCorrelationOfTheTextbook() {
    // r12.3 = (r12 - r13 r23) / sqrt((1 - r13^2)(1 - r23^2)), of ranks without ties.
    double[][] points = {{1, 2}, {2, 1}, {3, 5}, {4, 3}, {5, 4}, {6, 6}, {7, 8}, {8, 7}};
    double[] y = {2, 3, 1, 5, 4, 7, 6, 8};
    double r1y = 1 - 6.0 * (1 + 1 + 4 + 1 + 1 + 1 + 1 + 0) / (8 * 63);
    double r12 = 1 - 6.0 * (1 + 1 + 4 + 1 + 1 + 0 + 1 + 1) / (8 * 63);
    double r2y = 1 - 6.0 * (0 + 4 + 16 + 4 + 0 + 1 + 4 + 1) / (8 * 63);
    double expected = (r1y - r12 * r2y) / Math.sqrt((1 - r12 * r12) * (1 - r2y * r2y));
    assertThat(RankCorrelation.of(Responses.exact(y), points).get(0).value())
        .isCloseTo(expected, within(1e-12));
  }

  @Test
  void aMonotoneFunctionOfOneFactorIsPerfect() {
    double[][] points = points(50, 3, 1);
    List<SensitivityIndex> indices =
        RankCorrelation.of(responses(points, x -> -Math.exp(9 * x[1])), points);
    assertThat(indices.get(1).value()).isCloseTo(-1, within(1e-6));
    assertThat(indices.get(1).distinguishable()).isTrue();
  }

  @Test
  void anIdleFactorIsFoundIdleAsOftenAsIsSaid() {
    int apart = 0;
    for (int t = 0; t < 1000; t++) {
      double[][] points = points(60, 3, t);
      RandomStream noise = new RandomStream(-t - 1);
      Responses responses = responses(points, x -> 2 * x[0] + Variates.normal(noise));
      apart += RankCorrelation.of(responses, points).get(2).distinguishable() ? 1 : 0;
    }
    // 5 % of 1,000; outside 30 to 72 by chance in 1 of 500 tests.
    assertThat(apart).isBetween(30, 72);
  }

  @Test
  void whatCannotBeToldIsNotTold() {
    double[][] points = points(30, 3, 2);
    for (double[] point : points) {
      point[1] = 4;
    }
    List<SensitivityIndex> one = RankCorrelation.of(responses(points, x -> x[0] - x[2]), points);
    assertThat(one.get(1)).isEqualTo(SensitivityIndex.NONE);
    assertThat(one.get(0).value()).isPositive();
    for (double[] point : points) {
      point[1] = point[0];
    }
    assertThat(RankCorrelation.of(responses(points, x -> x[2] + x[0]), points))
        .containsOnly(SensitivityIndex.NONE);
    assertThat(RankCorrelation.of(responses(points, x -> 1), points))
        .containsOnly(SensitivityIndex.NONE);
    assertThat(RankCorrelation.of(responses(points, x -> Double.NaN), points))
        .containsOnly(SensitivityIndex.NONE);
  }

  @Test
  void equalMeansHaveEqualRanksHoweverTheyWereAdded() {
    double[][] points = {{1}, {2}, {3}, {4}, {5}};
    double third = 1.0 / 3;
    double again = Math.nextUp(Math.nextUp(third));
    SensitivityIndex tied =
        RankCorrelation.of(Responses.exact(new double[] {again, third, 1, 2, 3}), points).get(0);
    // Ranks 1.5, 1.5, 3, 4, 5 against 1 to 5: 9.5 / sqrt(10 * 9.5).
    assertThat(tied.value()).isCloseTo(9.5 / Math.sqrt(95), within(1e-12));
  }

  @Test
  void whatFewReplicationsShareIsNoEffectOfAFactor() {
    int apart = 0;
    int found = 0;
    for (int t = 0; t < 100; t++) {
      double[][] points = points(60, 2, t);
      double[][] surfaces =
          TestFunctions.surfaces(Arrays.asList(points), x -> 3 * x[0], 8, 2, 0.5, t);
      List<SensitivityIndex> indices =
          RankCorrelation.of(TestFunctions.responses(surfaces), points, new Bootstrap(t, 200));
      found += indices.get(0).distinguishable() ? 1 : 0;
      apart += indices.get(1).distinguishable() ? 1 : 0;
    }
    assertThat(found).isGreaterThanOrEqualTo(80);
    assertThat(apart).isLessThanOrEqualTo(10);
  }
}
