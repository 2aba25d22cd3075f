package brink.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import brink.analysis.Interval;
import brink.random.RandomStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PairedStatisticsTest {
  @Test
  void mcNemarIsTheTwoSidedSignTest() {
    assertThat(McNemar.exact(10, 2)).isCloseTo(2 * 79.0 / 4096, within(1e-12));
    assertThat(McNemar.exact(2, 10)).isEqualTo(McNemar.exact(10, 2));
    assertThat(McNemar.exact(0, 0)).isEqualTo(1);
    assertThat(McNemar.exact(5, 5)).isEqualTo(1);
    assertThat(McNemar.exact(60_000, 40_000)).isLessThan(1e-100);
  }

  /** Sums of binomial coefficients over 2^n, in whole numbers. */
  @ParameterizedTest
  @CsvSource({
    "0, 174, 8.35238971904e-53",
    "16, 158, 1.53762384333e-30",
    "49, 248, 3.53923718051e-33",
    "468, 38, 2.73394966157e-95",
    "28, 54, 0.00543592487757"
  })
  void mcNemarKeepsItsDigitsFarOutInTheTail(long oneWay, long otherWay, double p) {
    assertThat(McNemar.exact(oneWay, otherWay)).isCloseTo(p, withinPercentage(1e-6));
  }

  @Test
  void holmStepsDownAndNeverFalls() {
    assertThat(HolmAdjustment.adjusted(new double[] {0.01, 0.04, 0.03, 0.005}))
        .containsExactly(new double[] {0.03, 0.06, 0.06, 0.02}, within(1e-12));
    assertThat(HolmAdjustment.adjusted(new double[] {0.6, 0.7})).containsExactly(1, 1);
    assertThat(HolmAdjustment.adjusted(new double[0])).isEmpty();
  }

  @Test
  void intervalOfADifferenceTurnsWithTheRoles() {
    Interval one = new PairedShare(30, 12, 5, 53).interval();
    Interval other = new PairedShare(30, 5, 12, 53).interval();
    assertThat(one.low()).isCloseTo(-other.high(), within(1e-12));
    assertThat(one.high()).isCloseTo(-other.low(), within(1e-12));
    assertThat(one.contains(-0.07)).isTrue();
  }

  /** Bentur et al. 2009 and Cavo et al. 2012, as given by Fagerland et al. 2017, chapter 8. */
  @Test
  void intervalOfADifferenceIsThePublishedOne() {
    Interval bentur = new PairedShare(1, 7, 1, 12).interval();
    assertThat(bentur.low()).isCloseTo(-0.517, within(5e-4));
    assertThat(bentur.high()).isCloseTo(-0.026, within(5e-4));
    Interval cavo = new PairedShare(59, 16, 6, 80).interval();
    assertThat(cavo.low()).isCloseTo(-0.1240, within(5e-5));
    assertThat(cavo.high()).isCloseTo(-0.0054, within(5e-5));
  }

  /** Limits by direct maximisation of the multinomial likelihood and a root finder, elsewhere. */
  @ParameterizedTest
  @CsvSource({
    "40, 20, 160, 0.0308645328, 0.2180642438",
    "3, 0, 1000, -0.0008382388, 0.0087830141",
    "1, 0, 44, -0.0593932312, 0.1180770970",
    "0, 7, 10000, -0.0014443345, -0.0003157327",
    "10, 2, 20000, 0.0000728402, 0.0008314370",
    "5, 5, 12, -0.4603030480, 0.4603030480"
  })
  void intervalOfADifferenceIsThatOfALikelihoodMaximisedByNumbers(
      long gained, long lost, long n, double low, double high) {
    Interval interval = new PairedShare(0, lost, gained, n - lost - gained).interval();
    assertThat(interval.low()).isCloseTo(low, within(2e-7));
    assertThat(interval.high()).isCloseTo(high, within(2e-7));
  }

  /** Without flips the score test gives z² / (n + z²), whatever the shares. */
  @ParameterizedTest
  @ValueSource(longs = {1, 10, 1_000, 20_000, 5_000_000_000L})
  void anEventThatNeverFlipsHasTheIntervalOfAllRuns(long n) {
    double end = 3.841458820694124 / (n + 3.841458820694124);
    for (long both : new long[] {0, n / 2, n}) {
      Interval interval = new PairedShare(both, 0, 0, n - both).interval();
      assertThat(interval.high()).isCloseTo(end, within(1e-9 * end));
      assertThat(interval.low()).isEqualTo(-interval.high());
    }
  }

  @Test
  void whatFlipsInEveryRunEndsAtOne() {
    assertThat(new PairedShare(0, 0, 8, 0).interval().high()).isEqualTo(1);
    assertThat(new PairedShare(0, 8, 0, 0).interval().low()).isEqualTo(-1);
  }

  /** One run in 500 has the event, of which most keep it: 1 in 2,500 flips either way. */
  @Test
  void ofARareEventTheIntervalIsAsWideAsItsFlipsAsk() {
    RandomStream random = new RandomStream(12);
    int covered = 0;
    double width = 0;
    int trials = 500;
    for (int t = 0; t < trials; t++) {
      long[] cells = new long[4];
      for (int i = 0; i < 20_000; i++) {
        double u = random.uniform();
        cells[u < 0.0016 ? 0 : u < 0.002 ? 1 : u < 0.0032 ? 2 : 3]++;
      }
      Interval interval = new PairedShare(cells[0], cells[1], cells[2], cells[3]).interval();
      covered += interval.contains(0.0008) ? 1 : 0;
      width += interval.high() - interval.low();
    }
    assertThat(covered / (double) trials).isBetween(0.925, 0.98);
    assertThat(width / trials)
        .isCloseTo(2 * 1.96 * Math.sqrt(0.0016 / 20_000), withinPercentage(10));
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
    RunningMoments moments = new RunningMoments();
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
    assertThat(new PairedMean(1, 1, 3, 2, Double.NaN, Double.NaN, List.of()).interval()).isNull();
  }

  @Test
  void quantilesAreValuesThatCame() {
    LeadingValues values = new LeadingValues();
    assertThat(LeadingValues.quantile(values.sorted(), 0.5)).isNaN();
    for (int i = 20; i >= 1; i--) {
      values.add(i);
    }
    assertThat(LeadingValues.quantile(values.sorted(), 0.05)).isEqualTo(1);
    assertThat(LeadingValues.quantile(values.sorted(), 0.95)).isEqualTo(19);
    for (int i = 0; i < 2 * LeadingValues.MOST; i++) {
      values.add(100);
    }
    assertThat(values.sorted()).hasSize(LeadingValues.MOST);
  }
}
