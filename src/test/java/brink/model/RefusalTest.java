package brink.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brink.source.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that mean nothing are refused by the path that gives them, and by what is allowed. */
class RefusalTest {
  @ParameterizedTest
  @CsvSource({
    "actors.israel.tempo, -0.01",
    "actors.israel.tempo, 20.1",
    "actors.iran.strength, -1",
    "actors.iran.resting-rung, 9.5",
    "actors.us.reciprocity, 2.1",
    "actors.us.repeat, 1.01",
    "actors.us.reciprocate, -0.1",
    "actors.us.triangular, 1.5",
    "actors.g7.pressure-sensitivity, 5.1",
    "actors.g7.deterrence-sensitivity, -0.1",
    "actors.gulf.audience-cost, 10.5",
    "actors.gulf.memory-days, 0",
    "actors.hezbollah.capacity, 0",
    "actors.hezbollah.delay-log-mean, 6.5",
    "actors.hezbollah.delay-log-sd, 0.01",
    "actors.hezbollah.misperception, 3.5",
    "relations.us.israel.leverage, 5.5",
    "relations.us.israel.alliance, 1.1",
    "acts.threaten.goldstein, -10.5",
    "acts.threaten.rung, 10",
    "acts.threaten.red-line, 0",
    "acts.threaten.deterrence, 5.1",
    "acts.appeal.pressure, -5.5",
    "acts.air-strike.claimed, 1.2",
    "acts.air-strike.degrades, 1.1",
    "acts.rocket-fire.munitions, -1",
    "acts.ground-incursion.after.min-days, -1",
    "acts.ground-incursion.after.max-days, 0",
    "acts.air-strike.deaths.mean, -1",
    "acts.air-strike.deaths.dispersion, 0",
    "acts.air-strike.deaths.chance-of-none, 1.1",
    "acts.air-strike.deaths.tail-exponent, 1.4",
    "acts.state-salvo.salvo.rounds, 1001",
    "acts.state-salvo.salvo.deaths-per-leaker, 101",
    "ladder.hysteresis-days, 61",
    "ladder.campaign-days, 0",
    "ladder.campaign-rung, 4",
    "ladder.ground-war-rung, 10",
    "ladder.by-deaths.mass.at-least, -1",
    "ladder.by-deaths.mass.rung, 4",
    "ladder.regional-war.belligerents, 1",
    "ladder.regional-war.pairs, 0",
    "ladder.regional-war.within-hours, 0",
    "dynamics.weight-slope, 2.1",
    "dynamics.account-days, 0.4",
    "dynamics.return-share, 2.1",
    "dynamics.occasion-exponent, 0",
    "dynamics.fire-response, 1.1",
    "dynamics.pressure-days, 366",
    "dynamics.fire-excitation, 1.1",
    "dynamics.announced-readiness, 0.9",
    "dynamics.unattributed-weight, -0.1",
    "choice.severity-weight, 5.1",
    "choice.crisis-gain, -0.1",
    "choice.breach-cost, 21",
    "choice.inertia, 1.1",
    "settlement.fatigue-gain, 11",
    "settlement.offer-days, 0",
    "reporting.call, 1.1",
    "reporting.severe-strike, -0.1"
  })
  void whatLiesOutsideItsRangeIsRefusedByItsPath(String path, String value) {
    assertThatThrownBy(() -> Worlds.with(path + "=" + value))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining(path.substring(path.lastIndexOf('.') + 1))
        .hasMessageContaining(value);
  }

  @ParameterizedTest
  @CsvSource({
    "actors.israel.tempo, 0",
    "actors.iran.capacity, 1",
    "actors.us.reciprocity, 2",
    "actors.g7.pressure-sensitivity, -5",
    "acts.air-strike.deaths.chance-of-none, 1",
    "ladder.hysteresis-days, 0",
    "ladder.campaign-rung, 9",
    "dynamics.announced-readiness, 1",
    "reporting.severe-strike, 1"
  })
  void theEndsOfARangeBelongToIt(String path, String value) {
    assertThat(Worlds.with(path + "=" + value)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "actors.israel.tempo, often",
    "acts.threaten.rung, 2.5",
    "acts.threaten.family, shout",
    "acts.open-campaign.posture, war",
    "relations.us.israel.kind, cousin",
    "acts.rally.third-party, perhaps",
    "ladder.campaign-days, NaN"
  })
  void whatIsOfAnotherKindIsRefused(String path, String value) {
    assertThatThrownBy(() -> Worlds.with(path + "=" + value))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining(value);
  }

  @Test
  void claimAndDenialTogetherCannotBeMoreThanCertain() {
    assertThatThrownBy(
            () -> Worlds.with("acts.air-strike.claimed=0.7", "acts.air-strike.denied=0.4"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("it must be at most 1");
  }
}
