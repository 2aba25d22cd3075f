package brink.hindcast.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class ScoringRulesTest {
  @Test
  void brierAndLogAgreeWithPublishedValues() {
    // Tests of properscoring and scoringRules: p = .271 and p = .481, and it did not happen.
    assertThat(ScoringRules.brier(0.271, false)).isCloseTo(0.073441, within(1e-12));
    assertThat(ScoringRules.log(0.481, false, 0)).isCloseTo(0.6558514, within(5e-8));
  }

  @Test
  void crpsOfAnEnsembleAgreesWithPublishedValues() {
    // Tests of properscoring.
    assertThat(ScoringRules.crps(new double[] {0, 1}, 0)).isCloseTo(0.25, within(1e-15));
    assertThat(ScoringRules.crps(new double[] {0, 1}, 2)).isCloseTo(1.25, within(1e-15));
    assertThat(ScoringRules.crps(new double[] {0, 0, 1}, 0)).isCloseTo(1 / 9.0, within(1e-15));
    assertThat(ScoringRules.crps(new double[] {1, 0, 0}, 1)).isCloseTo(4 / 9.0, within(1e-15));
  }

  @Test
  void crpsOfManyNormalMembersNearsThatOfTheNormalDistribution() {
    // Closed form for N(0, 1), Gneiting and Raftery 2007, equation 22.
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    double[] members =
        IntStream.range(0, 4_000)
            .mapToDouble(i -> normal.inverseCumulativeProbability((i + 0.5) / 4_000))
            .toArray();
    assertThat(ScoringRules.crps(members, 0)).isCloseTo(0.2336950, within(1e-4));
    assertThat(ScoringRules.crps(members, 1)).isCloseTo(0.6024414, within(1e-4));
    assertThat(ScoringRules.crps(members, 2)).isCloseTo(1.4527919, within(1e-4));
  }

  @Test
  void crpsOfOneMemberIsItsDistance() {
    assertThat(ScoringRules.crps(new double[] {3}, 7)).isEqualTo(4);
  }

  @Test
  void anIntervalPaysItsWidthAndForWhatItMisses() {
    // By hand: width 4; 2 / 0.2 = 10 for each unit outside.
    assertThat(ScoringRules.interval(2, 6, 0.2, 3)).isEqualTo(4);
    assertThat(ScoringRules.interval(2, 6, 0.2, 6)).isEqualTo(4);
    assertThat(ScoringRules.interval(2, 6, 0.2, 8)).isEqualTo(24);
    assertThat(ScoringRules.interval(2, 6, 0.2, 1)).isEqualTo(14);
  }

  @Test
  void theFloorBoundsWhatAForecastOfZeroCosts() {
    assertThat(ScoringRules.log(0, true, 0)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(ScoringRules.log(0, true, 0.001)).isCloseTo(6.907755, within(1e-6));
    assertThat(ScoringRules.log(0, false, 0.001)).isZero();
  }

  @Test
  void honestyPaysBest() {
    double truth = 0.3;
    for (double p = 0.05; p < 1; p += 0.05) {
      double brier =
          truth * ScoringRules.brier(p, true) + (1 - truth) * ScoringRules.brier(p, false);
      double log =
          truth * ScoringRules.log(p, true, 0) + (1 - truth) * ScoringRules.log(p, false, 0);
      assertThat(brier).isGreaterThanOrEqualTo(truth * (1 - truth) - 1e-12);
      assertThat(log).isGreaterThanOrEqualTo(0.6108643 - 1e-7);
    }
  }

  @Test
  void refusesWhatIsNoForecast() {
    assertThatThrownBy(() -> ScoringRules.brier(Double.NaN, true)).hasMessageContaining("NaN");
    assertThatThrownBy(() -> ScoringRules.log(1.1, true, 0)).hasMessageContaining("1.1");
    assertThatThrownBy(() -> ScoringRules.interval(2, 1, 0.1, 0))
        .hasMessageContaining("no interval");
    assertThatThrownBy(() -> ScoringRules.crps(new double[0], 0)).hasMessageContaining("member");
  }
}
