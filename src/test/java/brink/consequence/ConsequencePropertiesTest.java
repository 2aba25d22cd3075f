package brink.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.model.ActKind;
import brink.model.Attribution;
import brink.model.DeathDistribution;
import brink.model.DefenceLayer;
import brink.model.World;
import brink.model.Worlds;
import brink.random.RandomStream;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What holds of attribution, defence and deaths whatever the numbers. */
class ConsequencePropertiesTest {
  private static final int N = 20_000;

  private static Map<Attribution, Double> shares(double claimed, double denied) {
    World world =
        Worlds.with("acts.air-strike.claimed=" + claimed, "acts.air-strike.denied=" + denied);
    ActKind kind = world.acts().get("air-strike");
    Map<Attribution, Double> shares = new EnumMap<>(Attribution.class);
    RandomStream random = new RandomStream(21);
    for (int i = 0; i < N; i++) {
      shares.merge(AttributionDraw.draw(random, kind), 1.0 / N, Double::sum);
    }
    return shares;
  }

  @Test
  void strikesAreClaimedDeniedOrLeftOpenWithTheirChances() {
    Map<Attribution, Double> shares = shares(0.5, 0.2);
    // Five standard errors of a share of 20,000.
    assertThat(shares.get(Attribution.CLAIMED)).isCloseTo(0.5, within(0.018));
    assertThat(shares.get(Attribution.DENIED)).isCloseTo(0.2, within(0.015));
    assertThat(shares.get(Attribution.OPEN)).isCloseTo(0.3, within(0.017));
  }

  @Test
  void whatIsCertainAlwaysHappens() {
    assertThat(shares(1, 0)).containsOnlyKeys(Attribution.CLAIMED);
    assertThat(shares(0, 1)).containsOnlyKeys(Attribution.DENIED);
    assertThat(shares(0, 0)).containsOnlyKeys(Attribution.OPEN);
  }

  @Test
  void aSalvoIsNeitherMultipliedNorMetByMoreThanThereIs() {
    DefenceLayer layer = new DefenceLayer(100, 0, 2, 0.7);
    RandomStream random = new RandomStream(22);
    for (int inbound = 0; inbound < 150; inbound++) {
      assertThat(Interception.leakers(random, layer, inbound, 100))
          .isBetween(Math.max(0, inbound - 50), inbound);
      assertThat(Interception.fired(layer, inbound, 100)).isEqualTo(2 * Math.min(inbound, 50));
    }
  }

  @Test
  void aPerfectLayerStopsWhatItEngagesAndAUselessOneNothing() {
    RandomStream random = new RandomStream(23);
    DefenceLayer perfect = new DefenceLayer(30, 0, 1, 1);
    assertThat(Interception.leakers(random, perfect, 40, 30)).isEqualTo(10);
    DefenceLayer useless = new DefenceLayer(30, 0, 1, 0);
    assertThat(Interception.leakers(random, useless, 40, 30)).isEqualTo(40);
  }

  /** Hughes 1995: with s independent shots a threat gets through with chance (1 - p)^s. */
  @Test
  void moreShotsAtEachThreatLetFewerThrough() {
    assertThat(meanLeakers(1)).isCloseTo(8, within(0.15));
    assertThat(meanLeakers(2)).isCloseTo(3.2, within(0.11));
    assertThat(meanLeakers(3)).isCloseTo(1.28, within(0.08));
  }

  private static double meanLeakers(int shots) {
    RandomStream random = new RandomStream(24);
    DefenceLayer layer = new DefenceLayer(1000, 0, shots, 0.6);
    double sum = 0;
    for (int i = 0; i < N; i++) {
      sum += Interception.leakers(random, layer, 20, 1000);
    }
    return sum / N;
  }

  @Test
  void noIncidentKillsNobodyAndATailStartsWhereItIsSaidTo() {
    Casualties fat = new Casualties(new DeathDistribution(0, 200, 1, 1, 1.5));
    RandomStream random = new RandomStream(25);
    assertThat(fat.drawAll(random, 0)).isZero();
    for (int i = 0; i < N; i++) {
      assertThat(fat.draw(random)).isBetween(0, 1_000_000);
    }
  }
}
