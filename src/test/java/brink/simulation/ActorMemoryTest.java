package brink.simulation;

import static brink.simulation.Parts.HEZBOLLAH;
import static brink.simulation.Parts.IRAN;
import static brink.simulation.Parts.ISRAEL;
import static brink.simulation.Parts.N;
import static brink.simulation.Parts.PLOT;
import static brink.simulation.Parts.TABLES;
import static brink.simulation.Parts.US;
import static brink.simulation.Parts.deed;
import static brink.simulation.Parts.strike;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.decision.Situation;
import brink.model.UtilityTerm;
import org.junit.jupiter.api.Test;

class ActorMemoryTest {
  private final ActorMemory memory = new ActorMemory(TABLES);

  private void effects(String kind, int actor, int target, double day, int rung) {
    memory.effects(TABLES, deed(kind, actor, target, day, rung), false);
  }

  @Test
  void appealsPressWithTheLeverageOfTheirActor() {
    assertThat(memory.pressure(ISRAEL, 0)).isZero();
    effects("appeal", US, ISRAEL, 0, 1);
    double omega = TABLES.leverage(US, ISRAEL);
    assertThat(memory.pressure(ISRAEL, 0)).isCloseTo(1 - Math.exp(-omega), within(1e-12));
    double tau = TABLES.world().dynamics().pressureDays();
    assertThat(memory.pressure(ISRAEL, 2))
        .isCloseTo(1 - Math.exp(-omega * Math.exp(-2 / tau)), within(1e-12));
  }

  /** Odd, so that a licence weighs what an appeal of its size does, and never without bound. */
  @Test
  void aLicenceIsTheOppositeOfAnAppeal() {
    effects("endorse", US, ISRAEL, 0, 1);
    double omega = TABLES.leverage(US, ISRAEL);
    assertThat(memory.pressure(ISRAEL, 0)).isCloseTo(Math.exp(-0.7 * omega) - 1, within(1e-12));
    effects("appeal", US, ISRAEL, 0, 1);
    assertThat(memory.pressure(ISRAEL, 0)).isCloseTo(1 - Math.exp(-0.3 * omega), within(1e-12));
  }

  @Test
  void aThreatIsAPromiseOnceItsRedLineIsCrossedAndUntilItIsAnswered() {
    effects("threaten", IRAN, ISRAEL, 1, 3);
    assertThat(promiseTerm(2)).isZero();
    memory.suffer(TABLES, strike("targeted-killing", ISRAEL, IRAN, 3, 7, 2), 0);
    assertThat(promiseTerm(3)).isPositive();
    assertThat(promiseTerm(20)).isBetween(0.0, promiseTerm(3));
    effects("announced-salvo", IRAN, ISRAEL, 4, 8);
    assertThat(promiseTerm(5)).isZero();
  }

  /** The alliance takes the place of a threshold: what is done to an ally binds in part. */
  @Test
  void aBlowAtAnAllyBindsByTheShareThatIsFelt() {
    effects("threaten", IRAN, ISRAEL, 1, 3);
    memory.suffer(TABLES, strike("targeted-killing", ISRAEL, HEZBOLLAH, 3, 7, 2), 0);
    double forAnAlly = promiseTerm(3);
    memory.suffer(TABLES, strike("targeted-killing", ISRAEL, IRAN, 3, 7, 2), 0);
    assertThat(forAnAlly).isCloseTo(TABLES.share(IRAN, HEZBOLLAH) * promiseTerm(3), within(1e-12));
  }

  @Test
  void theGraverProvocationIsTheOneThatBinds() {
    effects("threaten", IRAN, ISRAEL, 1, 3);
    memory.suffer(TABLES, strike("targeted-killing", ISRAEL, IRAN, 3, 7, 2), 0);
    double before = promiseTerm(4);
    memory.suffer(TABLES, strike("targeted-killing", ISRAEL, HEZBOLLAH, 4, 7, 2), 0);
    assertThat(promiseTerm(4)).isEqualTo(before);
  }

  /** The audience-cost term of Iran's salvo at Israel. */
  private double promiseTerm(double day) {
    var options = TABLES.options(IRAN);
    Situation situation = new Situation(N, PLOT.mostOptions());
    memory.recall(TABLES, IRAN, day, situation);
    for (int o = 0; o < options.size(); o++) {
      if (options.get(o).kind().id().equals("announced-salvo")) {
        return options.terms(o, situation).stream()
            .filter(term -> term.name().equals("own threat"))
            .findFirst()
            .map(UtilityTerm::value)
            .orElseThrow();
      }
    }
    throw new AssertionError("Iran has no announced salvo");
  }

  /** Inertia times the sum of rungs above the rest over one more than the number of acts. */
  @Test
  void theRestingRungIsDrawnTowardsOnesOwnRecentLevel() {
    double rest = TABLES.actor(ISRAEL).restingRung();
    double inertia = TABLES.world().choice().inertia();
    assertThat(memory.resting(TABLES, ISRAEL, HEZBOLLAH, 1)).isEqualTo(rest);
    effects("targeted-killing", ISRAEL, HEZBOLLAH, 1, 7);
    assertThat(memory.resting(TABLES, ISRAEL, HEZBOLLAH, 1))
        .isCloseTo(rest + inertia * (7 - rest) / 2, within(1e-12));
    assertThat(memory.resting(TABLES, ISRAEL, IRAN, 1)).isEqualTo(rest);
    assertThat(memory.resting(TABLES, ISRAEL, HEZBOLLAH, 60))
        .isBetween(rest, memory.resting(TABLES, ISRAEL, HEZBOLLAH, 2));
    memory.effects(TABLES, deed("rocket-fire", HEZBOLLAH, ISRAEL, 2, 5), true);
    assertThat(memory.resting(TABLES, HEZBOLLAH, ISRAEL, 2))
        .as("days of fire are not acts")
        .isEqualTo(TABLES.actor(HEZBOLLAH).restingRung());
  }

  @Test
  void lossesAddUpAndFade() {
    memory.suffer(TABLES, strike("air-strike", ISRAEL, HEZBOLLAH, 1, 6, 20), 0);
    memory.suffer(TABLES, strike("air-strike", ISRAEL, HEZBOLLAH, 1, 6, 5), 0);
    double days = TABLES.world().dynamics().warDays();
    assertThat(memory.losses(HEZBOLLAH, 11)).isCloseTo(25 * Math.exp(-10 / days), within(1e-9));
    assertThat(memory.losses(ISRAEL, 11)).isZero();
  }

  @Test
  void capacityIsDegradedInProportionAndRecovers() {
    assertThat(memory.capacity(HEZBOLLAH, 1)).isEqualTo(1);
    memory.suffer(TABLES, strike("targeted-killing", ISRAEL, HEZBOLLAH, 1, 7, 2), 0.1);
    memory.suffer(TABLES, strike("targeted-killing", ISRAEL, HEZBOLLAH, 1, 7, 2), 0.2);
    assertThat(memory.capacity(HEZBOLLAH, 1)).isCloseTo(0.9 * 0.8, within(1e-12));
    double days = TABLES.world().dynamics().capacityDays();
    assertThat(memory.capacity(HEZBOLLAH, 31))
        .isCloseTo(1 - 0.28 * Math.exp(-30 / days), within(1e-12));
    for (int blow = 0; blow < 100; blow++) {
      memory.suffer(TABLES, strike("targeted-killing", ISRAEL, HEZBOLLAH, 31, 7, 2), 0.5);
    }
    assertThat(memory.capacity(HEZBOLLAH, 31)).isPositive();
  }

  @Test
  void anActorCanBeginWithPartOfItsForces() {
    ActorMemory worn = new ActorMemory(Parts.tables("actors.hezbollah.capacity=0.6"));
    assertThat(worn.capacity(HEZBOLLAH, 0)).isCloseTo(0.6, within(1e-12));
    assertThat(worn.capacity(HEZBOLLAH, 300)).isBetween(0.97, 1.0);
  }

  @Test
  void mobilisingIsRememberedByWhomItIsAgainst() {
    int plan = TABLES.preparing("mobilise");
    assertThat(memory.preparedDay(plan, ISRAEL, HEZBOLLAH)).isInfinite();
    effects("mobilise", ISRAEL, HEZBOLLAH, 2, 4);
    assertThat(memory.preparedDay(plan, ISRAEL, HEZBOLLAH)).isEqualTo(2);
    assertThat(memory.preparedDay(plan, ISRAEL, IRAN)).isInfinite();
  }
}
