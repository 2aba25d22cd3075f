package brink.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.random.RandomStream;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventVarianceTest {
  private static final double HAIR = 1e-9;

  private record Coverage(double share, double spread, double width) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f %.3f, width %.3f", share, spread, width);
    }
  }

  /** How often intervals hold what is true, in so many experiments of the real design. */
  private static Coverage coverage(boolean beta, double mean, double share, int times)
      throws IOException {
    SplitDesign design = new SplitDesign();
    RandomStream random = new RandomStream(Math.round(1e6 * mean + 1e9 * share));
    double spread = Math.sqrt(share * mean * (1 - mean));
    int shares = 0;
    int spreads = 0;
    double width = 0;
    for (int t = 0; t < times; t++) {
      long[] runs = design.runs(t);
      double[] hits =
          beta
              ? SplitDesign.hits(runs, mean, share, random)
              : SplitDesign.twoKinds(runs, mean, share, random);
      EventVariance split = new EventVariance(runs, hits);
      Interval ofShare = split.shareInterval();
      Interval ofSpread = split.spreadInterval();
      assertThat(ofShare.high()).isPositive();
      assertThat(ofSpread.high()).isPositive();
      shares += ofShare.low() - HAIR <= share && share <= ofShare.high() + HAIR ? 1 : 0;
      spreads += ofSpread.low() - HAIR <= spread && spread <= ofSpread.high() + HAIR ? 1 : 0;
      width += ofShare.high() - ofShare.low();
    }
    return new Coverage((double) shares / times, (double) spreads / times, width / times);
  }

  @ParameterizedTest
  @CsvSource({"0.002, 0", "0.05, 0.03", "0.2, 0.1"})
  void intervalsHoldWhatIsTrueHoweverFewTheCases(double mean, double share) throws IOException {
    Coverage coverage = coverage(true, mean, share, 150);
    assertThat(coverage.share).isGreaterThan(0.9);
    assertThat(coverage.spread).isGreaterThan(0.9);
  }

  /** The whole table of decision 0021. */
  @Tag("slow")
  @Test
  void intervalsHoldWhatIsTrueOverAllShares() throws IOException {
    for (boolean beta : new boolean[] {true, false}) {
      for (double mean : new double[] {0.002, 0.01, 0.05, 0.2, 0.5}) {
        for (double share : new double[] {0, 0.01, 0.03, 0.1, 0.3}) {
          Coverage coverage = coverage(beta, mean, share, 500);
          String place = (beta ? "beta " : "two kinds ") + mean + " " + share + ": " + coverage;
          assertThat(coverage.share).as(place).isGreaterThan(0.915);
          assertThat(coverage.spread).as(place).isGreaterThan(0.9);
        }
      }
    }
  }

  /**
   * With two runs in each draw a likelihood by hand: pairs 11, 10 and 00 in 20, 20 and 60 draws.
   */
  @Test
  void likeliestValuesArePairwiseCorrelationsForTwins() {
    long[] runs = new long[100];
    double[] hits = new double[100];
    for (int d = 0; d < 100; d++) {
      runs[d] = 2;
      hits[d] = d < 20 ? 2 : d < 40 ? 1 : 0;
    }
    EventVariance split = new EventVariance(runs, hits);
    // P(11) = m² + s m (1 - m) fits exactly: m = 0.3, s = (0.2 - 0.09) / 0.21.
    assertThat(split.ignorance()).isCloseTo(0.11, within(1e-6));
    assertThat(split.chance()).isCloseTo(0.10, within(1e-6));
  }

  /** Ends from a maximisation on a fine grid, elsewhere. */
  @Test
  void intervalsAreThoseOfAFineGrid() {
    long[] runs = {5, 5, 5, 5, 5, 5, 5, 5, 8, 3};
    double[] hits = {0, 0, 1, 0, 4, 0, 0, 2, 0, 0};
    EventVariance split = new EventVariance(runs, hits);
    double[] ends = {0.083, 0.8212, 0.0833, 0.4052};
    assertThat(split.shareInterval().low()).isCloseTo(ends[0], within(2e-3));
    assertThat(split.shareInterval().high()).isCloseTo(ends[1], within(2e-3));
    assertThat(split.spreadInterval().low()).isCloseTo(ends[2], within(2e-3));
    assertThat(split.spreadInterval().high()).isCloseTo(ends[3], within(2e-3));
  }

  /** All-or-nothing draws bound it: (1 - m)^10 = exp(-1.92) for m = 0.175. */
  @Test
  void whatNeverCameMayStillDifferBetweenDraws() {
    long[] runs = {5, 5, 5, 5, 5, 5, 5, 5, 8, 3};
    EventVariance split = new EventVariance(runs, new double[10]);
    assertThat(split.ignorance()).isZero();
    assertThat(split.shareInterval()).isEqualTo(new Interval(0, 1));
    double most = 1 - Math.exp(-3.841458820694124 / 20);
    assertThat(split.spreadInterval().low()).isZero();
    assertThat(split.spreadInterval().high()).isCloseTo(Math.sqrt(most * (1 - most)), within(1e-3));
  }

  @Test
  void alwaysIsTheMirrorOfNever() {
    long[] runs = {5, 4, 6};
    EventVariance never = new EventVariance(runs, new double[3]);
    EventVariance always = new EventVariance(runs, new double[] {5, 4, 6});
    assertThat(always.spreadInterval().high())
        .isCloseTo(never.spreadInterval().high(), within(1e-6));
  }
}
