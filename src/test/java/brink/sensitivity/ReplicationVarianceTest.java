package brink.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.random.RandomStream;
import brink.random.Variates;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReplicationVarianceTest {
  /** Runs of points: effect, luck of the replication, and what is left. */
  private static double[][] runs(int points, int replications, double a, double b, double e) {
    RandomStream random = new RandomStream(77);
    double[] luck = new double[replications];
    Arrays.setAll(luck, r -> b * Variates.normal(random));
    double[][] runs = new double[points][replications];
    for (double[] point : runs) {
      double effect = a * Variates.normal(random);
      Arrays.setAll(point, r -> effect + luck[r] + e * Variates.normal(random));
    }
    return runs;
  }

  private static ReplicationVariance parts(double[][] runs, boolean shared) {
    int replications = runs[0].length;
    double[] columns = new double[replications];
    for (double[] point : runs) {
      for (int r = 0; r < replications; r++) {
        columns[r] += point[r] / runs.length;
      }
    }
    long[] n = new long[runs.length];
    Arrays.fill(n, replications);
    return ReplicationVariance.of(
        Arrays.stream(runs).mapToDouble(p -> Arrays.stream(p).average().orElseThrow()).toArray(),
        Arrays.stream(runs).mapToDouble(Bootstrap::variance).toArray(),
        n,
        shared ? columns : new double[0]);
  }

  @Test
  void theTwoWayLayoutIsThatOfTheTextbook() {
    // Sums of squares by hand: points 24.5, replications 1/3 + ..., see the residuals below.
    double[][] runs = {{1, 2, 3}, {4, 7, 7}};
    ReplicationVariance parts = parts(runs, true);
    // Means 2 and 6, columns 2.5, 4.5, 5; residuals +-(0.5, -0.5, 0): MS = 1 / 2.
    assertThat(parts.interaction()).isCloseTo(0.5, within(1e-12));
    // Within: (1 + 3) / 2 = 2.
    assertThat(parts.shared()).isCloseTo(1.5, within(1e-12));
    // Means vary by 8, of which 0.5 / 3 is noise.
    assertThat(parts.noiseOfMeans()).isCloseTo(0.5 / 3, within(1e-12));
    assertThat(parts.effect()).isCloseTo(8 - 0.5 / 3, within(1e-12));
    assertThat(parts.sharingGain()).isCloseTo(4, within(1e-12));
    // F = 48 with 1 and 2 degrees of freedom.
    assertThat(parts.p()).isCloseTo(0.0202, within(0.0005));
  }

  @Test
  void knownNoiseIsFoundWithCommonRandomNumbers() {
    ReplicationVariance parts = parts(runs(200, 200, 1, 2, 1), true);
    assertThat(parts.effect()).isCloseTo(1, within(0.25));
    assertThat(parts.shared()).isCloseTo(4, within(0.9));
    assertThat(parts.interaction()).isCloseTo(1, within(0.03));
    assertThat(parts.noiseShareOfRuns()).isCloseTo(5.0 / 6, within(0.05));
    assertThat(parts.noiseShareOfMeans()).isCloseTo(0.005, within(0.002));
    assertThat(parts.p()).isLessThan(1e-6).isPositive();
  }

  @Test
  void knownNoiseIsFoundWithoutThem() {
    ReplicationVariance parts = parts(runs(400, 50, 1, 0, 2), false);
    assertThat(parts.effect()).isCloseTo(1, within(0.2));
    assertThat(parts.shared()).isZero();
    assertThat(parts.interaction()).isCloseTo(4, within(0.1));
    assertThat(parts.noiseOfMeans()).isCloseTo(4 / 50.0, within(0.003));
    assertThat(parts.sharingGain()).isEqualTo(1);
  }

  @Test
  void withoutEffectTheMeansDifferByNoiseAlone() {
    ReplicationVariance parts = parts(runs(300, 20, 0, 3, 1), true);
    assertThat(parts.effect()).isCloseTo(0, within(0.015));
    assertThat(parts.p()).isBetween(0.001, 0.999);
    assertThat(parts.noiseShareOfMeans()).isGreaterThan(0.7);
  }

  @Test
  void pointsWithMoreReplicationsShareOnlyThoseThatBothHave() {
    double[][] runs = runs(2_000, 40, 0, 2, 1);
    double[] means = new double[runs.length];
    double[] variances = new double[runs.length];
    long[] n = new long[runs.length];
    double[] columns = new double[10];
    for (int p = 0; p < runs.length; p++) {
      n[p] = p % 2 == 0 ? 10 : 40;
      double[] done = Arrays.copyOf(runs[p], (int) n[p]);
      means[p] = Arrays.stream(done).average().orElseThrow();
      variances[p] = Bootstrap.variance(done);
      for (int r = 0; r < 10; r++) {
        columns[r] += done[r] / runs.length;
      }
    }
    ReplicationVariance parts = ReplicationVariance.of(means, variances, n, columns);
    double shared = parts.shared() * 0.5 * 0.5 * (1 / 10.0 - 1 / 40.0);
    assertThat(parts.noiseOfMeans())
        .isCloseTo(parts.interaction() * 0.0625 + shared, within(shared / 500));
  }

  @Test
  void failedPointsAndSingleRunsAreLeftOut() {
    ReplicationVariance parts =
        ReplicationVariance.of(
            new double[] {1, Double.NaN, 3, 9},
            new double[] {2, Double.NaN, 2, Double.NaN},
            new long[] {4, 0, 4, 1},
            new double[0]);
    assertThat(parts.points()).isEqualTo(2);
    assertThat(parts.effect()).isCloseTo(2 - 0.5, within(1e-12));
    ReplicationVariance none =
        ReplicationVariance.of(new double[1], new double[1], new long[] {5}, new double[0]);
    assertThat(none.effect()).isNaN();
    assertThat(none.noiseShareOfRuns()).isNaN();
    ReplicationVariance still =
        ReplicationVariance.of(
            new double[] {1, 1}, new double[2], new long[] {5, 5}, new double[0]);
    assertThat(still.p()).isNaN();
  }
}
