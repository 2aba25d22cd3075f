package brink.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/**
 * Both ways of splitting against exact numbers. Each test of a mean asks that it lies within four
 * standard errors, so that one of them fails by chance for about one seed in 16,000; seeds are
 * fixed.
 */
class SplittingMethodTest {
  /** Analytic: (1 - q/p) / (1 - (q/p)^10) with p = .3, to the digits published. */
  private static final double RUIN = 2.787800e-4;

  /** P(Z > 4) for a standard normal Z. */
  private static final double BEYOND_FOUR = 3.16712e-5;

  private static Moments estimates(int n, LongFunction<Repetition<?>> repetition) {
    Moments moments = new Moments();
    for (long i = 0; i < n; i++) {
      moments.add(repetition.apply(i).estimate());
    }
    return moments;
  }

  @Test
  void theGamblersChanceIsThatOfTheFormula() {
    assertThat(new GamblersRuin(0.3, 1).exact()).isCloseTo(RUIN, within(1e-10));
  }

  @Test
  void adaptiveSplittingIsUnbiasedThoughManyPathsAreTied() {
    for (int particles : new int[] {5, 20, 100}) {
      AdaptiveSplitting splitting = new AdaptiveSplitting(particles, GamblersRuin.GOAL);
      GamblersRuin game = new GamblersRuin(0.3, 5);
      Moments moments =
          estimates(30_000 / particles, i -> splitting.run(game, i * particles, 100 + i));
      assertThat(moments.mean()).isCloseTo(RUIN, within(4 * moments.standardError()));
    }
  }

  /** Runs that draw their parameters begin so: a fixed part of them with each draw. */
  @Test
  void splittingIsUnbiasedThoughItsStartsAreStratified() {
    TwoGames games = new TwoGames(new GamblersRuin(0.3, 5), new GamblersRuin(0.35, 6));
    for (SplittingMethod splitting :
        List.of(
            new AdaptiveSplitting(20, GamblersRuin.GOAL),
            new FixedEffort(20, List.of(2.0, 4.0, 7.0, 10.0)))) {
      Moments moments = estimates(2000, i -> splitting.run(games, i * 20, 100 + i));
      assertThat(moments.mean()).isCloseTo(games.exact(), within(4 * moments.standardError()));
    }
  }

  /** Two games of which every other path plays one. */
  private record TwoGames(GamblersRuin even, GamblersRuin odd) implements PathSource<int[]> {
    double exact() {
      return (even.exact() + odd.exact()) / 2;
    }

    private GamblersRuin game(long number) {
      return number % 2 == 0 ? even : odd;
    }

    @Override
    public RandomPath<int[]> start(long number) {
      return game(number).start(number);
    }

    @Override
    public RandomPath<int[]> again(RandomPath<int[]> path, double instant, long branch) {
      return game(path.origin()).again(path, instant, branch);
    }
  }

  @Test
  void fixedEffortIsUnbiasedWhateverTheLevels() {
    GamblersRuin game = new GamblersRuin(0.3, 9);
    for (List<Double> levels :
        List.of(List.of(10.0), List.of(2.0, 3.0, 6.0, 10.0), List.of(4.5, 7.5, 10.0))) {
      FixedEffort splitting = new FixedEffort(200, levels);
      Moments moments = estimates(200, i -> splitting.run(game, i * 200, 100 + i));
      assertThat(moments.mean()).isCloseTo(RUIN, within(4 * moments.standardError()));
    }
  }

  @Test
  void idealisedAdaptiveSplittingHasThePublishedMeanAndSpread() {
    AdaptiveSplitting splitting = new AdaptiveSplitting(100, 4);
    NormalTail tail = new NormalTail(3);
    Moments moments = estimates(400, i -> splitting.run(tail, i * 100, i));
    assertThat(moments.mean()).isCloseTo(BEYOND_FOUR, within(4 * moments.standardError()));
    // Cérou and Guyader 2007: the relative variance is p^(-1/N) - 1, about -ln p / N; its estimate
    // from 400 repetitions has a relative standard error of about 5 %.
    double expected = Math.sqrt(Math.pow(BEYOND_FOUR, -1.0 / 100) - 1);
    assertThat(expected).isCloseTo(0.32, within(0.02));
    assertThat(moments.relativeDeviation()).isCloseTo(expected, within(0.2 * expected));
  }

  @Test
  void pilotLevelsIncreaseToTheTopAndLeaveFixedEffortUnbiased() {
    GamblersRuin game = new GamblersRuin(0.3, 4);
    List<Double> levels = PilotLevels.find(game, 500, GamblersRuin.GOAL, 1_000_000, 7);
    assertThat(levels).isSorted().doesNotHaveDuplicates().endsWith(10.0).hasSizeGreaterThan(3);
    FixedEffort splitting = new FixedEffort(200, levels);
    Moments moments = estimates(200, i -> splitting.run(game, i * 200, 100 + i));
    assertThat(moments.mean()).isCloseTo(RUIN, within(4 * moments.standardError()));
  }

  @Test
  void pilotLevelsAreFewWhereThePilotDiesOut() {
    GamblersRuin hopeless = new GamblersRuin(0.001, 4);
    assertThat(PilotLevels.find(hopeless, 10, 10, 0, 1)).endsWith(10.0);
  }

  @Test
  void splittingSpreadsFarLessThanPlainRunsOfTheSameCost() {
    GamblersRuin game = new GamblersRuin(0.3, 2);
    AdaptiveSplitting splitting = new AdaptiveSplitting(100, GamblersRuin.GOAL);
    Moments moments = new Moments();
    long steps = 0;
    long startSteps = 0;
    for (long i = 0; i < 300; i++) {
      Repetition<int[]> repetition = splitting.run(game, i * 100, i);
      moments.add(repetition.estimate());
      steps += repetition.cost().steps();
      startSteps += repetition.cost().startSteps();
    }
    double plainPaths = 1 / (RUIN * Math.pow(moments.relativeDeviation(), 2));
    double plainSteps = plainPaths * startSteps / 300 / 100;
    assertThat(plainSteps).isGreaterThan(5 * steps / 300.0);
  }

  @Test
  void aRepetitionCountsWhatItCost() {
    GamblersRuin game = new GamblersRuin(0.3, 2);
    Repetition<int[]> repetition = new FixedEffort(50, List.of(2.0, 4.0, 10.0)).run(game, 0, 1);
    assertThat(repetition.cost().paths()).isEqualTo(150);
    assertThat(repetition.cost().fresh()).isLessThan(repetition.cost().steps());
    assertThat(repetition.cost().startSteps()).isPositive().isLessThan(repetition.cost().fresh());
  }

  @Test
  void stagesFallAndTheWeightsOfThoseThatReachedTheTopAddUp() {
    GamblersRuin game = new GamblersRuin(0.3, 2);
    Repetition<int[]> repetition = new AdaptiveSplitting(50, 10).run(game, 0, 1);
    assertThat(repetition.reached()).isEqualTo(50);
    assertThat(repetition.found()).hasSize(50);
    assertThat(repetition.found().stream().mapToDouble(Repetition.WeightedPath::weight).sum())
        .isCloseTo(repetition.estimate(), within(1e-15));
    assertThat(repetition.probability(1)).isEqualTo(1);
    assertThat(repetition.probability(5)).isBetween(repetition.estimate(), 1.0);
    assertThat(repetition.stages())
        .extracting(Repetition.Stage::probability)
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(repetition.found())
        .allSatisfy(found -> assertThat(found.path().origin()).isLessThan(50));
  }

  /** A path may count for what is to be expected of it: the mean stays, the spread shrinks. */
  @Test
  void expectedWorthLeavesTheMeanAndShrinksTheSpread() {
    AdaptiveSplitting splitting = new AdaptiveSplitting(50, GamblersRuin.GOAL);
    GamblersRuin counted = new GamblersRuin(0.3, 6);
    Moments plain = estimates(500, i -> splitting.run(counted, i * 50, i));
    Moments expected = estimates(500, i -> splitting.run(counted.expected(), i * 50, i));
    assertThat(expected.mean()).isCloseTo(RUIN, within(4 * expected.standardError()));
    assertThat(expected.deviation()).isLessThan(plain.deviation());
  }

  @Test
  void whereNoPathComesToTheTopTheEstimateIsZero() {
    GamblersRuin hopeless = new GamblersRuin(1e-9, 1);
    for (SplittingMethod splitting :
        List.of(new AdaptiveSplitting(4, 10), new FixedEffort(4, List.of(5.0, 10.0)))) {
      Repetition<int[]> repetition = splitting.run(hopeless, 0, 1);
      assertThat(repetition.estimate()).isZero();
      assertThat(repetition.reached()).isZero();
      assertThat(repetition.found()).isEmpty();
      assertThat(repetition.probability(10)).isZero();
    }
  }

  @Test
  void nonsenseIsRefused() {
    assertThatThrownBy(() -> new AdaptiveSplitting(1, 10))
        .hasMessage("particles must be 2 or more, not 1");
    assertThatThrownBy(() -> new FixedEffort(10, List.of())).hasMessage("there are no levels");
    assertThatThrownBy(() -> new FixedEffort(10, List.of(2.0, 2.0)))
        .hasMessageStartingWith("levels do not increase");
    StepMaximum ascent = new StepMaximum(0, 1);
    ascent.see(3, 2);
    assertThatThrownBy(() -> ascent.see(2, 5)).hasMessageStartingWith("not in order of time");
    assertThatThrownBy(() -> ascent.passage(3)).hasMessage("never as high as 3.0, only 2.0");
  }

  @Test
  void scoresAtOneInstantCountAsOne() {
    StepMaximum ascent = new StepMaximum(0, 1);
    ascent.see(3, 2);
    ascent.see(3, 4);
    ascent.see(5, 3);
    assertThat(ascent.highest()).isEqualTo(4);
    assertThat(ascent.passage(1)).isZero();
    assertThat(ascent.passage(1.5)).isEqualTo(3);
  }

  /** Mean and spread of estimates. */
  private static final class Moments {
    private int n;
    private double sum;
    private double squares;

    void add(double x) {
      n++;
      sum += x;
      squares += x * x;
    }

    double mean() {
      return sum / n;
    }

    double deviation() {
      return Math.sqrt((squares - sum * sum / n) / (n - 1));
    }

    double standardError() {
      return deviation() / Math.sqrt(n);
    }

    double relativeDeviation() {
      return deviation() / mean();
    }
  }
}
