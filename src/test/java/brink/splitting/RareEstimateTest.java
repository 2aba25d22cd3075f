package brink.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.report.RareWords;
import brink.splitting.Repetition.RepetitionCost;
import brink.splitting.Repetition.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RareEstimateTest {
  private static Repetition<String> repetition(double estimate) {
    List<Stage> stages = List.of(new Stage(1, 1), new Stage(2, 0.4), new Stage(3, 0.3));
    return new Repetition<>(
        stages, List.of(), 0, estimate, estimate * estimate, new RepetitionCost(30, 900, 700, 400));
  }

  @Test
  void theMeanHasStudentsIntervalOnTheScaleOfLogarithms() {
    MeanEstimate mean = MeanEstimate.of(new double[] {0.01, 0.02, 0.03});
    assertThat(mean.value()).isCloseTo(0.02, within(1e-15));
    assertThat(mean.standardError()).isCloseTo(0.01 / Math.sqrt(3), within(1e-15));
    // 4.302653 is the 97.5 % point of Student's t with 2 degrees of freedom (any table).
    double factor = Math.exp(4.302653 * 0.5 / Math.sqrt(3));
    assertThat(mean.interval().low()).isCloseTo(0.02 / factor, within(1e-8));
    assertThat(mean.interval().high()).isCloseTo(0.02 * factor, within(1e-7));
  }

  @Test
  void costIsHeldAgainstPlainRunsOfTheSameError() {
    RareEstimate<String> estimate = new RareEstimate<>(alternately(20, 0.01, 0.03), 10);
    assertThat(estimate.paths()).isEqualTo(600);
    assertThat(estimate.steps()).isEqualTo(18_000);
    assertThat(estimate.fresh()).isEqualTo(14_000);
    assertThat(estimate.effectiveSize()).isCloseTo(0.16 / 0.01, within(1e-9));
    // The root of 16 says more than the spread: a quarter of .02.
    assertThat(estimate.plainPaths()).isCloseTo(0.02 * 0.98 / (0.005 * 0.005), within(1e-9));
    assertThat(estimate.plainSteps()).isCloseTo(0.02 * 0.98 / 2.5e-5 * 40, within(1e-6));
  }

  private static List<Repetition<String>> alternately(int count, double one, double other) {
    return IntStream.range(0, count).mapToObj(i -> repetition(i % 2 == 0 ? one : other)).toList();
  }

  @Test
  void fewRepetitionsAreNotHeldAgainstPlainRuns() {
    RareEstimate<String> few = new RareEstimate<>(alternately(19, 0.01, 0.03), 10);
    assertThat(few.enough()).isFalse();
    assertThat(few.plainPaths()).isNaN();
    assertThat(few.plainSteps()).isNaN();
    assertThat(RareWords.noComparison(few))
        .isEqualTo(
            "Plain runs: no comparison from 19 repetitions; it takes 20 or more to know the error"
                + " well enough.");
  }

  /** Five repetitions that agree by chance stem from no more starts for that. */
  @Test
  void theIntervalIsAsWideAsTheEffectiveSizeAllows() {
    MeanEstimate mean = new RareEstimate<>(alternately(5, 0.02, 0.02), 10).probability();
    assertThat(mean.value()).isEqualTo(0.02);
    assertThat(mean.relativeError()).isCloseTo(1 / Math.sqrt(5), within(1e-12));
    double factor = Math.exp(1.959964 / Math.sqrt(5));
    assertThat(mean.interval().low()).isCloseTo(0.02 / factor, within(1e-7));
    assertThat(mean.interval().high()).isCloseTo(0.02 * factor, within(1e-7));
  }

  @Test
  void anEstimateOfFewStartsIsSaidToBeThin() {
    RareEstimate<String> thin = new RareEstimate<>(alternately(9, 0.02, 0.02), 10);
    assertThat(thin.thin()).isTrue();
    assertThat(RareWords.caution(thin))
        .startsWith("Careful: the effective sample size is below 10");
    RareEstimate<String> enough = new RareEstimate<>(alternately(11, 0.0009, 0.0009), 10);
    assertThat(enough.thin()).isFalse();
    assertThat(RareWords.caution(enough)).isEmpty();
    assertThat(new RareEstimate<>(List.of(repetition(0)), 10).thin()).isFalse();
  }

  @Test
  void anOutcomeThatIsNotRareIsLeftToPlainRuns() {
    RareEstimate<String> common = new RareEstimate<>(alternately(20, 0.001, 0.001), 10);
    assertThat(common.common()).isTrue();
    assertThat(RareWords.caution(common)).startsWith("Careful: of an outcome that comes in one of");
  }

  @Test
  void levelsEndAboveTheOutcome() {
    List<RareEstimate.Level> levels =
        new RareEstimate<>(List.of(repetition(0.31), repetition(0.35)), 10).levels();
    assertThat(levels).extracting(RareEstimate.Level::level).containsExactly(1.0, 2.0);
    assertThat(levels.get(1).probability().value()).isEqualTo(0.4);
  }

  @Test
  void manyLevelsAreThinned() {
    List<Repetition<Double>> repetitions = new ArrayList<>();
    for (long r = 0; r < 5; r++) {
      repetitions.add(new AdaptiveSplitting(100, 4).run(new NormalTail(2), 100 * r, r));
    }
    List<RareEstimate.Level> levels = new RareEstimate<>(repetitions, 100).levels();
    assertThat(levels).hasSizeBetween(8, 15);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i).probability().value())
          .isLessThanOrEqualTo(levels.get(i - 1).probability().value() / 2);
    }
  }

  @Test
  void whereNothingWasReachedThePathsAtTheStartBoundTheProbability() {
    RareEstimate<String> estimate = new RareEstimate<>(List.of(repetition(0), repetition(0)), 500);
    assertThat(estimate.probability().value()).isZero();
    // Wilson: 0 of 1,000 gives (0, .00383).
    assertThat(estimate.probability().interval().high()).isCloseTo(0.00383, within(1e-5));
    assertThat(estimate.plainSteps()).isNaN();
    assertThat(estimate.effectiveSize()).isZero();
  }

  /** The interval of ten repetitions must hold the truth about as often as it says. */
  @Tag("slow")
  @Test
  void intervalsOfTheGamblersRuinHoldTheTruth() {
    GamblersRuin game = new GamblersRuin(0.3, 21);
    AdaptiveSplitting splitting = new AdaptiveSplitting(100, GamblersRuin.GOAL);
    int held = 0;
    int intervals = 1000;
    for (long i = 0; i < intervals; i++) {
      List<Repetition<int[]>> repetitions = new ArrayList<>();
      for (long r = 0; r < 10; r++) {
        repetitions.add(splitting.run(game, (10 * i + r) * 100, 10 * i + r));
      }
      MeanEstimate mean = new RareEstimate<>(repetitions, 100).probability();
      held += mean.interval().contains(game.exact()) ? 1 : 0;
    }
    assertThat(held / (double) intervals).isBetween(0.93, 1.0);
  }
}
