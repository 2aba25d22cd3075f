package brink.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import brink.random.BitMixer;
import brink.random.RandomStream;
import brink.random.Variates;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AssumptionSpreadTest {
  private static final int FRESH = 40;

  /** How the probabilities of draws lie: beta, or with normal log odds. */
  private enum Law {
    BETA,
    LOG_ODDS
  }

  private record World(Law law, double mean, double share, int draws, int runs) {
    double probability(RandomStream random) {
      if (share == 0) {
        return mean;
      }
      if (law == Law.LOG_ODDS) {
        double odds = Math.log(mean / (1 - mean)) + Math.sqrt(12 * share) * Variates.normal(random);
        return 1 / (1 + Math.exp(-odds));
      }
      double size = 1 / share - 1;
      double a = Variates.gamma(random, mean * size, mean * size);
      double b = Variates.gamma(random, (1 - mean) * size, (1 - mean) * size);
      return a + b > 0 ? a / (a + b) : random.uniform() < mean ? 1 : 0;
    }

    AssumptionSpread spread(RandomStream random) {
      DrawSums sums = new DrawSums();
      for (int d = 0; d < draws; d++) {
        double p = probability(random);
        for (int r = 0; r < runs; r++) {
          sums.add(d, random.uniform() < p ? 1 : 0);
        }
      }
      return Objects.requireNonNull(sums.spreadOfEvent());
    }

    /** Share of fresh draws whose probability lies in the interval. */
    double coverage(int experiments) {
      int inside = 0;
      for (int e = 0; e < experiments; e++) {
        RandomStream random = new RandomStream(BitMixer.derive(hashCode(mean, share), e));
        Interval interval = spread(random).interval();
        for (int f = 0; f < FRESH; f++) {
          inside += interval.contains(probability(random)) ? 1 : 0;
        }
      }
      return (double) inside / (experiments * FRESH);
    }

    private static long hashCode(double mean, double share) {
      return Math.round(1_000 * mean) * 10_000 + Math.round(1_000 * share);
    }
  }

  /**
   * Nominal 90 %: at least 85, and all where draws do not differ, of which few runs are no proof.
   */
  private static void covers(World world, int experiments) {
    double coverage = world.coverage(experiments);
    assertThat(coverage).as(world.toString()).isBetween(0.84, world.share() <= 0.01 ? 1 : 0.97);
  }

  @Test
  void anIntervalHoldsNineOfTenDrawsThatComeNext() {
    for (double share : new double[] {0, 0.05, 0.2}) {
      covers(new World(Law.BETA, 0.15, share, 100, 10), 100);
    }
    covers(new World(Law.LOG_ODDS, 0.5, 0.05, 100, 40), 50);
  }

  @Tag("slow")
  @Test
  void soItDoesForManyTruthsDrawsAndRuns() {
    for (Law law : Law.values()) {
      for (double mean : new double[] {0.02, 0.15, 0.5}) {
        for (double share : new double[] {0, 0.01, 0.05, 0.2}) {
          covers(new World(law, mean, share, 100, 10), 200);
          covers(new World(law, mean, share, 100, 40), 200);
          covers(new World(law, mean, share, 400, 25), 200);
        }
      }
    }
  }

  /** Normal draws of sd 2 about 1, runs of sd 3: 5 to 95 % is -2.3 to 4.3, and 69 % are above 0. */
  @Test
  void theNoiseOfRunsIsRemovedFromMeans() {
    RandomStream random = new RandomStream(5);
    DrawSums sums = new DrawSums();
    for (int d = 0; d < 2_000; d++) {
      double mean = 1 + 2 * Variates.normal(random);
      for (int r = 0; r < 4; r++) {
        sums.add(d, mean + 3 * Variates.normal(random));
      }
    }
    AssumptionSpread spread = Objects.requireNonNull(sums.spread());
    assertThat(spread.interval().low()).isBetween(-2.6, -2.0);
    assertThat(spread.interval().high()).isBetween(4.0, 4.6);
    assertThat(spread.signShare()).isBetween(0.66, 0.72);
  }

  @Test
  void whatNeverHappensHasNoSignAndAnUpperEnd() {
    DrawSums sums = new DrawSums();
    for (int i = 0; i < 1_000; i++) {
      sums.add(i / 10, 0);
    }
    AssumptionSpread spread = Objects.requireNonNull(sums.spreadOfEvent());
    assertThat(spread.interval().low()).isZero();
    assertThat(spread.interval().high()).isBetween(0.001, 0.005);
    assertThat(spread.signShare()).isNaN();
  }

  @Test
  void tooFewDrawsOrRunsSayNothing() {
    DrawSums sums = new DrawSums();
    for (int i = 0; i < 190; i++) {
      sums.add(i / 10, i % 2);
    }
    assertThat(sums.spread()).isNull();
    DrawSums single = new DrawSums();
    for (int i = 0; i < 100; i++) {
      single.add(i, i % 2);
    }
    assertThat(single.spreadOfEvent()).isNull();
  }
}
