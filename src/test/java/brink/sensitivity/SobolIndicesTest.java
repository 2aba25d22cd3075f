package brink.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {
  private static final Bootstrap QUICK = new Bootstrap(1, 200);

  private static double[] values(List<SensitivityIndex> indices) {
    return indices.stream().mapToDouble(SensitivityIndex::value).toArray();
  }

  @Test
  void ishigamiHasItsAnalyticIndices() {
    TestFunctions.Saltelli design = TestFunctions.saltelli(3, 4096, true);
    SobolIndices indices =
        SobolIndices.of(design.of(TestFunctions::ishigami), design.blocks(), 1, QUICK);
    assertThat(indices.variance()).isCloseTo(TestFunctions.ISHIGAMI_VARIANCE, within(0.02));
    assertThat(indices.noise()).isZero();
    assertThat(values(indices.first()))
        .containsExactly(TestFunctions.ISHIGAMI_FIRST, within(0.005));
    assertThat(values(indices.total()))
        .containsExactly(TestFunctions.ISHIGAMI_TOTAL, within(0.005));
    assertThat(indices.second().get(0).get(1).value()).isCloseTo(0.243684, within(0.01));
    assertThat(indices.second().get(0).get(0).value()).isCloseTo(0, within(0.01));
    assertThat(indices.second().get(1).get(0).value()).isCloseTo(0, within(0.01));
    assertThat(indices.second().get(2)).isEmpty();
  }

  @Test
  void whatIsNotThereIsNotDistinguished() {
    TestFunctions.Saltelli design = TestFunctions.saltelli(3, 512, true);
    SobolIndices indices =
        SobolIndices.of(design.of(TestFunctions::ishigami), design.blocks(), 1, QUICK);
    assertThat(indices.first().get(0).distinguishable()).isTrue();
    assertThat(indices.first().get(2).distinguishable()).isFalse();
    assertThat(indices.total().get(2).distinguishable()).isTrue();
    assertThat(indices.second().get(0).get(1).distinguishable()).isTrue();
    assertThat(indices.second().get(1).get(0).distinguishable()).isFalse();
    assertThat(indices.first().get(2).shownLow()).isZero();
    assertThat(new SensitivityIndex(-0.1, -0.2, -0.01).shown()).isZero();
  }

  /** The second factor moves the response in one half of the replications, all else is exact. */
  @Test
  void ofAFactorThatMovesOneHalfOfTheReplicationsAloneNothingIsKnown() {
    TestFunctions.Saltelli design = TestFunctions.saltelli(3, 64, false);
    double[] calm = values(design.of(x -> x[0]));
    double[] moved = values(design.of(x -> x[0] + x[1]));
    double[] means = new double[calm.length];
    Arrays.setAll(means, p -> (calm[p] + moved[p]) / 2);
    double[][] groups = {calm, moved, calm, moved};
    Responses responses = Responses.of(means, new double[][] {calm, moved}, groups);
    List<SensitivityIndex> totals = SobolIndices.of(responses, design.blocks(), 4, QUICK).total();
    assertThat(totals.get(0).distinguishable()).isTrue();
    assertThat(totals.get(1)).isEqualTo(new SensitivityIndex(0, 0, 1));
    assertThat(totals.get(2)).isEqualTo(new SensitivityIndex(0, 0, 0));
  }

  private static double[] values(Responses responses) {
    return IntStream.range(0, responses.size()).mapToDouble(responses::mean).toArray();
  }

  @Test
  void sobolsGHasItsAnalyticIndices() {
    TestFunctions.Saltelli design = TestFunctions.saltelli(8, 8192, false);
    SobolIndices indices = SobolIndices.of(design.of(TestFunctions::g), design.blocks(), 1, QUICK);
    double[][] expected = TestFunctions.gIndices(8);
    // Saltelli et al. 2010 give .716, .179 and .024 for the first three first orders.
    assertThat(expected[0][0]).isCloseTo(0.716, within(0.0005));
    assertThat(expected[0][1]).isCloseTo(0.179, within(0.0005));
    assertThat(expected[1][0]).isCloseTo(0.787, within(0.0008));
    assertThat(values(indices.first())).containsExactly(expected[0], within(0.01));
    assertThat(values(indices.total())).containsExactly(expected[1], within(0.01));
    assertThat(indices.second()).isEmpty();
    assertThat(indices.ranking().stream().limit(4).map(FactorRank::factor))
        .containsExactly(0, 1, 2, 3);
    assertThat(indices.ranking().get(0).gap().state()).isEqualTo(RankSeparation.State.RESOLVED);
    assertThat(indices.ranking().get(0).certainty()).isEqualTo(1);
    // Four factors are alike, so no number of replications puts them in order.
    assertThat(indices.ranking().get(5).gap().state()).isEqualTo(RankSeparation.State.BEYOND);
  }

  @Test
  void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
    int[] held = new int[6];
    int trials = 200;
    for (int t = 0; t < trials; t++) {
      TestFunctions.Saltelli design = TestFunctions.randomSaltelli(3, 200, t);
      SobolIndices indices =
          SobolIndices.of(design.of(TestFunctions::ishigami), design.blocks(), 1, QUICK);
      for (int i = 0; i < 3; i++) {
        held[i] += holds(indices.first().get(i), TestFunctions.ISHIGAMI_FIRST[i]);
        held[3 + i] += holds(indices.total().get(i), TestFunctions.ISHIGAMI_TOTAL[i]);
      }
    }
    // 95 % of 200 is 190; below 178 by chance in less than 1 of 1,000 tests.
    assertThat(Arrays.stream(held).min().orElseThrow()).isGreaterThanOrEqualTo(178);
  }

  private static int holds(SensitivityIndex index, double truth) {
    return index.low() <= truth && truth <= index.high() ? 1 : 0;
  }

  @Test
  void intervalsHoldTheTruthWhereAllPointsShareFewReplications() {
    int[] held = new int[6];
    int idle = 0;
    int found = 0;
    double[] truth = {0.8, 0.2, 0};
    for (int t = 0; t < 100; t++) {
      TestFunctions.Saltelli design = TestFunctions.randomSaltelli(3, 64, t);
      double[][] surfaces =
          TestFunctions.surfaces(design.points(), x -> 4 * x[0] + 2 * x[1], 10, 1.5, 0.5, t);
      SobolIndices indices =
          SobolIndices.of(TestFunctions.responses(surfaces), design.blocks(), 10, QUICK);
      if (indices.varies()) {
        found++;
        for (int i = 0; i < 3; i++) {
          held[i] += holds(indices.first().get(i), truth[i]);
          held[3 + i] += holds(indices.total().get(i), truth[i]);
        }
        idle += indices.total().get(2).distinguishable() ? 1 : 0;
      }
    }
    assertThat(found).isGreaterThanOrEqualTo(95);
    assertThat(Arrays.stream(held).min().orElseThrow()).isGreaterThanOrEqualTo(found - 8);
    assertThat(idle).isLessThanOrEqualTo(8);
  }

  @Test
  void whatLiesBelowZeroByChanceIsNotDistinguished() {
    FactorEffect below =
        FactorEffect.of(0, SensitivityMeasure.FIRST_ORDER, new SensitivityIndex(-0.2, -0.3, -0.1));
    assertThat(below.low()).isZero();
    assertThat(below.high()).isZero();
    assertThat(below.distinguishable()).isFalse();
    assertThat(
            FactorEffect.of(0, SensitivityMeasure.PRCC, new SensitivityIndex(-0.2, -0.3, -0.1))
                .distinguishable())
        .isTrue();
    assertThat(
            FactorEffect.of(0, SensitivityMeasure.TOTAL, new SensitivityIndex(0.1, 1e-7, 0.2))
                .distinguishable())
        .isFalse();
    assertThat(
            FactorEffect.of(0, SensitivityMeasure.TOTAL, SensitivityIndex.NONE).distinguishable())
        .isFalse();
  }

  /** A linear function with noise, some of it shared by all points. */
  private static Responses noisy(TestFunctions.Saltelli design, double own, double shared) {
    return TestFunctions.noisy(design.points(), x -> 2 * x[0] + x[1], own, shared, 5);
  }

  @Test
  void replicationNoiseIsNoPartOfAnIndex() {
    TestFunctions.Saltelli design = TestFunctions.randomSaltelli(3, 4000, 3);
    // The variance is 5/12, that of the noise of a mean 0.5: over half of what is seen is noise.
    SobolIndices indices = SobolIndices.of(noisy(design, 1, 4), design.blocks(), 50, QUICK);
    assertThat(indices.variance()).isCloseTo(5.0 / 12, within(0.05));
    assertThat(values(indices.total())).containsExactly(new double[] {0.8, 0.2, 0}, within(0.08));
    assertThat(values(indices.first())).containsExactly(new double[] {0.8, 0.2, 0}, within(0.1));
    assertThat(indices.total().get(2).distinguishable()).isFalse();
    // Luck that all points of a half share changes no comparison of points.
    SobolIndices lucky = SobolIndices.of(noisy(design, 1, 0), design.blocks(), 50, QUICK);
    assertThat(values(lucky.total())).containsExactly(values(indices.total()), within(0.03));
  }

  @Test
  void ranksThatNoiseBlursNeedMoreReplications() {
    TestFunctions.Saltelli design = TestFunctions.saltelli(3, 1024, false);
    SobolIndices few = SobolIndices.of(noisy(design, 0.7, 0), design.blocks(), 50, QUICK);
    FactorRank second =
        few.ranking().stream()
            .filter(rank -> rank.gap().state() == RankSeparation.State.REPLICATIONS)
            .findFirst()
            .orElseThrow();
    assertThat(second.gap().replications()).isBetween(51L, 5_000L);
    SobolIndices many = SobolIndices.of(noisy(design, 0.1, 0), design.blocks(), 50, QUICK);
    assertThat(many.ranking().stream().map(FactorRank::factor)).containsExactly(0, 1, 2);
    assertThat(many.ranking().stream().map(rank -> rank.gap().state()))
        .as("the last has no next")
        .containsExactly(
            RankSeparation.State.RESOLVED,
            RankSeparation.State.RESOLVED,
            RankSeparation.State.NONE);
  }

  @Test
  void aBlockWithAFailedPointIsDroppedWhole() {
    TestFunctions.Saltelli design = TestFunctions.saltelli(3, 256, true);
    double[] values = design.points().stream().mapToDouble(TestFunctions::ishigami).toArray();
    values[design.blocks().get(7).ba(2)] = Double.NaN;
    values[design.blocks().get(7).a()] = Double.NaN;
    values[design.blocks().get(9).ab(0)] = Double.NaN;
    SobolIndices indices = SobolIndices.of(Responses.exact(values), design.blocks(), 1, QUICK);
    assertThat(indices.blocks()).isEqualTo(254);
    assertThat(indices.dropped()).isEqualTo(2);
    List<SaltelliBlock> left =
        design.blocks().stream()
            .filter(b -> b != design.blocks().get(7) && b != design.blocks().get(9))
            .toList();
    assertThat(indices.total())
        .isEqualTo(SobolIndices.of(Responses.exact(values), left, 1, QUICK).total());
  }

  @Test
  void whatDoesNotVaryHasNoIndices() {
    TestFunctions.Saltelli design = TestFunctions.saltelli(3, 64, true);
    SobolIndices flat = SobolIndices.of(design.of(x -> 3), design.blocks(), 1, QUICK);
    assertThat(flat.varies()).isFalse();
    assertThat(flat.total())
        .containsExactly(SensitivityIndex.NONE, SensitivityIndex.NONE, SensitivityIndex.NONE);
    SobolIndices noise =
        SobolIndices.of(
            TestFunctions.noisy(design.points(), x -> 0, 1, 0, 1), design.blocks(), 9, QUICK);
    assertThat(noise.varies()).isFalse();
    SobolIndices failed = SobolIndices.of(design.of(x -> Double.NaN), design.blocks(), 9, QUICK);
    assertThat(failed.dropped()).isEqualTo(64);
    assertThat(failed.varies()).isFalse();
  }

  @Test
  void theSameSeedGivesTheSameIntervals() {
    TestFunctions.Saltelli design = TestFunctions.saltelli(3, 64, false);
    Responses responses = design.of(TestFunctions::ishigami);
    SobolIndices one = SobolIndices.of(responses, design.blocks(), 1, new Bootstrap(1, 100));
    assertThat(SobolIndices.of(responses, design.blocks(), 1, new Bootstrap(1, 100)))
        .isEqualTo(one);
    assertThat(SobolIndices.of(responses, design.blocks(), 1, new Bootstrap(2, 100)))
        .isNotEqualTo(one);
    assertThatThrownBy(() -> new Bootstrap(1, 99)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void gapsAreSolvedForTheNumberOfReplications() {
    // Of a variance of 4, 3 is noise that falls with the number: 3 / t + 1 = (3 / 1.96)^2 = 2.343.
    RankSeparation gap = RankSeparation.of(3, 4, 3, 100);
    assertThat(gap.state()).isEqualTo(RankSeparation.State.REPLICATIONS);
    assertThat(gap.replications()).isEqualTo(224);
    assertThat(RankSeparation.of(1, 4, 3, 100).state()).isEqualTo(RankSeparation.State.BEYOND);
    assertThat(RankSeparation.of(4, 4, 3, 100).state()).isEqualTo(RankSeparation.State.RESOLVED);
    assertThat(RankSeparation.of(0, 0, 0, 100).state()).isEqualTo(RankSeparation.State.BEYOND);
  }
}
