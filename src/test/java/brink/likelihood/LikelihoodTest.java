package brink.likelihood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brink.model.Act;
import brink.model.Deed;
import brink.model.Pressure;
import brink.scenario.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikelihoodTest {
  @TempDir Path folder;

  private static EventLog accusations(Scenario scenario, double... days) {
    List<Act> acts = new ArrayList<>();
    for (double day : days) {
      acts.add(
          new Pressure(
              new Deed(
                  acts.size() + 1,
                  Act.SPONTANEOUS,
                  day,
                  scenario.world().acts().get("accuse"),
                  0,
                  1,
                  Act.NOBODY,
                  5)));
    }
    return new EventLog(acts, scenario.days());
  }

  /**
   * Times 1, 2, 2.5, 4, 7 up to 10, mu = .3, kernel n f with n = .5 (1 - exp(-10)) and f the
   * density of a lag with ln(lag + 1/2) normal (.2, .8) given that it is above 0: -9.364276 by the
   * textbook formula and by quadrature (Hawkes 1971; Ozaki 1979, Annals of the Institute of
   * Statistical Mathematics 31).
   */
  @Test
  void oneActorIsAHawkesProcess() {
    Scenario scenario = Crises.scenario(folder, Crises.HAWKES);
    Likelihood likelihood = Likelihood.of(scenario);
    EventLog log = accusations(scenario, 1, 2, 2.5, 4, 7);
    assertThat(likelihood.mismatches(log)).isEmpty();
    assertThat(likelihood.withReadings(log).total()).isCloseTo(-9.364276, within(1e-6));
  }

  /** North and south answer each other: n = [[.2, .4], [.5, .1]], mu = (.1, .2). */
  private Scenario twoTypes(String... more) {
    List<String> sets =
        new ArrayList<>(
            List.of(
                "actors.north.tempo=0.1",
                "actors.south.tempo=0.2",
                "actors.north.repeat=0.2",
                "actors.north.reciprocate=0.4",
                "actors.south.reciprocate=0.5",
                "actors.south.repeat=0.1"));
    sets.addAll(List.of(more));
    return Crises.scenario(folder, Crises.HAWKES, sets.toArray(new String[0]));
  }

  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  /** The part of what n says that an act of severity 1 gives. */
  private static final double GAIN = 1 - Math.exp(-10);

  /** The chance of a lag of at most x, by a normal distribution of ln(lag + 1/2) cut at 0. */
  private static double chance(double x, double mean, double sd) {
    double none = NORMAL.cumulativeProbability((Math.log(0.5) - mean) / sd);
    double all = NORMAL.cumulativeProbability((Math.log(x + 0.5) - mean) / sd);
    return (all - none) / (1 - none);
  }

  private static double density(double x) {
    double none = NORMAL.cumulativeProbability((Math.log(0.5) - .2) / .8);
    return NORMAL.density((Math.log(x + 0.5) - .2) / .8) / (.8 * (x + 0.5)) / (1 - none);
  }

  /** ln L of two Hawkes processes by the textbook formula. */
  private static double textbook(EventLog log) {
    double[] mu = {.1, .2};
    double[][] n = {{.2, .4}, {.5, .1}};
    double sum = -(mu[0] + mu[1]) * log.until();
    for (Act act : log.acts()) {
      double intensity = mu[act.actor()];
      for (Act past : log.acts()) {
        if (past.day() < act.day()) {
          intensity += GAIN * n[act.actor()][past.actor()] * density(act.day() - past.day());
        }
      }
      double left = GAIN * chance(log.until() - act.day(), .2, .8);
      sum += Math.log(intensity) - (n[0][act.actor()] + n[1][act.actor()]) * left;
    }
    return sum;
  }

  @Test
  void twoActorsWhoAnswerEachOtherAreAHawkesProcessOfTwoTypes() {
    Scenario scenario = twoTypes("end=2024-12-01");
    Likelihood likelihood = Likelihood.of(scenario);
    for (int run = 0; run < 5; run++) {
      EventLog log = Crises.log(scenario, run);
      assertThat(log.acts()).hasSizeGreaterThan(30);
      assertThat(likelihood.withReadings(log).total()).isCloseTo(textbook(log), within(1e-7));
    }
  }

  /** Mean rates (I - n)^-1 mu = (.326923, .403846), Hawkes 1971. */
  @Test
  void theirMeanRatesAreThoseOfHawkes() {
    Scenario scenario = twoTypes("end=2034-07-01");
    double[] counts = new double[2];
    int runs = 10;
    for (int run = 0; run < runs; run++) {
      Crises.log(scenario, run).acts().forEach(act -> counts[act.actor()]++);
    }
    // 12,000 and 15,000 acts, overdispersed by about 4: a relative error of 2 %.
    double days = runs * (double) scenario.days();
    assertThat(counts[0] / days).isCloseTo(.326923, within(.02));
    assertThat(counts[1] / days).isCloseTo(.403846, within(.025));
  }

  @Test
  void delaysOfAnyShapeAreIntegratedExactly() {
    double[][] shapes = {{-1, 0.3}, {0.2, 1.2}, {1.7, 1.55}, {3, 0.2}};
    for (double[] shape : shapes) {
      Scenario scenario =
          Crises.scenario(
              folder,
              Crises.HAWKES,
              "actors.north.delay-log-mean=" + shape[0],
              "actors.north.delay-log-sd=" + shape[1]);
      EventLog log = accusations(scenario, 1, 2, 2.5, 4, 7);
      double expected = .3 * 10;
      for (Act act : log.acts()) {
        expected += .5 * GAIN * chance(10 - act.day(), shape[0], shape[1]);
      }
      assertThat(Likelihood.of(scenario).withReadings(log).compensator())
          .as("mean %s, sd %s", shape[0], shape[1])
          .isCloseTo(expected, within(1e-4));
    }
  }

  @Test
  void theCompensatorOfTheBaselineIsIntegratedExactly() {
    Scenario scenario = Crises.shipped(Crises.BASELINE);
    Likelihood coarse = Likelihood.of(scenario);
    Likelihood fine = Likelihood.of(scenario, new GaussLegendrePanels(20, 0.1));
    for (int run = 0; run < 3; run++) {
      EventLog log = Crises.log(scenario, run);
      assertThat(coarse.withReadings(log).compensator())
          .isCloseTo(fine.withReadings(log).compensator(), within(1e-4));
      assertThat(Likelihood.rough(scenario).withReadings(log).total())
          .isCloseTo(coarse.withReadings(log).total(), within(1e-2));
    }
  }

  @Test
  void aLogThatTheScenarioCannotBringAboutHasNoLikelihood() {
    Scenario scenario = Crises.shipped(Crises.BASELINE);
    EventLog log = Crises.log(Crises.shipped(Crises.BASELINE), 0);
    assertThat(Likelihood.of(scenario).mismatches(log)).isEmpty();
    Scenario other = Crises.shipped("scenarios/no-us-calls.yaml");
    Likelihood silent = Likelihood.of(other);
    assertThat(silent.mismatches(log)).isNotEmpty();
    assertThat(silent.withReadings(log).total()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(silent.of(log, 3, 1).logLikelihood()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThatThrownBy(() -> silent.rescaledWaits(List.of(log)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("day ");
  }

  @Test
  void theMeanOverReadingsIsTheSameForAnyReadings() {
    Scenario scenario = Crises.shipped(Crises.BASELINE);
    Likelihood likelihood = Likelihood.of(scenario);
    EventLog log = Crises.log(scenario, 0);
    MarginalLikelihood one = likelihood.of(log, 24, 1);
    MarginalLikelihood other = likelihood.of(log, 24, 2);
    assertThat(one.standardError()).isBetween(1e-3, 0.2);
    // Fails by chance once in 15,000 if the errors were normal; the keys are fixed.
    assertThat(one.logLikelihood())
        .isCloseTo(
            other.logLikelihood(),
            within(4 * Math.hypot(one.standardError(), other.standardError())));
    assertThat(likelihood.of(log, 24, 1)).isEqualTo(one);
  }

  @Test
  void whereNobodyMisreadsOneReadingIsExact() {
    Scenario scenario = twoTypes();
    EventLog log = Crises.log(scenario, 0);
    Likelihood likelihood = Likelihood.of(scenario);
    MarginalLikelihood marginal = likelihood.of(log, 8, 5);
    assertThat(marginal.logLikelihood()).isEqualTo(likelihood.withReadings(log).total());
    assertThat(marginal.standardError()).isZero();
  }

  @Test
  void aLogIsInOrderOfTime() {
    Scenario scenario = twoTypes();
    assertThatThrownBy(() -> accusations(scenario, 2, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("act 2 lies before the one above it");
  }
}
