package brink.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.decision.Situation;
import brink.model.Act;
import brink.model.CeasefireTerms;
import brink.model.Deed;
import brink.model.Posture;
import brink.random.RandomStream;
import org.junit.jupiter.api.Test;

/** The parts of a crisis, fed by hand-made acts. */
class StateTest {
  private static final CompiledScenario PLOT = new CompiledScenario(Baseline.scenario());
  private static final CompiledWorld TABLES = PLOT.tables(0);
  private static final int US = PLOT.actorIndex().place("us");
  private static final int ISRAEL = PLOT.actorIndex().place("israel");
  private static final int HEZBOLLAH = PLOT.actorIndex().place("hezbollah");
  private static final int IRAN = PLOT.actorIndex().place("iran");
  private static final int N = PLOT.actorIndex().size();

  private static Deed deed(String kind, int actor, int target, double day, int rung) {
    return new Deed(1, 0, day, TABLES.kind(kind), actor, target, Act.NOBODY, rung);
  }

  @Test
  void sumsDecayAndAddUp() {
    DecayingSums sums = new DecayingSums(2, 5);
    assertThat(sums.at(0, 3)).isZero();
    sums.add(0, 2, 1);
    sums.add(0, 1, 6);
    assertThat(sums.at(0, 11)).isCloseTo(2 * Math.exp(-2) + Math.exp(-1), within(1e-12));
    assertThat(sums.at(1, 11)).isZero();
  }

  @Test
  void sumsStayFiniteOverManyTimeConstants() {
    DecayingSums sums = new DecayingSums(1, 0.5);
    for (int day = 0; day <= 3650; day++) {
      sums.add(0, 1, day);
    }
    assertThat(sums.at(0, 3650)).isCloseTo(1 / (1 - Math.exp(-2)), within(1e-9));
  }

  @Test
  void retuningChangesTheRateFromThenOn() {
    DecayingSums sums = new DecayingSums(1, 5);
    sums.add(0, 1, 0);
    sums.retune(10, 5);
    assertThat(sums.at(0, 15)).isCloseTo(Math.exp(-2), within(1e-12));
  }

  @Test
  void pairsStepUpAtOnceAndDownAfterTwoDays() {
    Rungs rungs = new Rungs(TABLES.world().ladder(), N, 61);
    rungs.see(deed("air-strike", ISRAEL, HEZBOLLAH, 3.5, 6), false);
    byte[] days = rungs.pairsByDay()[brink.run.Pair.place(ISRAEL, HEZBOLLAH, N)];
    assertThat(days[2]).isEqualTo((byte) Rungs.ROUTINE);
    assertThat(days[3]).isEqualTo((byte) 6);
    assertThat(days[5]).isEqualTo((byte) 6);
    assertThat(days[6]).isEqualTo((byte) Rungs.ROUTINE);
    assertThat(rungs.system(5.4)).isEqualTo(6);
    assertThat(rungs.system(5.6)).isEqualTo(Rungs.ROUTINE);
    assertThat(rungs.firstAt(6)).isEqualTo(3.5);
    assertThat(rungs.firstAt(7)).isNaN();
  }

  @Test
  void aDayOfFireBelongsToTheDayThatIsOver() {
    Rungs rungs = new Rungs(TABLES.world().ladder(), N, 61);
    rungs.see(deed("rocket-fire", HEZBOLLAH, ISRAEL, 1, 5), true);
    assertThat(rungs.systemByDay()[0]).isEqualTo((byte) 5);
    rungs.see(deed("rocket-fire", HEZBOLLAH, ISRAEL, 61, 6), true);
    assertThat(rungs.systemByDay()[60]).isEqualTo((byte) 6);
  }

  @Test
  void threeBelligerentsWithinThreeDaysAreARegionalWar() {
    Rungs rungs = new Rungs(TABLES.world().ladder(), N, 61);
    rungs.see(deed("targeted-killing", ISRAEL, HEZBOLLAH, 1, 7), false);
    rungs.see(deed("capital-strike", HEZBOLLAH, ISRAEL, 2, 7), false);
    rungs.see(deed("proxy-attack", IRAN, ISRAEL, 2.5, 6), false);
    rungs.see(deed("appeal", US, ISRAEL, 2.6, 7), false);
    assertThat(rungs.firstAt(8)).isNaN();
    rungs.see(deed("announced-salvo", IRAN, ISRAEL, 3.9, 8), false);
    assertThat(rungs.firstAt(9)).isEqualTo(3.9);
    assertThat(rungs.system(4)).isEqualTo(9);
    rungs.see(deed("targeted-killing", ISRAEL, HEZBOLLAH, 9, 7), false);
    assertThat(rungs.system(9)).isEqualTo(7);
  }

  @Test
  void pairsAreNumberedInOrder() {
    int place = 0;
    for (int i = 0; i < N; i++) {
      for (int j = i + 1; j < N; j++) {
        assertThat(brink.run.Pair.place(i, j, N)).isEqualTo(place);
        assertThat(brink.run.Pair.place(j, i, N)).isEqualTo(place++);
      }
    }
  }

  @Test
  void frontsMoveUpByStrikesAndDownByStandingDown() {
    Fronts fronts = new Fronts(TABLES);
    assertThat(fronts.posture(0)).isEqualTo(Posture.ATTRITION.level());
    fronts.strike(0, Posture.CAMPAIGN.level());
    assertThat(fronts.posture(0)).isEqualTo(Posture.CAMPAIGN.level());
    fronts.ease(0);
    assertThat(fronts.posture(0)).isEqualTo(Posture.ATTRITION.level());
    fronts.ceasefire(0);
    assertThat(fronts.truce(0)).isTrue();
    assertThat(fronts.posture(0)).isEqualTo(Posture.HOLD_FIRE.level());
    fronts.strike(0, 0);
    assertThat(fronts.truce(0)).isFalse();
    assertThat(fronts.posture(0)).isEqualTo(Posture.ATTRITION.level());
  }

  @Test
  void anInterventionCanMoveAFrontAndTheLadder() {
    Simulation simulation =
        Baseline.simulation(
            "interventions.war={from: 2024-08-01,"
                + " set: {fronts.lebanon.posture: ground-war, ladder.hysteresis-days: 30}}");
    var record = simulation.run(new brink.random.RunKey(1, 1));
    assertThat(record.systemRung(4)).isLessThan(8);
    for (int day = 5; day < 36; day++) {
      assertThat(record.systemRung(day)).isGreaterThanOrEqualTo(8);
    }
  }

  @Test
  void campaignDaysCountDaysInARow() {
    Fronts fronts = new Fronts(TABLES);
    fronts.strike(0, Posture.CAMPAIGN.level());
    for (int day = 1; day <= 3; day++) {
      fronts.endOfDay(0, TABLES.sides(0), day);
    }
    assertThat(fronts.campaignDays(0)).isEqualTo(3);
    assertThat(fronts.fatigue(ISRAEL, 3)).isCloseTo(2.95, within(0.02));
    fronts.ease(0);
    fronts.endOfDay(0, TABLES.sides(0), 4);
    assertThat(fronts.campaignDays(0)).isZero();
  }

  @Test
  void appealsPressWithTheLeverageOfTheirActor() {
    ActorMemory memory = new ActorMemory(TABLES);
    assertThat(memory.pressure(ISRAEL, 0)).isZero();
    memory.effects(TABLES, deed("appeal", US, ISRAEL, 0, 1));
    double omega = TABLES.leverage(US, ISRAEL);
    assertThat(memory.pressure(ISRAEL, 0)).isCloseTo(1 - Math.exp(-omega), within(1e-12));
    double tau = TABLES.world().dynamics().pressureDays();
    assertThat(memory.pressure(ISRAEL, 2))
        .isCloseTo(1 - Math.exp(-omega * Math.exp(-2 / tau)), within(1e-12));
  }

  /** Odd, so that a licence weighs what an appeal of its size does, and never without bound. */
  @Test
  void aLicenceIsTheOppositeOfAnAppeal() {
    ActorMemory memory = new ActorMemory(TABLES);
    memory.effects(TABLES, deed("endorse", US, ISRAEL, 0, 1));
    double omega = TABLES.leverage(US, ISRAEL);
    assertThat(memory.pressure(ISRAEL, 0)).isCloseTo(Math.exp(-0.7 * omega) - 1, within(1e-12));
    memory.effects(TABLES, deed("appeal", US, ISRAEL, 0, 1));
    assertThat(memory.pressure(ISRAEL, 0)).isCloseTo(1 - Math.exp(-0.3 * omega), within(1e-12));
  }

  @Test
  void aThreatIsAPromiseOnceItsRedLineIsCrossedAndUntilItIsAnswered() {
    ActorMemory memory = new ActorMemory(TABLES);
    memory.effects(TABLES, deed("threaten", IRAN, ISRAEL, 1, 3));
    assertThat(promiseTerm(memory, 2)).isZero();
    memory.feel(TABLES, PLOT.actorIndex(), deed("targeted-killing", ISRAEL, IRAN, 3, 9), 1, true);
    assertThat(promiseTerm(memory, 3)).isPositive();
    assertThat(promiseTerm(memory, 20)).isBetween(0.0, promiseTerm(memory, 3));
    memory.effects(TABLES, deed("announced-salvo", IRAN, ISRAEL, 4, 8));
    assertThat(promiseTerm(memory, 5)).isZero();
  }

  /** The audience-cost term of Iran's salvo at Israel. */
  private static double promiseTerm(ActorMemory memory, double day) {
    var options = TABLES.options(IRAN);
    Situation situation = new Situation(N, PLOT.mostOptions());
    memory.recall(TABLES, IRAN, day, situation);
    for (int o = 0; o < options.size(); o++) {
      if (options.get(o).kind().id().equals("announced-salvo")) {
        return options.terms(o, situation).stream()
            .filter(term -> term.name().equals("own threat"))
            .findFirst()
            .orElseThrow()
            .value();
      }
    }
    throw new AssertionError("Iran has no announced salvo");
  }

  @Test
  void whatIsDoneToAnAllyIsFeltInPart() {
    ActorMemory memory = new ActorMemory(TABLES);
    memory.feel(TABLES, PLOT.actorIndex(), deed("air-strike", ISRAEL, HEZBOLLAH, 1, 8), 1, true);
    assertThat(memory.grievance(HEZBOLLAH, ISRAEL, 1)).isCloseTo(0.5 * 4, within(1e-12));
    double share = TABLES.share(IRAN, HEZBOLLAH);
    assertThat(memory.grievance(IRAN, ISRAEL, 1)).isCloseTo(share / (1 + share) * 4, within(1e-12));
    assertThat(memory.grievance(ISRAEL, HEZBOLLAH, 1)).isZero();
  }

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
    int second = arsenal.leakers(TABLES, random, ISRAEL, 180, 1, 0.1);
    assertThat(second).isGreaterThan(first + 50).isLessThanOrEqualTo(180);
  }

  @Test
  void anAnnouncedSalvoLetsMoreBeIntercepted() {
    int plain = new Arsenal(TABLES).leakers(TABLES, new RandomStream(1), ISRAEL, 180, 1, 0);
    int announced = new Arsenal(TABLES).leakers(TABLES, new RandomStream(1), ISRAEL, 180, 1.3, 0);
    assertThat(announced).isLessThan(plain);
  }

  @Test
  void readinessForACeasefireIsTheLogisticOfItsTerms() {
    CeasefireTerms terms = new CeasefireTerms(-1, 0.5, 2, 0.25);
    double x = -1 + 0.5 * Math.log(4) + 2 * 0.6 - 0.25 * 1.5;
    assertThat(CeasefireAcceptance.probability(terms, 3, 0.6, 1.5))
        .isCloseTo(1 / (1 + Math.exp(-x)), within(1e-12));
  }

  @Test
  void spontaneousOccasionsFollowTheTempoAcrossInterventions() {
    CompiledScenario compiled =
        new CompiledScenario(
            Baseline.scenario(
                "actors.us.tempo=1",
                "interventions.slow={from: 2024-07-31, set: {actors.us.tempo: 0.5}}",
                "interventions.silent={from: 2024-08-04, set: {actors.us.tempo: 0}}"));
    assertThat(compiled.nextSpontaneous(US, 1, 2)).isEqualTo(3);
    assertThat(compiled.nextSpontaneous(US, 1, 4)).isEqualTo(6);
    assertThat(compiled.nextSpontaneous(US, 1, 6)).isInfinite();
  }
}
