package brink.hindcast.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.random.RandomStream;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
  /** Ten forecasts whose parts can be reckoned by hand. */
  private static final double[] FORECASTS = {.1, .1, .1, .1, .5, .5, .9, .9, .9, .9};

  private static final boolean[] HAPPENED = happened(0, 0, 0, 1, 0, 1, 1, 1, 1, 0);

  @Test
  void partsAgreeWithTheHandReckonedCase() {
    Reliability corp = Reliability.of(FORECASTS, HAPPENED, 1);
    assertThat(corp.miscalibration()).isCloseTo(0.018, within(1e-12));
    assertThat(corp.discrimination()).isCloseTo(0.050, within(1e-12));
    assertThat(corp.uncertainty()).isCloseTo(0.250, within(1e-12));
    assertThat(corp.steps()).extracting(Reliability.Step::frequency).containsExactly(.25, .5, .75);
    assertThat(corp.steps()).extracting(Reliability.Step::n).containsExactly(4, 2, 4);
  }

  @Test
  void violatorsArePooled() {
    // Barlow et al. 1972: 1, 0 in the wrong order become one step of a half.
    double[] fitted =
        Reliability.fit(new double[] {.1, .2, .3, .4, .5, .6}, new double[] {0, 1, 0, 1, 0, 1});
    assertThat(fitted).containsExactly(0, .5, .5, .5, .5, 1);
  }

  @Test
  void poolingGoesBackAsFarAsItMust() {
    double[] fitted =
        Reliability.fit(new double[] {.1, .2, .3, .4, .5}, new double[] {1, 1, 1, 0, 0});
    assertThat(fitted).containsOnly(.6);
  }

  @Test
  void equalForecastsAreOneStepInAnyOrder() {
    double[] p = {.5, .5, .5};
    Reliability one = Reliability.of(p, happened(1, 0, 0), 1);
    Reliability other = Reliability.of(p, happened(0, 0, 1), 1);
    assertThat(one).isEqualTo(other);
    assertThat(one.steps()).hasSize(1);
  }

  @Test
  void partsAddUpToTheScore() {
    RandomStream random = new RandomStream(7);
    double[] forecasts = new double[300];
    boolean[] happened = new boolean[300];
    double brier = 0;
    for (int i = 0; i < forecasts.length; i++) {
      forecasts[i] = random.uniform();
      happened[i] = random.uniform() < forecasts[i] * forecasts[i];
      brier += ScoringRules.brier(forecasts[i], happened[i]) / forecasts.length;
    }
    Reliability corp = Reliability.of(forecasts, happened, 3);
    assertThat(corp.miscalibration() - corp.discrimination() + corp.uncertainty())
        .isCloseTo(brier, within(1e-12));
    assertThat(corp.miscalibration()).isPositive();
    assertThat(corp.discrimination()).isPositive();
  }

  @Test
  void forecastsThatAreRightStayWithinTheBand() {
    RandomStream random = new RandomStream(11);
    double[] forecasts = new double[400];
    boolean[] happened = new boolean[400];
    for (int i = 0; i < forecasts.length; i++) {
      forecasts[i] = random.uniform();
      happened[i] = random.uniform() < forecasts[i];
    }
    int inside = 0;
    int all = 0;
    for (Reliability.Step step : Reliability.of(forecasts, happened, 3).steps()) {
      boolean within =
          step.consistentLow() <= step.frequency() && step.frequency() <= step.consistentHigh();
      inside += within ? step.n() : 0;
      all += step.n();
    }
    // The band holds nine in ten; with this seed, more than three quarters of the forecasts.
    assertThat(inside).isGreaterThan(3 * all / 4);
  }

  @Test
  void refusesForecastsWithoutEvents() {
    assertThatThrownBy(() -> Reliability.of(new double[2], new boolean[1], 1))
        .hasMessageContaining("2 forecasts of 1 events");
    assertThatThrownBy(() -> Reliability.of(new double[0], new boolean[0], 1))
        .hasMessageContaining("0 forecasts");
  }

  private static boolean[] happened(int... ones) {
    boolean[] happened = new boolean[ones.length];
    for (int i = 0; i < ones.length; i++) {
      happened[i] = ones[i] == 1;
    }
    return happened;
  }
}
