package brink.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.random.RandomStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PrecisionTest {
  @Test
  void saysHowManyRunsAWidthTakes() {
    assertThat(new Precision(0.01).needed(0.25)).isEqualTo(9604);
    assertThat(new Precision(0.005).needed(0.25)).isEqualTo(38415);
    assertThat(new Precision(0.5).needed(0)).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoWidth() {
    for (double width : new double[] {0, -0.1, 0.6, Double.NaN}) {
      assertThatThrownBy(() -> new Precision(width)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void neverStopsBeforeTheLeastNumberOfRuns() {
    PairedShare none = new PairedShare(0, 0, 0, 999);
    Precision precision = new Precision(0.5);
    assertThat(precision.reached(999, none.variance(), none.interval())).isFalse();
    PairedShare one = new PairedShare(0, 0, 0, 1000);
    assertThat(precision.reached(1000, one.variance(), one.interval())).isTrue();
  }

  @Test
  void addsWhatSeemsToBeMissing() {
    Precision precision = new Precision(0.01);
    assertThat(precision.next(0, 0)).isEqualTo(Precision.LEAST);
    assertThat(precision.next(1000, 0.25)).isEqualTo(1000);
    assertThat(precision.next(8000, 0.25)).isBetween(1600L, 1620L);
    assertThat(precision.next(8000, 0.2083)).isEqualTo(800);
  }

  @Test
  void stoppingKeepsTheCoverageOfTheInterval() {
    assertThat(coverage(400, 0.02, 0.10, 0.05, 0.12)).isGreaterThan(0.92);
  }

  @Test
  @Tag("slow")
  void stoppingKeepsTheCoverageOfManyKindsOfDifferences() {
    double[][] cells = {{0.10, 0.05, 0.12}, {0.3, 0.1, 0.1}, {0.01, 0.01, 0.02}, {0.6, 0.02, 0}};
    for (double[] cell : cells) {
      double coverage = coverage(4000, 0.01, cell[0], cell[1], cell[2]);
      assertThat(coverage).as("cells %s %s %s", cell[0], cell[1], cell[2]).isGreaterThan(0.94);
    }
  }

  /** How often the interval at the stop holds the true difference. */
  private static double coverage(
      int trials, double width, double both, double onlyBase, double onlyAlternative) {
    RandomStream random = new RandomStream(5);
    Precision precision = new Precision(width);
    int covered = 0;
    for (int t = 0; t < trials; t++) {
      PairedShare share = new PairedShare(0, 0, 0, 0);
      while (share.n() == 0 || !precision.reached(share.n(), share.variance(), share.interval())) {
        long[] c = {share.both(), share.onlyBase(), share.onlyAlternative(), share.neither()};
        long block = precision.next(share.n(), share.n() == 0 ? 0 : share.variance());
        for (long i = 0; i < block; i++) {
          double u = random.uniform();
          int cell =
              u < both
                  ? 0
                  : u < both + onlyBase ? 1 : u < both + onlyBase + onlyAlternative ? 2 : 3;
          c[cell]++;
        }
        share = new PairedShare(c[0], c[1], c[2], c[3]);
      }
      assertThat(share.interval().high() - share.interval().low()).isLessThanOrEqualTo(2 * width);
      covered += share.interval().contains(onlyAlternative - onlyBase) ? 1 : 0;
    }
    return covered / (double) trials;
  }
}
