package brink.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.analysis.Interval;
import brink.random.RandomStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairedStatisticsTest {
  @Test
  void mcNemarIsTheTwoSidedSignTest() {
    assertThat(McNemar.exact(10, 2)).isCloseTo(2 * 79.0 / 4096, within(1e-12));
    assertThat(McNemar.exact(2, 10)).isEqualTo(McNemar.exact(10, 2));
    assertThat(McNemar.exact(0, 0)).isEqualTo(1);
    assertThat(McNemar.exact(5, 5)).isEqualTo(1);
    assertThat(McNemar.exact(60_000, 40_000)).isLessThan(1e-100);
  }

  @Test
  void holmStepsDownAndNeverFalls() {
    assertThat(Holm.adjusted(new double[] {0.01, 0.04, 0.03, 0.005}))
        .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
    assertThat(Holm.adjusted(new double[] {0.6, 0.7})).containsExactly(1, 1);
    assertThat(Holm.adjusted(new double[0])).isEmpty();
  }

  @Test
  void intervalOfADifferenceTurnsWithTheRoles() {
    Interval one = new PairedShare(30, 12, 5, 53).interval();
    Interval other = new PairedShare(30, 5, 12, 53).interval();
    assertThat(one.low()).isCloseTo(-other.high(), within(1e-12));
    assertThat(one.high()).isCloseTo(-other.low(), within(1e-12));
    assertThat(one.contains(-0.07)).isTrue();
  }

  @Test
  void withManyRunsTheIntervalIsThatOfTheNormalDistribution() {
    PairedShare share = new PairedShare(15_000, 500, 900, 83_600);
    double half = 1.96 * Math.sqrt(share.variance() / share.n());
    assertThat(share.interval().low()).isCloseTo(share.difference() - half, within(2e-5));
    assertThat(share.interval().high()).isCloseTo(share.difference() + half, within(2e-5));
  }

  @Test
  void withoutFlipsTheDifferenceIsZeroAndTheIntervalSmall() {
    PairedShare share = new PairedShare(200, 0, 0, 800);
    assertThat(share.difference()).isZero();
    assertThat(share.p()).isEqualTo(1);
    assertThat(share.varianceRatio()).isNaN();
    assertThat(share.interval().low()).isBetween(-0.004, 0.0);
    assertThat(share.interval().high()).isBetween(0.0, 0.004);
    assertThat(new PairedShare(0, 0, 0, 0).interval()).isEqualTo(new Interval(-1, 1));
  }

  @Test
  void ratiosAreGivenWhereSharesAreNotSmall() {
    assertThat(new PairedShare(30, 10, 50, 910).riskRatio()).isEqualTo(2);
    assertThat(new PairedShare(1, 10, 50, 939).riskRatio()).isNaN();
    assertThat(new PairedShare(1, 10, 50, 939).riskRatioInterval()).isNull();
    assertThatThrownBy(() -> new PairedShare(0, -1, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Cavo et al. 2012, as given by Fagerland, Lydersen and Laake 2017, chapter 8. */
  @Test
  void intervalOfARatioIsThePublishedOne() {
    PairedShare cavo = new PairedShare(59, 16, 6, 80);
    assertThat(cavo.riskRatio()).isCloseTo(0.8667, within(5e-5));
    assertThat(cavo.riskRatioInterval().low()).isCloseTo(0.7579, within(5e-5));
    assertThat(cavo.riskRatioInterval().high()).isCloseTo(0.9910, within(5e-5));
    Interval turned = new PairedShare(59, 6, 16, 80).riskRatioInterval();
    assertThat(turned.low()).isCloseTo(1 / cavo.riskRatioInterval().high(), within(1e-12));
    Interval same = new PairedShare(200, 0, 0, 800).riskRatioInterval();
    assertThat(same.low()).isBetween(0.97, 1.0);
    assertThat(same.high()).isBetween(1.0, 1.03);
  }

  @Test
  void varianceRatioIsOneForRunsThatHaveNothingInCommon() {
    // Both shares are 0.5 and independent of each other: a quarter of the runs in each cell.
    assertThat(new PairedShare(250, 250, 250, 250).varianceRatio()).isEqualTo(1);
    assertThat(new PairedShare(450, 50, 50, 450).varianceRatio()).isEqualTo(5);
  }

  @Test
  void intervalsOfPairedSharesCoverWhatIsTrue() {
    RandomStream random = new RandomStream(11);
    int covered = 0;
    int ratios = 0;
    int trials = 2000;
    for (int t = 0; t < trials; t++) {
      long[] cells = new long[4];
      for (int i = 0; i < 200; i++) {
        double u = random.uniform();
        cells[u < 0.1 ? 0 : u < 0.14 ? 1 : u < 0.22 ? 2 : 3]++;
      }
      PairedShare share = new PairedShare(cells[0], cells[1], cells[2], cells[3]);
      covered += share.interval().contains(0.04) ? 1 : 0;
      ratios += share.riskRatioInterval().contains(0.18 / 0.14) ? 1 : 0;
    }
    assertThat(covered / (double) trials).isBetween(0.935, 0.975);
    assertThat(ratios / (double) trials).isBetween(0.935, 0.975);
  }

  @Test
  void momentsAreThoseOfTheTextbook() {
    Moments moments = new Moments();
    assertThat(moments.variance()).isNaN();
    for (double value : new double[] {2, 4, 4, 4, 5, 5, 7, 9}) {
      moments.add(1e9 + value);
    }
    assertThat(moments.n()).isEqualTo(8);
    assertThat(moments.mean()).isCloseTo(1e9 + 5, within(1e-6));
    assertThat(moments.variance()).isCloseTo(32.0 / 7, within(1e-6));
  }

  @Test
  void intervalOfAMeanIsStudents() {
    PairedMean mean = new PairedMean(4, 1, 3, 2, 4, 9, List.of());
    // t(0.975; 3) = 3.1824.
    assertThat(mean.interval().low()).isCloseTo(2 - 3.1824, within(1e-4));
    assertThat(mean.varianceRatio()).isEqualTo(2.25);
    assertThat(new PairedMean(4, 1, 1, 0, 0, 9, List.of()).interval())
        .isEqualTo(new Interval(0, 0));
    assertThat(new PairedMean(1, 1, 3, 2, Double.NaN, Double.NaN, List.of()).interval().low())
        .isInfinite();
  }

  @Test
  void quantilesAreValuesThatCame() {
    FirstValues values = new FirstValues();
    assertThat(FirstValues.quantile(values.sorted(), 0.5)).isNaN();
    for (int i = 20; i >= 1; i--) {
      values.add(i);
    }
    assertThat(FirstValues.quantile(values.sorted(), 0.05)).isEqualTo(1);
    assertThat(FirstValues.quantile(values.sorted(), 0.95)).isEqualTo(19);
    for (int i = 0; i < 2 * FirstValues.MOST; i++) {
      values.add(100);
    }
    assertThat(values.sorted()).hasSize(FirstValues.MOST);
  }
}
