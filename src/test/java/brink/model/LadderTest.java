package brink.model;

import static org.assertj.core.api.Assertions.assertThat;

import brink.parameter.ParameterValues;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {
  private static final World WORLD =
      ScenarioTemplate.read("scenarios/baseline.yaml", List.of(), new FileSource(Path.of(".")))
          .at(ParameterValues.NONE)
          .world();
  private static final Ladder LADDER = WORLD.ladder();

  private static int rung(String act, String actor, String target, int deaths) {
    return LADDER.rungOf(WORLD.acts().get(act), actor, target, deaths);
  }

  @Test
  void whereItFollowsFromDeathsTheRungOfTheKindIsOnlyWhatIsMeant() {
    assertThat(WORLD.acts().get("air-strike").rung()).isEqualTo(6);
    assertThat(rung("air-strike", "israel", "hezbollah", 0)).isEqualTo(5);
    assertThat(rung("air-strike", "israel", "hezbollah", 3)).isEqualTo(6);
    assertThat(rung("air-strike", "israel", "hezbollah", 50)).isEqualTo(7);
  }

  @Test
  void elseDeathsOnlyRaiseIt() {
    assertThat(rung("targeted-killing", "israel", "iran", 1)).isEqualTo(7);
    assertThat(rung("open-campaign", "israel", "hezbollah", 0)).isEqualTo(6);
    assertThat(rung("open-campaign", "israel", "hezbollah", 50)).isEqualTo(7);
  }

  @Test
  void anyStrikeBetweenSomeStandsHigher() {
    assertThat(rung("air-strike", "us", "iran", 0)).isEqualTo(9);
    assertThat(rung("air-strike", "iran", "us", 0)).isEqualTo(5);
  }

  @Test
  void wordsHaveTheRungOfTheirKindWhateverDeaths() {
    assertThat(rung("threaten", "us", "iran", 100)).isEqualTo(3);
  }

  @Test
  void fireStandsHigherInALastingCampaignAndInAGroundWar() {
    int campaign = Posture.CAMPAIGN.level();
    assertThat(LADDER.rungOfFire(campaign, 2, 0)).isEqualTo(5);
    assertThat(LADDER.rungOfFire(campaign, 3, 0)).isEqualTo(7);
    assertThat(LADDER.rungOfFire(Posture.GROUND_WAR.level(), 0, 0)).isEqualTo(8);
    assertThat(LADDER.rungOfFire(campaign, 1, 50)).isEqualTo(7);
  }
}
