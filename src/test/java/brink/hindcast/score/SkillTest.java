package brink.hindcast.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.random.RandomStream;
import brink.random.Variates;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SkillTest {
  @Test
  void isTheShareOfTheBaselinesScoreThatIsSaved() {
    Skill skill = Skill.of(new double[] {0.1, 0.2}, new double[] {0.2, 0.4}, 1);
    assertThat(skill.value()).isCloseTo(0.5, within(1e-12));
    assertThat(skill.crises()).isEqualTo(2);
  }

  @Test
  void oneCrisisHasNoIntervalAndNoVerdict() {
    Skill skill = Skill.of(new double[] {0.1}, new double[] {0.2}, 1);
    assertThat(skill.value()).isCloseTo(0.5, within(1e-12));
    assertThat(skill.interval()).isNull();
    assertThat(skill.verdict()).isZero();
  }

  @Test
  void aClearDifferenceIsSeenInEitherDirection() {
    double[] good = {0.10, 0.12, 0.09, 0.11, 0.10, 0.12};
    double[] bad = {0.20, 0.22, 0.21, 0.19, 0.23, 0.20};
    assertThat(Skill.of(good, bad, 1).verdict()).isEqualTo(1);
    assertThat(Skill.of(bad, good, 1).verdict()).isEqualTo(-1);
    assertThat(Skill.of(good, good, 1).verdict()).isZero();
  }

  @Test
  void aPerfectBaselineGivesNoNumber() {
    assertThat(Skill.of(new double[] {0.1}, new double[] {0}, 1).value()).isNaN();
  }

  @Test
  void theIntervalCoversAsOftenAsItSays() {
    // True skill 0.2: scores are 0.8 and 1 times a common crisis factor, with noise. 95 % of 200
    // intervals cover within three standard deviations: 180.8 to 199.2; percentile intervals of 30
    // crises cover a little less, so 178 or more.
    int covered = 0;
    for (int trial = 0; trial < 200; trial++) {
      RandomStream random = new RandomStream(1_000L + trial);
      double[] scores = new double[30];
      double[] baseline = new double[30];
      for (int i = 0; i < scores.length; i++) {
        double crisis = 0.5 + random.uniform();
        scores[i] = 0.8 * crisis + 0.1 * Variates.normal(random);
        baseline[i] = crisis + 0.1 * Variates.normal(random);
      }
      var interval = Skill.of(scores, baseline, trial).interval();
      covered += interval != null && interval.contains(0.2) ? 1 : 0;
    }
    assertThat(covered).isBetween(178, 200);
  }

  @Test
  void powerGrowsWithTheNumberOfCrises() {
    double[] differences = normal(200, 0.5);
    double few = PowerAnalysis.of(differences, 5, 1).value();
    double some = PowerAnalysis.of(differences, 20, 1).value();
    double many = PowerAnalysis.of(differences, 100, 1).value();
    assertThat(few).isLessThan(some);
    assertThat(some).isLessThan(many);
    assertThat(many).isGreaterThan(0.99);
  }

  @Test
  void powerAgreesWithThatOfTheTTest() {
    // Cohen 1988, table 2.3: an effect of half a standard deviation, one sample of 34, two-sided 5
    // %: power .80 to .81. The differences drawn from here have mean .5 and sd 1 exactly.
    double[] differences = standardised(normal(2_000, 0), 0.5);
    assertThat(PowerAnalysis.of(differences, 34, 5).value()).isCloseTo(0.81, within(0.03));
  }

  @Test
  void withOneCrisisNothingIsSeen() {
    assertThat(PowerAnalysis.of(new double[] {1, 1}, 1, 1).successes()).isZero();
    assertThatThrownBy(() -> PowerAnalysis.of(new double[0], 1, 1))
        .hasMessageContaining("0 differences");
  }

  private static double[] normal(int n, double mean) {
    RandomStream random = new RandomStream(42);
    double[] drawn = new double[n];
    Arrays.setAll(drawn, i -> mean + Variates.normal(random));
    return drawn;
  }

  private static double[] standardised(double[] values, double mean) {
    double m = Arrays.stream(values).average().orElseThrow();
    double sd =
        Math.sqrt(Arrays.stream(values).map(v -> (v - m) * (v - m)).average().orElseThrow());
    return Arrays.stream(values).map(v -> mean + (v - m) / sd).toArray();
  }
}
