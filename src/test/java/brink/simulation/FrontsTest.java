package brink.simulation;

import static brink.simulation.Parts.ISRAEL;
import static brink.simulation.Parts.TABLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.model.Posture;
import brink.random.RunKey;
import org.junit.jupiter.api.Test;

class FrontsTest {
  private static final int CAMPAIGN = Posture.CAMPAIGN.level();
  private static final int ATTRITION = Posture.ATTRITION.level();
  private static final int HOLD = Posture.HOLD_FIRE.level();

  private final Fronts fronts = new Fronts(TABLES);

  @Test
  void eachSideHasItsOwnPosture() {
    assertThat(fronts.posture(0, 0)).isEqualTo(ATTRITION);
    fronts.strike(0, 0, CAMPAIGN, 3);
    assertThat(fronts.posture(0, 0)).isEqualTo(CAMPAIGN);
    assertThat(fronts.posture(0, 1)).isEqualTo(ATTRITION);
    fronts.ease(0, 1);
    assertThat(fronts.posture(0, 1)).isEqualTo(HOLD);
    fronts.ease(0, 1);
    assertThat(fronts.posture(0, 1)).isEqualTo(HOLD);
    assertThat(fronts.posture(0, 0)).isEqualTo(CAMPAIGN);
    assertThat(fronts.fires(0)).isTrue();
  }

  @Test
  void aSideKnowsWhenItRaisedItsPosture() {
    assertThat(fronts.sinceResolved(0, 0, 5)).isInfinite();
    fronts.strike(0, 0, CAMPAIGN, 3);
    fronts.strike(0, 0, 0, 4);
    assertThat(fronts.sinceResolved(0, 0, 5)).isEqualTo(2);
    assertThat(fronts.sinceResolved(0, 1, 5)).isInfinite();
  }

  @Test
  void anOfferStandsUntilItLapses() {
    assertThat(fronts.offered(0, 1)).isFalse();
    assertThat(fronts.lapses(0, 1)).isInfinite();
    fronts.offer(0, -1, 15);
    assertThat(fronts.open(0, 0, 1)).isTrue();
    assertThat(fronts.open(0, 1, 14.9)).isTrue();
    assertThat(fronts.lapses(0, 1)).isEqualTo(15);
    assertThat(fronts.open(0, 0, 15)).isFalse();
    assertThat(fronts.lapses(0, 15)).isInfinite();
  }

  @Test
  void aCeasefireBeginsWhenBothSidesHaveAccepted() {
    fronts.offer(0, -1, 15);
    assertThat(fronts.accept(0, 0)).isFalse();
    assertThat(fronts.open(0, 0, 2)).isFalse();
    assertThat(fronts.open(0, 1, 2)).isTrue();
    assertThat(fronts.truce(0)).isFalse();
    assertThat(fronts.accept(0, 1)).isTrue();
    assertThat(fronts.truce(0)).isTrue();
    assertThat(fronts.offered(0, 2)).isFalse();
    assertThat(fronts.posture(0, 0) + fronts.posture(0, 1)).isZero();
    assertThat(fronts.fires(0)).isFalse();
  }

  @Test
  void aSideThatOffersHasAccepted() {
    fronts.offer(0, 1, 15);
    assertThat(fronts.open(0, 1, 2)).isFalse();
    assertThat(fronts.accept(0, 0)).isTrue();
  }

  @Test
  void aRejectionEndsTheOffer() {
    fronts.offer(0, -1, 15);
    fronts.accept(0, 0);
    fronts.reject(0);
    assertThat(fronts.open(0, 1, 2)).isFalse();
    assertThat(fronts.truce(0)).isFalse();
    fronts.offer(0, -1, 20);
    assertThat(fronts.open(0, 0, 3)).as("a new offer begins anew").isTrue();
  }

  @Test
  void aStrikeBreaksACeasefireAndBringsBothSidesBackToAttrition() {
    fronts.offer(0, 1, 15);
    fronts.accept(0, 0);
    fronts.strike(0, 1, 0, 3);
    assertThat(fronts.truce(0)).isFalse();
    assertThat(fronts.posture(0, 1)).isEqualTo(ATTRITION);
    assertThat(fronts.posture(0, 0)).isEqualTo(ATTRITION);
  }

  @Test
  void campaignDaysCountDaysInARowOfOneSide() {
    fronts.strike(0, 0, CAMPAIGN, 0.5);
    for (int day = 1; day <= 3; day++) {
      fronts.endOfDay(0, TABLES.sides(0), day);
    }
    assertThat(fronts.campaignDays(0, 0)).isEqualTo(3);
    assertThat(fronts.campaignDays(0, 1)).isZero();
    assertThat(fronts.fatigue(ISRAEL, 3)).isCloseTo(2.95, within(0.02));
    fronts.ease(0, 0);
    fronts.endOfDay(0, TABLES.sides(0), 4);
    assertThat(fronts.campaignDays(0, 0)).isZero();
  }

  /** Three days of smoothing: a day without fire leaves exp(-1/3). */
  @Test
  void receivedFireIsThatOfTheLastDaysRelativeToWhatIsUsual() {
    assertThat(fronts.received(0, 0, TABLES)).isCloseTo(1, within(1e-12));
    fronts.receive(0, 0, 0);
    assertThat(fronts.received(0, 0, TABLES)).isCloseTo(Math.exp(-1 / 3.0), within(1e-12));
    assertThat(fronts.received(0, 1, TABLES)).isCloseTo(1, within(1e-12));
    for (int day = 0; day < 100; day++) {
      fronts.receive(0, 0, 20);
    }
    assertThat(fronts.received(0, 0, TABLES))
        .isCloseTo(20 / TABLES.sides(0)[0].usual(), within(1e-9));
  }

  @Test
  void anInterventionCanMoveAFrontAndTheLadder() {
    Simulation simulation =
        Baseline.simulation(
            "interventions.war={from: 2024-08-01,"
                + " set: {fronts.lebanon.posture: ground-war, ladder.hysteresis-days: 30}}");
    var record = simulation.run(new RunKey(1, 1));
    assertThat(record.systemRung(4)).isLessThan(8);
    for (int day = 5; day < 36; day++) {
      assertThat(record.systemRung(day)).isGreaterThanOrEqualTo(8);
    }
  }
}
