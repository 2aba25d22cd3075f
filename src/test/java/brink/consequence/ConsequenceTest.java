package brink.consequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.model.DeathDistribution;
import brink.model.DefenceLayer;
import brink.model.Fire;
import brink.random.RandomStream;
import org.junit.jupiter.api.Test;

class ConsequenceTest {
  private static final int N = 100_000;
  private static final DefenceLayer LAYER = new DefenceLayer(150, 0, 1, 0.9);

  private static double meanLeakers(int inbound) {
    RandomStream random = new RandomStream(11);
    long sum = 0;
    for (int i = 0; i < N; i++) {
      sum += Interception.leakers(random, LAYER, inbound, 150);
    }
    return sum / (double) N;
  }

  /** Layered model, closed form: 180 inbound leave 45, 120 inbound leave 12. */
  @Test
  void leakageAgreesWithTheLayeredModel() {
    assertThat(meanLeakers(180)).isCloseTo(45, within(0.07));
    assertThat(meanLeakers(120)).isCloseTo(12, within(0.06));
  }

  @Test
  void anEmptyLayerStopsNothing() {
    assertThat(Interception.leakers(new RandomStream(1), LAYER, 10, 0)).isEqualTo(10);
    assertThat(Interception.fired(LAYER, 10, 0)).isZero();
  }

  @Test
  void twoShotsAtEachThreatUseTwiceTheInterceptors() {
    DefenceLayer two = new DefenceLayer(10, 0, 2, 1);
    assertThat(Interception.leakers(new RandomStream(1), two, 8, 10)).isEqualTo(3);
    assertThat(Interception.fired(two, 8, 10)).isEqualTo(10);
  }

  @Test
  void casualtiesHaveTheMeanOfTheZeroInflatedDistribution() {
    DeathDistribution deaths = new DeathDistribution(0.25, 8, 0.6, 0, 2.5);
    Casualties casualties = new Casualties(deaths);
    RandomStream random = new RandomStream(5);
    long sum = 0;
    int zeros = 0;
    for (int i = 0; i < N; i++) {
      int n = casualties.draw(random);
      sum += n;
      zeros += n == 0 ? 1 : 0;
    }
    assertThat(sum / (double) N).isCloseTo(deaths.expected(), within(0.2));
    double zero = 0.25 + 0.75 * Math.pow(0.6 / 8.6, 0.6);
    assertThat(zeros / (double) N).isCloseTo(zero, within(0.008));
  }

  @Test
  void deathsOfSeveralIncidentsAddUp() {
    Casualties casualties = new Casualties(new DeathDistribution(0.9, 2, 1, 0, 2.5));
    RandomStream random = new RandomStream(6);
    long sum = 0;
    for (int i = 0; i < N; i++) {
      sum += casualties.drawAll(random, 10);
    }
    assertThat(sum / (double) N).isCloseTo(2.0, within(0.06));
  }

  @Test
  void aTailMakesLargeNumbersMoreCommon() {
    Casualties thin = new Casualties(new DeathDistribution(0, 12, 1, 0, 2.5));
    Casualties fat = new Casualties(new DeathDistribution(0, 12, 1, 1, 1.5));
    assertThat(above(fat, 200)).isGreaterThan(above(thin, 200) + 500);
  }

  private static int above(Casualties casualties, int deaths) {
    RandomStream random = new RandomStream(8);
    int count = 0;
    for (int i = 0; i < N; i++) {
      count += casualties.draw(random) > deaths ? 1 : 0;
    }
    return count;
  }

  @Test
  void wherePeopleCannotDieNobodyDoes() {
    Casualties casualties = new Casualties(DeathDistribution.NONE);
    RandomStream random = new RandomStream(1);
    for (int i = 0; i < 100; i++) {
      assertThat(casualties.draw(random)).isZero();
    }
  }

  @Test
  void dailyFireHasItsMeans() {
    DailyFire fire =
        new DailyFire(
            new Fire("rocket-fire", 5, 1.5, 0, 0, new DeathDistribution(0.5, 1, 1, 0, 2.5)));
    RandomStream random = new RandomStream(9);
    long incidents = 0;
    long deaths = 0;
    for (int i = 0; i < N; i++) {
      int n = fire.incidents(random, 1, Double.POSITIVE_INFINITY);
      incidents += n;
      deaths += fire.deaths(random, n);
    }
    assertThat(incidents / (double) N).isCloseTo(5, within(0.08));
    assertThat(deaths / (double) N).isCloseTo(2.5, within(0.08));
  }

  @Test
  void dailyFireGrowsWithItsIntensityAndEndsWithTheRounds() {
    DailyFire fire = new DailyFire(new Fire("rocket-fire", 5, 1.5, 0, 0, DeathDistribution.NONE));
    RandomStream random = new RandomStream(9);
    long incidents = 0;
    for (int i = 0; i < N; i++) {
      incidents += fire.incidents(random, 0.4, Double.POSITIVE_INFINITY);
      assertThat(fire.incidents(random, 3, 4)).isLessThanOrEqualTo(4);
      assertThat(fire.incidents(random, 3, 0)).isZero();
      assertThat(fire.incidents(random, 0, 9)).isZero();
    }
    assertThat(incidents / (double) N).isCloseTo(2, within(0.05));
  }

  /** Leakers of a layer whose interceptors do not suffice: the mean of what is drawn. */
  @Test
  void whatIsExpectedToLeakIsTheMeanOfWhatLeaks() {
    for (int inbound : new int[] {20, 120, 150, 180}) {
      assertThat(Interception.expected(LAYER, inbound, 150))
          .isCloseTo(meanLeakers(inbound), within(0.07));
    }
    DefenceLayer two = new DefenceLayer(10, 0, 2, 0.5);
    assertThat(Interception.expected(two, 8, 10)).isCloseTo(3 + 5 * 0.25, within(1e-12));
    assertThat(Interception.expected(two, 8, 11))
        .as("half a shot more")
        .isCloseTo(2.5 + 5.5 * 0.25, within(1e-12));
  }
}
