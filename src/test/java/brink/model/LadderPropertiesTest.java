package brink.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of the ladder whatever the act; rungs as ODD, 7.4, has them. */
class LadderPropertiesTest {
  private static final Ladder LADDER = Worlds.BASELINE.ladder();
  private static final List<String> ACTORS = List.copyOf(Worlds.BASELINE.actors().keySet());

  private static List<ActKind> kinds(ActFamily family) {
    return Worlds.BASELINE.acts().values().stream().filter(k -> k.family() == family).toList();
  }

  @Test
  void everyRungHasAName() {
    assertThat(LADDER.rungs().keySet())
        .containsExactlyElementsOf(
            IntStream.range(0, Ladder.RUNGS).mapToObj(Integer::toString).toList());
    assertThat(LADDER.rungs().values()).doesNotHaveDuplicates().noneMatch(String::isBlank);
  }

  @Test
  void theStepsByDeathsStandWhereTheDescriptionPutsThem() {
    assertThat(List.of(0, 1, 2)).allSatisfy(d -> assertThat(LADDER.rungOf(d)).isEqualTo(5));
    assertThat(List.of(3, 4, 49)).allSatisfy(d -> assertThat(LADDER.rungOf(d)).isEqualTo(6));
    assertThat(List.of(50, 51, 100_000)).allSatisfy(d -> assertThat(LADDER.rungOf(d)).isEqualTo(7));
  }

  @Test
  void moreDeathsNeverLowerAStrike() {
    for (ActKind kind : kinds(ActFamily.STRIKE)) {
      for (int deaths = 0; deaths < 120; deaths++) {
        assertThat(LADDER.rungOfStrike(kind, 0, deaths + 1))
            .as("%s with %d deaths more", kind.id(), deaths + 1)
            .isGreaterThanOrEqualTo(LADDER.rungOfStrike(kind, 0, deaths));
      }
    }
  }

  @Test
  void everyStrikeOfAnyoneStandsOnARungOfForce() {
    for (ActKind kind : kinds(ActFamily.STRIKE)) {
      for (String actor : ACTORS) {
        for (String target : ACTORS) {
          assertThat(LADDER.rungOf(kind, actor, target, 0)).isBetween(Ladder.FIRE, 9);
          assertThat(LADDER.rungOf(kind, actor, target, 0))
              .isGreaterThanOrEqualTo(LADDER.leastBetween(actor, target));
        }
      }
    }
  }

  @Test
  void noCallAndNoPressureStandsOnARungOfForceWhoeverIsMeant() {
    for (ActFamily family : List.of(ActFamily.CALL, ActFamily.PRESSURE)) {
      assertThat(kinds(family))
          .isNotEmpty()
          .allSatisfy(
              kind -> {
                assertThat(LADDER.rungOf(kind, "us", "iran", 0)).isEqualTo(kind.rung());
                assertThat(kind.rung()).isLessThan(Ladder.FIRE);
              });
    }
  }

  @Test
  void theLeastRungBetweenTwoIsDirected() {
    assertThat(LADDER.leastBetween("us", "iran")).isEqualTo(9);
    assertThat(LADDER.leastBetween("iran", "us")).isZero();
    assertThat(LADDER.leastBetween("us", "us")).isZero();
  }

  @Test
  void theKindsThatFollowFromDeathsAreAimedAboveWhatTheyReachWithoutAny() {
    for (ActKind kind : kinds(ActFamily.STRIKE)) {
      int reached = LADDER.rungOfStrike(kind, 0, 0);
      assertThat(reached).isEqualTo(kind.rungFromDeaths() ? Ladder.FIRE : kind.rung());
    }
  }

  @Test
  void aCampaignCountsFromItsThirdDayOn() {
    assertThat(IntStream.rangeClosed(0, 5).map(LADDER::rungOfCampaign))
        .containsExactly(0, 0, 0, 7, 7, 7);
  }

  @Test
  void fireOfAGraverPostureNeverStandsLower() {
    for (int deaths : new int[] {0, 3, 50}) {
      int last = 0;
      for (Posture posture : Posture.values()) {
        int rung = LADDER.rungOfFire(posture.level(), 0, deaths);
        assertThat(rung).isBetween(LADDER.rungOf(deaths), 9).isGreaterThanOrEqualTo(last);
        last = rung;
      }
    }
  }

  @Test
  void aHigherThresholdNeverRaisesAStrike() {
    Ladder strict = Worlds.with("ladder.by-deaths.mass.at-least=80").ladder();
    for (int deaths = 0; deaths < 120; deaths++) {
      assertThat(strict.rungOf(deaths)).isLessThanOrEqualTo(LADDER.rungOf(deaths));
    }
    assertThat(strict.rungOf(79)).isEqualTo(6);
    assertThat(strict.rungOf(80)).isEqualTo(7);
  }

  @Test
  void anotherRungOfALastingCampaignMovesItsFireAlone() {
    Ladder mild = Worlds.with("ladder.campaign-rung=6").ladder();
    assertThat(mild.rungOfCampaign(3)).isEqualTo(6);
    assertThat(mild.rungOfFire(Posture.CAMPAIGN.level(), 3, 0)).isEqualTo(6);
    assertThat(mild.rungOfFire(Posture.GROUND_WAR.level(), 3, 0)).isEqualTo(8);
    assertThat(mild.rungOf(Worlds.kind("air-strike"), "israel", "iran", 50)).isEqualTo(7);
  }
}
