package brink.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.analysis.Interval;
import brink.analysis.WilsonInterval;
import brink.random.RandomStream;
import org.junit.jupiter.api.Test;

class PooledShareTest {
  private static PooledCases pool(long[]... runs) {
    PooledCases pool = new PooledCases();
    for (long[] run : runs) {
      pool.add(run[0], run[1]);
    }
    return pool;
  }

  @Test
  void noCaseSaysNothing() {
    PooledShare share = pool(new long[] {0, 0}).share();
    assertThat(share).isEqualTo(PooledShare.NONE);
    assertThat(share.value()).isNaN();
    assertThat(share.interval()).isEqualTo(new Interval(0, 1));
  }

  @Test
  void casesThatAreAllAlikeWithinARunCountAsOne() {
    PooledCases pool = new PooledCases();
    for (int run = 0; run < 100; run++) {
      pool.add(20, run % 4 == 0 ? 20 : 0);
    }
    PooledShare share = pool.share();
    assertThat(share.value()).isEqualTo(0.25);
    assertThat(share.cases()).isEqualTo(2000);
    assertThat(share.effective()).isCloseTo(99, within(1e-9));
  }

  @Test
  void oneCaseForEachRunIsAPlainProportion() {
    PooledCases pool = new PooledCases();
    for (int run = 0; run < 400; run++) {
      pool.add(1, run % 5 == 0 ? 1 : 0);
    }
    Interval plain = WilsonInterval.interval(80, 400);
    Interval pooled = pool.share().interval();
    assertThat(pooled.low()).isCloseTo(plain.low(), within(1e-3));
    assertThat(pooled.high()).isCloseTo(plain.high(), within(1e-3));
  }

  @Test
  void neverAndAlwaysCountEachRunAsOneCase() {
    PooledShare never = pool(new long[] {30, 0}, new long[] {10, 0}).share();
    assertThat(never.interval().low()).isZero();
    assertThat(never.interval().high()).isEqualTo(WilsonInterval.interval(0, 2).high());
    PooledShare always = pool(new long[] {30, 30}, new long[] {10, 10}).share();
    assertThat(always.interval().high()).isEqualTo(1);
  }

  @Test
  void theIntervalHoldsTheTruthInNineteenOfTwentyExperiments() {
    RandomStream random = new RandomStream(5);
    int held = 0;
    int experiments = 2000;
    for (int e = 0; e < experiments; e++) {
      PooledCases pool = new PooledCases();
      for (int run = 0; run < 150; run++) {
        // Each run has a chance of its own, 0.1 or 0.5, and 1 to 12 cases.
        double chance = random.uniform() < 0.5 ? 0.1 : 0.5;
        int cases = 1 + (int) (12 * random.uniform());
        int hits = 0;
        for (int c = 0; c < cases; c++) {
          hits += random.uniform() < chance ? 1 : 0;
        }
        pool.add(cases, hits);
      }
      held += pool.share().interval().contains(0.3) ? 1 : 0;
    }
    // Standard error of the coverage 0.5 %; the seed is fixed.
    assertThat((double) held / experiments).isBetween(0.935, 0.965);
  }
}
