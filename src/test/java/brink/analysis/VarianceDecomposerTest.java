package brink.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.random.RandomStream;
import brink.random.Variates;
import brink.run.RunLayout;
import brink.run.RunRecord;
import brink.run.SyntheticRuns;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class VarianceDecomposerTest {
  private static final RunLayout LAYOUT = SyntheticRuns.layout();
  private static final int EVENT = 0;
  private static final int NUMBER = 6;

  private static RunRecord run(double value) {
    double[] outcomes = new double[LAYOUT.outcomes().size()];
    outcomes[EVENT] = value;
    outcomes[NUMBER] = value;
    return new RunRecord(0, outcomes, new byte[0], new byte[0][0], new int[0], new int[0]);
  }

  private static VarianceDecomposition split(int draws, int runs, IntToDoubleFunction value) {
    VarianceDecomposer splitter = new VarianceDecomposer(LAYOUT);
    for (int i = 0; i < runs; i++) {
      splitter.accept(run(value.applyAsDouble(i)), i % draws);
    }
    return Objects.requireNonNull(splitter.split(NUMBER));
  }

  /** Variance 1 between 500 draws and 4 within, 8 runs each; the share's error is about 0.02. */
  @Test
  void componentsOfVarianceAreFound() {
    VarianceDecomposition split =
        split(
            500,
            4_000,
            i ->
                Variates.normal(new RandomStream(1_000_000L + i % 500))
                    + 2 * Variates.normal(new RandomStream(i)));
    assertThat(split.share()).isCloseTo(0.2, within(0.06));
    assertThat(split.interval().low()).isLessThan(0.2);
    assertThat(split.interval().high()).isGreaterThan(0.2);
    assertThat(split.draws()).isEqualTo(500);
  }

  @Test
  void chanceAloneLeavesNothingToIgnorance() {
    VarianceDecomposition split = split(100, 2_000, i -> Variates.normal(new RandomStream(i)));
    assertThat(split.share()).isLessThan(0.03);
    assertThat(split.interval().low()).isZero();
  }

  @Test
  void whatDoesNotVaryHasNoShareAndAnyShareWouldDo() {
    VarianceDecomposition split = split(10, 100, i -> 1);
    assertThat(split.varies()).isFalse();
    assertThat(split.share()).isNaN();
    assertThat(split.interval()).isEqualTo(new Interval(0, 1));
    assertThat(split.spreadInterval()).isNull();
  }

  /** 30 cases in 600 runs: too few for a number, not for an event. */
  @Test
  void fewCasesAreEnoughForAnEventOnly() {
    VarianceDecomposer splitter = new VarianceDecomposer(LAYOUT);
    for (int i = 0; i < 600; i++) {
      splitter.accept(run(i % 20 == 0 ? 1 : 0), i / 6);
    }
    VarianceDecomposition number = Objects.requireNonNull(splitter.split(NUMBER));
    VarianceDecomposition event = Objects.requireNonNull(splitter.split(EVENT));
    assertThat(number.spreadInterval()).isNull();
    assertThat(event.spreadInterval()).isNotNull();
    assertThat(event.interval().high()).isBetween(0.01, 0.9999);
  }

  @Test
  void runsThatShareNoDrawSayNothing() {
    VarianceDecomposer splitter = new VarianceDecomposer(LAYOUT);
    for (int i = 0; i < 100; i++) {
      splitter.accept(run(i), i);
    }
    assertThat(splitter.split(EVENT)).isNull();
    assertThat(splitter.split(NUMBER)).isNull();
  }

  @Test
  void layoutsOfTestsHaveAnEventAndANumber() {
    assertThat(LAYOUT.outcomes().get(EVENT).kind().isEvent()).isTrue();
    assertThat(LAYOUT.outcomes().get(NUMBER).kind().isEvent()).isFalse();
  }
}
