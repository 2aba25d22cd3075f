package brink.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.analysis.DailyCounts;
import brink.model.OutcomeKind;
import brink.random.RandomStream;
import brink.random.RunKey;
import brink.run.RunLayout;
import brink.run.RunRecord;
import brink.run.SyntheticRuns;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final RunLayout LAYOUT = SyntheticRuns.layout();

  /** One event and one number that a change raises by a known amount. */
  private static final RunLayout TOY =
      new RunLayout(
          SyntheticRuns.START,
          2,
          List.of("a", "b"),
          List.of(
              SyntheticRuns.rule("event", "Event", OutcomeKind.ACT_OCCURS),
              SyntheticRuns.rule("number", "Number", OutcomeKind.ACT_COUNT),
              SyntheticRuns.rule("passage", "Passage", OutcomeKind.FIRST_PASSAGE)),
          List.of(),
          List.of());

  private static RunRecord toy(long seed, long index, double chance, double shift) {
    RandomStream random = new RandomStream(new RunKey(seed, index).root());
    double event = random.uniform() < chance ? 1 : 0;
    double passage = random.uniform() < 0.5 ? Double.NaN : shift;
    double[] outcomes = {event, random.uniform() + shift * random.uniform(), passage};
    return new RunRecord(index, outcomes, new byte[2], new byte[0][0], new int[2], new int[0]);
  }

  private static Comparison compared(long seed, int runs, double chance, double shift) {
    ComparisonBuilder builder = new ComparisonBuilder(List.of(TOY, TOY));
    for (int i = 0; i < runs; i++) {
      builder.accept(List.of(toy(seed, i, 0.2, 0), toy(seed, i, chance, shift)), -1);
    }
    return builder.build();
  }

  @Test
  void aNullAlternativeGivesExactlyZeroEverywhere() {
    ComparisonBuilder builder = new ComparisonBuilder(List.of(LAYOUT, LAYOUT, LAYOUT));
    for (int i = 0; i < 300; i++) {
      builder.accept(List.of(SyntheticRuns.run(i), SyntheticRuns.run(i), SyntheticRuns.run(i)), -1);
    }
    Comparison comparison = builder.build();
    assertThat(comparison.n()).isEqualTo(300);
    for (int a = 0; a < 2; a++) {
      for (int e = 0; e < comparison.events().size(); e++) {
        assertThat(comparison.share(a, e).difference()).isZero();
        assertThat(comparison.share(a, e).p()).isEqualTo(1);
        assertThat(comparison.adjusted(a, e)).isEqualTo(1);
      }
      for (int q = 0; q < comparison.quantities().size(); q++) {
        PairedMean mean = comparison.mean(a, q);
        assertThat(mean.difference()).isZero();
        assertThat(mean.interval().low()).isZero();
        assertThat(mean.interval().high()).isZero();
        assertThat(mean.shifts()).containsOnly(0.0);
      }
      assertThat(comparison.flips(a)).isEmpty();
      assertThat(comparison.varianceRatios(a)).isEmpty();
    }
  }

  @Test
  void aKnownEffectIsRecoveredWithNominalCoverage() {
    int seeds = 600;
    int share = 0;
    int mean = 0;
    for (int seed = 0; seed < seeds; seed++) {
      Comparison comparison = compared(seed, 300, 0.25, 0.4);
      share += comparison.share(0, 0).interval().contains(0.05) ? 1 : 0;
      mean += comparison.mean(0, 0).interval().contains(0.2) ? 1 : 0;
    }
    assertThat(share / (double) seeds).isBetween(0.92, 0.99);
    assertThat(mean / (double) seeds).isBetween(0.92, 0.98);
  }

  @Test
  void aPassageThatNeverComesCountsAsAllDays() {
    Comparison comparison = compared(1, 400, 0.2, 1);
    PairedMean passage = comparison.mean(0, 1);
    assertThat(comparison.quantities().get(1).id()).isEqualTo("passage");
    assertThat(passage.n()).isEqualTo(400);
    assertThat(passage.base()).isCloseTo(1, within(0.1));
    assertThat(passage.alternative()).isCloseTo(1.5, within(0.1));
  }

  @Test
  void flipsAreKeptUpToABoundInTheOrderOfTheRuns() {
    Comparison comparison = compared(3, 2000, 1, 0);
    assertThat(comparison.share(0, 0).onlyAlternative()).isGreaterThan(1000);
    assertThat(comparison.flips(0))
        .hasSize(ComparisonBuilder.FLIPS)
        .allMatch(DiscordantRun::gained);
    assertThat(comparison.flips(0)).extracting(DiscordantRun::run).isSorted();
  }

  @Test
  void onlyOutcomesThatAllAskAreCompared() {
    List<brink.model.OutcomeRule> fewer = new ArrayList<>(LAYOUT.outcomes());
    fewer.remove(0);
    RunLayout other =
        new RunLayout(
            LAYOUT.start(), LAYOUT.days(), LAYOUT.actors(), fewer, LAYOUT.pairs(), LAYOUT.cells());
    ComparisonBuilder builder = new ComparisonBuilder(List.of(LAYOUT, other));
    assertThat(builder.events()).hasSize(5).noneMatch(rule -> rule.id().equals("rung-7"));
  }

  @Test
  void otherDaysAndMissingAlternativesAreRefused() {
    assertThatThrownBy(() -> new ComparisonBuilder(List.of(LAYOUT, TOY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("other days");
    assertThatThrownBy(() -> new ComparisonBuilder(List.of(LAYOUT)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void passageCurvesNeverFall() {
    ComparisonBuilder builder = new ComparisonBuilder(List.of(LAYOUT, LAYOUT));
    for (int i = 0; i < 50; i++) {
      builder.accept(List.of(SyntheticRuns.run(i), SyntheticRuns.run(i + 50)), -1);
    }
    DailyCounts days = builder.build().days(1);
    for (int day = 1; day < LAYOUT.days(); day++) {
      assertThat(days.reached(7, day).successes())
          .isGreaterThanOrEqualTo(days.reached(7, day - 1).successes());
    }
    assertThat(days.reached(0, 0).value()).isEqualTo(1);
  }
}
