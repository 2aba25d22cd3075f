package brink.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.random.RandomStream;
import brink.random.Variates;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StrongestAssumptionsTest {
  private static final List<String> PATHS = IntStream.range(0, 50).mapToObj(j -> "n" + j).toList();

  /** A mean that is 2 x3 - x7 + other things of variance 1, seen through runs of variance 9. */
  private static StrongestAssumptions strongest(int draws, double weight, long seed) {
    RandomStream random = new RandomStream(seed);
    DrawSums sums = new DrawSums();
    double[][] levels = new double[draws][PATHS.size()];
    for (int d = 0; d < draws; d++) {
      for (int j = 0; j < PATHS.size(); j++) {
        levels[d][j] = Variates.normal(random);
      }
      double mean = weight * (2 * levels[d][3] - levels[d][7]) + Variates.normal(random);
      for (int r = 0; r < 10; r++) {
        sums.add(d, mean + 3 * Variates.normal(random));
      }
    }
    return StrongestAssumptions.of(sums, Objects.requireNonNull(sums.spread()), PATHS, levels);
  }

  /** True indices are 4/6 and 1/6. */
  @Test
  void whatMovesAMeanIsFoundWithItsShareAndDirection() {
    List<AssumptionEffect> found = strongest(2_000, 1, 1).effects();
    assertThat(found).extracting(AssumptionEffect::path).containsExactly("n3", "n7");
    assertThat(found).extracting(AssumptionEffect::rising).containsExactly(true, false);
    assertThat(found.get(0).index()).isCloseTo(4 / 6.0, within(0.06));
    assertThat(found.get(1).index()).isCloseTo(1 / 6.0, within(0.05));
  }

  /**
   * Of 100 experiments in which nothing is there, Holm's adjustment errs in five; 13 is p &lt;
   * 0.001.
   */
  @Test
  void noiseIsHardlyEverTakenForAnEffect() {
    long wrong =
        IntStream.range(0, 100).filter(s -> !strongest(100, 0, s).effects().isEmpty()).count();
    assertThat(wrong).isLessThan(14);
  }

  @Test
  void howManyDrawsAreNeededFallsWithTheNoise() {
    StrongestAssumptions few = strongest(100, 0, 3);
    assertThat(few.numbers()).isEqualTo(50);
    assertThat(few.draws()).isEqualTo(100);
    assertThat(few.needed()).isBetween(170L, 100_000L);
  }
}
