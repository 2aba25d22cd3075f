package brink.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.random.RandomStream;
import org.junit.jupiter.api.Test;

class LogitChoiceTest {
  @Test
  void aWeightIsTheExponentialOfTheAdvantage() {
    assertThat(LogitChoice.weight(0)).isEqualTo(1);
    assertThat(LogitChoice.weight(-3)).isCloseTo(0.049787068, within(1e-9));
    assertThat(LogitChoice.weight(-1)).isCloseTo(0.367879441, within(1e-9));
  }

  @Test
  void aWeightFallsWithTheDisadvantage() {
    for (double a = 0; a < 30; a += 0.5) {
      assertThat(LogitChoice.weight(-a - 0.5)).isLessThan(LogitChoice.weight(-a));
    }
  }

  @Test
  void whatIsNotOpenHasNoWeight() {
    assertThat(LogitChoice.weight(Double.NEGATIVE_INFINITY)).isZero();
  }

  /** exp(-36) is 2.3e-16: beside 1 it is below the spacing of doubles. */
  @Test
  void whatIsNegligibleBesideTheBestHasNoWeight() {
    assertThat(LogitChoice.weight(-36)).isPositive();
    assertThat(LogitChoice.weight(-36.1)).isZero();
    assertThat(1 + LogitChoice.weight(-36.1)).isEqualTo(1);
  }

  @Test
  void thePickIsTheInverseOfTheRunningSum() {
    double[] weights = {0.5, 0, 1.5, 2};
    assertThat(LogitChoice.pick(weights, 4, 0)).isZero();
    assertThat(LogitChoice.pick(weights, 4, 0.4999)).isZero();
    assertThat(LogitChoice.pick(weights, 4, 0.5)).isEqualTo(2);
    assertThat(LogitChoice.pick(weights, 4, 1.9999)).isEqualTo(2);
    assertThat(LogitChoice.pick(weights, 4, 2)).isEqualTo(3);
    assertThat(LogitChoice.pick(weights, 4, 3.9999)).isEqualTo(3);
  }

  @Test
  void whatLiesBeyondTheSumByRoundingFallsOnTheLastThatIsOpen() {
    assertThat(LogitChoice.pick(new double[] {1, 2, 0, 0}, 4, 3)).isEqualTo(1);
    assertThat(LogitChoice.pick(new double[] {1, 2, 9, 9}, 2, 3.5)).isEqualTo(1);
  }

  @Test
  void nothingWithoutWeightIsEverPicked() {
    double[] weights = {0, 1, 0, 1, 0};
    RandomStream random = new RandomStream(4);
    for (int i = 0; i < 1000; i++) {
      assertThat(LogitChoice.pick(weights, 5, random.uniform() * 2)).isIn(1, 3);
    }
  }
}
