package brink.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StudentIntervalTest {
  private final StudentInterval student = new StudentInterval();

  @Test
  void quantilesAreThoseOfTheTables() {
    // t(0.975, 1) = 12.706, t(0.975, 9) = 2.262, t(0.975, 120) = 1.980: any table of Student's t.
    assertThat(student.interval(2, 0, 2).high()).isCloseTo(12.706, within(0.001));
    assertThat(student.interval(10, 5, 10).high()).isCloseTo(7.262, within(0.001));
    assertThat(student.interval(121, 0, 121).low()).isCloseTo(-1.980, within(0.001));
    assertThat(student.interval(10, 5, 10).high()).isCloseTo(7.262, within(0.001));
  }

  @Test
  void oneValueSaysNothing() {
    assertThat(student.interval(1, 3, Double.NaN).contains(1e300)).isTrue();
    assertThat(student.interval(0, Double.NaN, Double.NaN).contains(-1e300)).isTrue();
  }

  @Test
  void equalValuesHaveAnIntervalOfNoWidth() {
    assertThat(student.interval(5, 3, 0)).isEqualTo(new Interval(3, 3));
  }
}
