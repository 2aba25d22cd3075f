package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DecayingSumsTest {
  @Test
  void sumsDecayAndAddUp() {
    DecayingSums sums = new DecayingSums(2, 5);
    assertThat(sums.at(0, 3)).isZero();
    sums.add(0, 2, 1);
    sums.add(0, 1, 6);
    assertThat(sums.at(0, 11)).isCloseTo(2 * Math.exp(-2) + Math.exp(-1), within(1e-12));
    assertThat(sums.at(1, 11)).isZero();
  }

  @Test
  void sumsStayFiniteOverManyTimeConstants() {
    DecayingSums sums = new DecayingSums(1, 0.5);
    for (int day = 0; day <= 3650; day++) {
      sums.add(0, 1, day);
    }
    assertThat(sums.at(0, 3650)).isCloseTo(1 / (1 - Math.exp(-2)), within(1e-9));
  }

  @Test
  void retuningChangesTheRateFromThenOn() {
    DecayingSums sums = new DecayingSums(1, 5);
    sums.add(0, 1, 0);
    sums.retune(10, 5);
    assertThat(sums.at(0, 15)).isCloseTo(Math.exp(-2), within(1e-12));
  }

  @Test
  void whatIsTakenOffGoesNoLowerThanTheLimitThen() {
    DecayingSums sums = new DecayingSums(1, 5);
    sums.add(0, 3, 1);
    sums.take(0, 1, -2, 1);
    assertThat(sums.at(0, 1)).isCloseTo(2, within(1e-12));
    sums.take(0, 9, -2, 3);
    assertThat(sums.at(0, 3)).isCloseTo(-2, within(1e-12));
    assertThat(sums.at(0, 8)).isCloseTo(-2 * Math.exp(-1), within(1e-12));
    sums.take(0, 9, -1, 3);
    assertThat(sums.at(0, 3)).as("what is lower already stays").isCloseTo(-2, within(1e-12));
  }
}
