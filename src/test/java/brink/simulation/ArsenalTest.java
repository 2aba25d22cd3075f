package brink.simulation;

import static brink.simulation.Parts.IRAN;
import static brink.simulation.Parts.ISRAEL;
import static brink.simulation.Parts.TABLES;
import static org.assertj.core.api.Assertions.assertThat;

import brink.random.RandomStream;
import org.junit.jupiter.api.Test;

class ArsenalTest {
  @Test
  void stocksFallByWhatIsFiredAndRefill() {
    Arsenal arsenal = new Arsenal(TABLES);
    double full = TABLES.actor(IRAN).munitions().rounds();
    arsenal.fire(TABLES, IRAN, 180, 0);
    assertThat(arsenal.rounds(TABLES, IRAN, 0)).isEqualTo(full - 180);
    assertThat(arsenal.rounds(TABLES, IRAN, 10))
        .isEqualTo(full - 180 + 10 * TABLES.actor(IRAN).munitions().refillPerDay());
    assertThat(arsenal.rounds(TABLES, IRAN, 1000)).isEqualTo(full);
  }

  @Test
  void aSecondSalvoMeetsAWeakerDefence() {
    Arsenal arsenal = new Arsenal(TABLES);
    RandomStream random = new RandomStream(1);
    int first = arsenal.leakers(TABLES, random, ISRAEL, 180, 1, 0);
    arsenal.intercept(TABLES, ISRAEL, 180, 1, 0);
    int second = arsenal.leakers(TABLES, random, ISRAEL, 180, 1, 0.1);
    assertThat(second).isGreaterThan(first + 50).isLessThanOrEqualTo(180);
  }

  @Test
  void anAnnouncedSalvoLetsMoreBeIntercepted() {
    int plain = new Arsenal(TABLES).leakers(TABLES, new RandomStream(1), ISRAEL, 180, 1, 0);
    int announced = new Arsenal(TABLES).leakers(TABLES, new RandomStream(1), ISRAEL, 180, 1.3, 0);
    assertThat(announced).isLessThan(plain);
    Arsenal arsenal = new Arsenal(TABLES);
    assertThat(arsenal.expectedLeakers(TABLES, ISRAEL, 180, 1.3, 0))
        .isLessThan(arsenal.expectedLeakers(TABLES, ISRAEL, 180, 1, 0));
  }

  @Test
  void moreAreExpectedToGetThroughAWornDefence() {
    Arsenal arsenal = new Arsenal(TABLES);
    double fresh = arsenal.expectedLeakers(TABLES, ISRAEL, 180, 1, 0);
    arsenal.intercept(TABLES, ISRAEL, 180, 1, 0);
    double worn = arsenal.expectedLeakers(TABLES, ISRAEL, 180, 1, 0);
    assertThat(worn).isGreaterThan(fresh + 50);
    assertThat(arsenal.expectedLeakers(TABLES, ISRAEL, 180, 1, 60)).isLessThan(worn);
  }
}
