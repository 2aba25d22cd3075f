package brink.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.model.OutcomeKind;
import brink.run.ActCell;
import brink.run.Pair;
import brink.run.RunLayout;
import brink.run.RunRecord;
import brink.run.SyntheticRuns;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistributionTest {
  /** Three days, one event, one number, one pair, one cell. */
  private static final RunLayout LAYOUT =
      new RunLayout(
          LocalDate.of(2024, 7, 27),
          3,
          List.of("a", "b"),
          List.of(
              SyntheticRuns.rule("event", "An event", OutcomeKind.RUNG_REACHED),
              SyntheticRuns.rule("number", "A number", OutcomeKind.FIRST_PASSAGE)),
          List.of(new Pair(0, 1)),
          List.of(new ActCell("deny", "a", "b")));

  private static RunRecord run(long index, int[] rungs, int[] deaths, double number, int cell) {
    byte[] path = {(byte) rungs[0], (byte) rungs[1], (byte) rungs[2]};
    double event = rungs[2] >= 7 ? 1 : 0;
    return new RunRecord(
        index, new double[] {event, number}, path, new byte[][] {path}, deaths, new int[] {cell});
  }

  private static Distribution ofFour() {
    DistributionBuilder builder = new DistributionBuilder(LAYOUT);
    builder.accept(run(0, new int[] {5, 7, 5}, new int[] {0, 60, 60}, 1, 0));
    builder.accept(run(1, new int[] {5, 5, 5}, new int[] {0, 0, 1}, Double.NaN, 0));
    builder.accept(run(4, new int[] {6, 5, 8}, new int[] {4, 4, 9000}, 2, 3));
    builder.accept(run(5, new int[] {5, 5, 7}, new int[] {0, 2, 70}, 2, 1));
    return builder.build();
  }

  @Test
  void countsEventsAndSummarisesNumbers() {
    Distribution distribution = ofFour();
    assertThat(distribution.n()).isEqualTo(4);
    assertThat(distribution.layout()).isSameAs(LAYOUT);
    assertThat(distribution.share(0)).isEqualTo(new Share(2, 4));
    assertThat(distribution.quantity(1).n()).isEqualTo(3);
    assertThat(distribution.quantity(1).q50()).isEqualTo(2);
  }

  @Test
  void givesQuantilesOfEachDay() {
    Distribution distribution = ofFour();
    assertThat(distribution.rungQuantile(2, 0.25)).isEqualTo(5);
    assertThat(distribution.rungQuantile(2, 0.5)).isEqualTo(5);
    assertThat(distribution.rungQuantile(2, 0.75)).isEqualTo(7);
    assertThat(distribution.rungQuantile(2, 0.9)).isEqualTo(8);
    assertThat(distribution.deathsQuantile(2, 0.5)).isEqualTo(60);
    assertThat(distribution.deathsQuantile(2, 0.9)).isEqualTo(9000);
  }

  @Test
  void aRungOnceReachedStaysReached() {
    Distribution distribution = ofFour();
    assertThat(distribution.reached(7, 0).successes()).isZero();
    assertThat(distribution.reached(7, 1).successes()).isEqualTo(1);
    assertThat(distribution.reached(7, 2).successes()).isEqualTo(3);
    assertThat(distribution.reached(8, 2).successes()).isEqualTo(1);
    assertThat(distribution.reached(9, 2).successes()).isZero();
    assertThat(distribution.reached(0, 0).successes()).isEqualTo(4);
  }

  @Test
  void sharesOfTimeOfAPairAddUpToOne() {
    Distribution distribution = ofFour();
    double sum = 0;
    for (int rung = 0; rung < 10; rung++) {
      sum += distribution.pairShare(0, rung);
    }
    assertThat(sum).isCloseTo(1, within(1e-15));
    assertThat(distribution.pairShare(0, 5)).isEqualTo(8 / 12.0);
  }

  @Test
  void holdsCodedCountsAgainstSimulatedOnes() {
    // Simulated counts are 0, 0, 1 and 3.
    PredictiveCheck one = ofFour().reported(0, 1);
    assertThat(one.mean()).isEqualTo(1);
    assertThat(one.median()).isZero();
    assertThat(one.low()).isZero();
    assertThat(one.high()).isEqualTo(3);
    assertThat(one.inside()).isTrue();
    // With the coded one: P(X > 1) + P(X = 1) / 2 = 1/5 + 2/10, the smaller side.
    assertThat(one.tail()).isEqualTo(0.8);
    PredictiveCheck four = ofFour().reported(0, 4);
    // No run reaches 4: that is 1 in 5, and not never, so that four runs do not place it outside.
    assertThat(four.tail()).isEqualTo(0.2);
    assertThat(four.inside()).isTrue();
  }

  /** One count of 1 among forty: it is the 97.5 % quantile, and in the tail all the same. */
  @Test
  void whatIsInTheTailIsNotInside() {
    CountHistogram counts = new CountHistogram();
    counts.addZeros(39);
    counts.add(1);
    PredictiveCheck check = PredictiveCheck.of(counts, 1);
    assertThat(check.tail()).isEqualTo(2.0 / 41);
    assertThat(check.high()).isEqualTo(0);
    CountHistogram more = new CountHistogram();
    more.addZeros(96);
    more.add(1);
    more.add(1);
    more.add(1);
    more.add(1);
    PredictiveCheck edge = PredictiveCheck.of(more, 1);
    assertThat(edge.high()).isEqualTo(1);
    assertThat(edge.tail()).isEqualTo(5.0 / 101);
    assertThat(edge.inside()).isFalse();
    assertThat(PredictiveCheck.of(more, 0).inside()).isTrue();
  }

  @Test
  void theTypicalRunIsTheOneNearestTheDailyMedians() {
    // The medians are 5, 5, 5, which run 1 has.
    assertThat(ofFour().typicalRun()).isEqualTo(1);
  }

  @Test
  void refusesRunsOutOfOrder() {
    DistributionBuilder builder = new DistributionBuilder(LAYOUT);
    builder.accept(run(3, new int[] {5, 5, 5}, new int[3], 1, 0));
    assertThatThrownBy(() -> builder.accept(run(3, new int[] {5, 5, 5}, new int[3], 1, 0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("run 3 after run 3");
  }

  @Test
  void needsARunAndEndsOnce() {
    assertThatThrownBy(() -> new DistributionBuilder(LAYOUT).build())
        .isInstanceOf(IllegalStateException.class);
    DistributionBuilder builder = new DistributionBuilder(LAYOUT);
    builder.accept(run(0, new int[] {5, 5, 5}, new int[3], 1, 0));
    builder.build();
    assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> builder.accept(run(1, new int[3], new int[3], 1, 0)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void doesNotTakeAnEventForANumber() {
    assertThatThrownBy(() -> ofFour().share(1)).hasMessage("number is a number");
    assertThatThrownBy(() -> ofFour().quantity(0)).hasMessage("event is an event");
  }

  @Test
  void rungQuantilesAgreeWithSortedRunsOfASyntheticExperiment() {
    DistributionBuilder builder = new DistributionBuilder(SyntheticRuns.layout());
    int[] lastDay = new int[501];
    for (int i = 0; i < lastDay.length; i++) {
      RunRecord run = SyntheticRuns.run(i);
      lastDay[i] = run.systemRung(60);
      builder.accept(run);
    }
    Distribution distribution = builder.build();
    java.util.Arrays.sort(lastDay);
    assertThat(distribution.rungQuantile(60, 0.5)).isEqualTo(lastDay[250]);
    assertThat(distribution.rungQuantile(60, 0.9)).isEqualTo(lastDay[450]);
    assertThat(distribution.typicalRun()).isBetween(0L, 500L);
  }
}
