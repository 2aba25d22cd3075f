package brink.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RunDrawsTest {
  private static Parameter parameter(String path) {
    return new Parameter(path, 1, "-", -9, 9, false, new Prior.Normal(1, 1), null, "", "", null);
  }

  private static final ParameterDraws TABLE =
      new ParameterDraws(List.of("p"), new double[][] {{5}, {6}}, new double[] {3, 1});

  private static final RunDraws DRAWS =
      new RunDraws(TABLE, List.of(parameter("a"), parameter("b")));

  @Test
  void drawsAreSharedByEverMoreRuns() {
    assertThat(LongStream.of(0, 9, 10, 999, 1_000, 1_039, 1_040, 4_999, 5_000).map(RunDraws::of))
        .containsExactly(0L, 0L, 1L, 99L, 100L, 100L, 101L, 199L, 200L);
    assertThat(RunDraws.of(9_999) + 1).isEqualTo(256);
    assertThat(RunDraws.of(999_999) + 1).isEqualTo(1_393);
  }

  @Test
  void theFirstRunOfADrawIsTheFirst() {
    for (long draw : new long[] {0, 1, 99, 100, 101, 4_321, 4_321_000}) {
      assertThat(RunDraws.of(RunDraws.first(draw))).isEqualTo(draw);
      assertThat(RunDraws.of(RunDraws.first(draw + 1) - 1)).isEqualTo(draw);
    }
  }

  @Test
  void anyIndexHasADraw() {
    assertThat(RunDraws.of(Long.MAX_VALUE)).isPositive();
    assertThat(RunDraws.of(-1)).isZero();
    assertThat(RunDraws.of(Long.MIN_VALUE)).isEqualTo(RunDraws.of(Long.MAX_VALUE));
  }

  @Test
  void aNumberDrawsTheSameWhateverElseIsDrawn() {
    RunDraws alone = new RunDraws(null, List.of(parameter("b")));
    for (int draw = 0; draw < 200; draw++) {
      assertThat(alone.values(7, draw, draw % 2)[0]).isEqualTo(DRAWS.values(7, draw, draw % 2)[2]);
    }
  }

  @Test
  void aHundredDrawsTakeEachHundredthOfAPriorOnce() {
    for (int path = 1; path < 3; path++) {
      int at = path;
      assertThat(
              IntStream.range(300, 400).map(d -> (int) (100 * DRAWS.levels(3, d, 0)[at])).sorted())
          .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    }
  }

  /** The row of the posterior is spread as evenly: three in four draws take the first. */
  @Test
  void rowsOfThePosteriorComeByTheirWeights() {
    assertThat(IntStream.range(0, 100).filter(d -> DRAWS.values(3, d, 0)[0] == 5).count())
        .isEqualTo(75);
  }

  /** 20,000 pairs: the standard error of a correlation is 0.007. */
  @Test
  void numbersAreDrawnIndependentlyOfEachOther() {
    double product = 0;
    for (int draw = 0; draw < 20_000; draw++) {
      double[] levels = DRAWS.levels(11, draw, 0);
      product += (levels[1] - 0.5) * (levels[2] - 0.5) * 12 / 20_000;
    }
    assertThat(product).isCloseTo(0, within(0.03));
  }

  @Test
  void whatWasRefusedIsDrawnAgain() {
    assertThat(DRAWS.values(3, 5, 1)).isNotEqualTo(DRAWS.values(3, 5, 0));
    assertThat(DRAWS.values(3, 5, 1)).isEqualTo(DRAWS.values(3, 5, 1));
    assertThat(DRAWS.paths()).containsExactly("p", "a", "b");
  }
}
