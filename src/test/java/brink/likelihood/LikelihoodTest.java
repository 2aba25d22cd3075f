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
import org.apache.commons.math3.distribution.GammaDistribution;
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
   * Times 1, 2, 2.5, 4, 7 up to 10, mu = .3, kernel .5 exp(-t): -9.517224, in closed form and by
   * quadrature (Hawkes 1971; Ozaki 1979, Annals of the Institute of Statistical Mathematics 31).
   */
  @Test
  void oneActorWithExponentialDelaysIsAHawkesProcess() {
    Scenario scenario = Crises.scenario(folder, Crises.HAWKES);
    Likelihood likelihood = Likelihood.of(scenario);
    EventLog log = accusations(scenario, 1, 2, 2.5, 4, 7);
    assertThat(likelihood.mismatches(log)).isEmpty();
    assertThat(likelihood.withReadings(log).total()).isCloseTo(-9.517224, within(5e-7));
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

  /** ln L of two exponential Hawkes processes by the textbook formula. */
  private static double textbook(EventLog log) {
    double[] mu = {.1, .2};
    double[][] n = {{.2, .4}, {.5, .1}};
    double sum = -(mu[0] + mu[1]) * log.until();
    for (Act act : log.acts()) {
      double intensity = mu[act.actor()];
      for (Act past : log.acts()) {
        if (past.day() < act.day()) {
          intensity += n[act.actor()][past.actor()] * Math.exp(past.day() - act.day());
        }
      }
      double left = 1 - Math.exp(act.day() - log.until());
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
    for (String shape : List.of("0.5", "1.5", "2", "7")) {
      Scenario scenario =
          Crises.scenario(folder, Crises.HAWKES, "actors.north.reaction-shape=" + shape);
      double a = Double.parseDouble(shape);
      EventLog log = accusations(scenario, 1, 2, 2.5, 4, 7);
      GammaDistribution delay = new GammaDistribution(null, a, 1 / a);
      double expected = .3 * 10;
      for (Act act : log.acts()) {
        expected += .5 * delay.cumulativeProbability(10 - act.day());
      }
      assertThat(Likelihood.of(scenario).withReadings(log).compensator())
          .as("shape %s", shape)
          .isCloseTo(expected, within(a < 1 ? 1e-3 : 2e-4));
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
          .isCloseTo(fine.withReadings(log).compensator(), within(1e-8));
      assertThat(Likelihood.rough(scenario).withReadings(log).total())
          .isCloseTo(coarse.withReadings(log).total(), within(1e-4));
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
