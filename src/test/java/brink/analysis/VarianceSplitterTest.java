package brink.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.model.OutcomeKind;
import brink.model.OutcomeRule;
import brink.random.RandomStream;
import brink.random.Variates;
import brink.run.RunLayout;
import brink.run.RunRecord;
import brink.run.SyntheticRuns;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class VarianceSplitterTest {
  private static final RunLayout LAYOUT = SyntheticRuns.layout();

  private static RunRecord run(double value) {
    double[] outcomes = new double[LAYOUT.outcomes().size()];
    outcomes[0] = value;
    return new RunRecord(0, outcomes, new byte[0], new byte[0][0], new int[0], new int[0]);
  }

  private static VarianceSplit split(int draws, int runs, IntToDoubleFunction value) {
    VarianceSplitter splitter = new VarianceSplitter(LAYOUT, draws);
    for (int i = 0; i < runs; i++) {
      splitter.accept(run(value.applyAsDouble(i)), i % draws);
    }
    return Objects.requireNonNull(splitter.split(0));
  }

  /** By hand: means 1 and 3 of two runs each, SSB = 4, MSW = 0.5, (4 - 0.5) / 2 = 1.75. */
  @Test
  void aSmallSplitIsAsByHand() {
    double[] values = {0.5, 2.5, 1.5, 3.5};
    VarianceSplitter splitter = new VarianceSplitter(LAYOUT, 2);
    for (int repeat = 0; repeat < 6; repeat++) {
      for (int i = 0; i < 4; i++) {
        splitter.accept(run(values[i]), i % 2);
      }
    }
    VarianceSplit split = Objects.requireNonNull(splitter.split(0));
    // Twelve runs of each draw: SSB = 24, SSW = 24 * 0.25, MSW = 6 / 22.
    assertThat(split.chance()).isCloseTo(6.0 / 22, within(1e-12));
    assertThat(split.ignorance()).isCloseTo((24 - 6.0 / 22) / 12, within(1e-12));
  }

  /** Variance 1 between 500 draws and 4 within, 8 runs each; the share's error is about 0.02. */
  @Test
  void componentsOfVarianceAreFound() {
    VarianceSplit split =
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
    VarianceSplit split = split(100, 2_000, i -> Variates.normal(new RandomStream(i)));
    assertThat(split.share()).isLessThan(0.03);
    assertThat(split.interval().low()).isZero();
  }

  @Test
  void whatDoesNotVaryHasNoShare() {
    assertThat(split(10, 100, i -> 1).share()).isZero();
  }

  @Test
  void runsThatShareNoDrawSayNothing() {
    VarianceSplitter splitter = new VarianceSplitter(LAYOUT, 100);
    for (int i = 0; i < 100; i++) {
      splitter.accept(run(i), i);
    }
    assertThat(splitter.split(0)).isNull();
  }

  @Test
  void layoutsOfTestsHaveAnOutcome() {
    OutcomeRule first = LAYOUT.outcomes().get(0);
    assertThat(first.kind()).isInstanceOf(OutcomeKind.class);
  }
}
