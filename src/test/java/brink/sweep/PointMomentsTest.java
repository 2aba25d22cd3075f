package brink.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.analysis.StudentInterval;
import brink.analysis.WilsonInterval;
import brink.model.OutcomeKind;
import org.junit.jupiter.api.Test;

class PointMomentsTest {
  private final StudentInterval student = new StudentInterval();

  @Test
  void meanAndVarianceAreThoseOfTheDefinition() {
    PointMoments moments = new PointMoments(2, 2);
    for (double value : new double[] {2, 4, 4, 4, 5, 5, 7, 9, Double.NaN}) {
      moments.add(1, 0, value);
    }
    Estimate estimate = moments.estimate(1, 0);
    assertThat(estimate.n()).isEqualTo(8);
    assertThat(estimate.mean()).isCloseTo(5, within(1e-12));
    assertThat(estimate.variance()).isCloseTo(32.0 / 7, within(1e-12));
    assertThat(moments.estimate(1, 1).n()).isZero();
    assertThat(moments.estimate(0, 0).mean()).isNaN();
  }

  @Test
  void largeMeansDoNotDrownTheVariance() {
    PointMoments moments = new PointMoments(1, 1);
    for (int i = 0; i < 1000; i++) {
      moments.add(0, 0, 1e9 + i % 2);
    }
    assertThat(moments.estimate(0, 0).variance()).isCloseTo(250.0 / 999, within(1e-6));
  }

  @Test
  void eventsHaveWilsonsIntervalAndQuantitiesStudents() {
    PointMoments moments = new PointMoments(1, 1);
    for (int i = 0; i < 25; i++) {
      moments.add(0, 0, i < 7 ? 1 : 0);
    }
    Estimate estimate = moments.estimate(0, 0);
    assertThat(estimate.interval(true, student)).isEqualTo(WilsonInterval.interval(7, 25));
    assertThat(estimate.interval(false, student).high())
        .isCloseTo(0.28 + 2.0639 * Math.sqrt(0.28 * 0.72 / 24), within(1e-4));
  }

  @Test
  void oneValueHasNoVariance() {
    PointMoments moments = new PointMoments(1, 1);
    moments.add(0, 0, 3);
    moments.fail(0, 2);
    assertThat(moments.estimate(0, 0)).isEqualTo(new Estimate(1, 3, Double.NaN, 2));
  }

  @Test
  void noIntervalGoesBelowTheLeastValueAndOneValueHasNone() {
    PointMoments moments = new PointMoments(1, 1);
    for (int i = 0; i < 20; i++) {
      moments.add(0, 0, i == 0 ? 9 : 0);
    }
    Estimate days = moments.estimate(0, 0);
    assertThat(days.interval(false, student).low()).isNegative();
    assertThat(days.interval(OutcomeKind.DAYS_AT_RUNG, student).low()).isZero();
    assertThat(days.interval(OutcomeKind.DAYS_AT_RUNG, student).high())
        .isEqualTo(days.interval(false, student).high());
    assertThat(days.interval(OutcomeKind.GOLDSTEIN_SUM, student))
        .isEqualTo(days.interval(false, student));
    Estimate one = new Estimate(1, 3, Double.NaN, 0);
    assertThat(one.interval(OutcomeKind.DEATHS, student).low()).isEqualTo(Double.NEGATIVE_INFINITY);
  }
}
