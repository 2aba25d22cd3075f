package brink.simulation;

import static brink.simulation.Probe.given;
import static brink.simulation.Probe.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** One mechanism after the other: which way it moves what an actor would do. */
class MechanismTest {
  private static final String KILLING =
      given(10, "israel targeted-killing hezbollah", ", deaths: 5");
  private static final String RETURN = given(10, "hezbollah rocket-fire israel", ", deaths: 5");
  private static final String FIRE = "hezbollah rocket-fire israel";
  private static final String RAID = "israel air-strike hezbollah";
  private static final String SALVO = "iran state-salvo israel";

  @Test
  void aBlowAngersAndItsReturnCalms() {
    double before = Probe.on(noon(10)).worth(FIRE);
    double struck = Probe.on(noon(10), KILLING).worth(FIRE);
    double even = Probe.on(noon(10), KILLING, RETURN).worth(FIRE);
    assertThat(struck).isGreaterThan(before + 0.5);
    assertThat(even).isLessThan(struck);
  }

  @Test
  void wordsGrowWithWhatIsOwedToo() {
    assertThat(Probe.on(noon(10), KILLING).worth("iran threaten israel"))
        .isGreaterThan(Probe.on(noon(10)).worth("iran threaten israel"));
  }

  @Test
  void aBlowIsRememberedOnTwoTimeScales() {
    double fresh = Probe.on(noon(10), KILLING).owed("israel", "hezbollah");
    double later = Probe.on(noon(30), KILLING).owed("israel", "hezbollah");
    double quick = Probe.on(noon(30), KILLING, "dynamics.long-share=0").owed("israel", "hezbollah");
    assertThat(later).isBetween(0.1 * fresh, 0.5 * fresh);
    double quickThen =
        Probe.on(noon(10), KILLING, "dynamics.long-share=0").owed("israel", "hezbollah");
    assertThat(quick).isCloseTo(quickThen * Math.exp(-20 / 5.0), within(1e-9));
  }

  @Test
  void moreDeadAreOwedMore() {
    String mass = given(10, "israel targeted-killing hezbollah", ", deaths: 50");
    assertThat(Probe.on(noon(10), mass).owed("israel", "hezbollah"))
        .isGreaterThan(Probe.on(noon(10), KILLING).owed("israel", "hezbollah"));
  }

  @Test
  void reciprocityRaisesTheAimAndSoTheWorthOfGraveForce() {
    String grave = "hezbollah capital-strike israel";
    assertThat(Probe.on(noon(10), KILLING, "actors.hezbollah.reciprocity=1.2").worth(grave))
        .isGreaterThan(
            Probe.on(noon(10), KILLING, "actors.hezbollah.reciprocity=0.2").worth(grave));
  }

  @Test
  void whoActedGravelyOfLateIsTheReadierToDoSoAgain() {
    String grave = "israel capital-strike hezbollah";
    double habit = Probe.on(noon(10), KILLING, "choice.inertia=0.9").worth(grave);
    double none = Probe.on(noon(10), KILLING, "choice.inertia=0").worth(grave);
    assertThat(habit).isGreaterThan(none);
    assertThat(Probe.on(noon(10), "choice.inertia=0.9").worth(grave))
        .isEqualTo(Probe.on(noon(10), "choice.inertia=0").worth(grave));
  }

  @Test
  void aSalvoIsWorthMoreTheMoreOfItWouldGetThrough() {
    String bare = "actors.israel.defence.iron-dome.interceptors=0";
    assertThat(Probe.on(noon(10), bare).worth(SALVO))
        .isGreaterThan(Probe.on(noon(10)).worth(SALVO));
    assertThat(Probe.on(noon(10), bare, "choice.effect-gain=0").worth(SALVO))
        .isEqualTo(Probe.on(noon(10), "choice.effect-gain=0").worth(SALVO));
    String first = given(9, "iran announced-salvo israel");
    String gain = "choice.effect-gain=";
    double worn =
        Probe.on(noon(9), first, gain + 1).worth(SALVO)
            - Probe.on(noon(9), first, gain + 0).worth(SALVO);
    double fresh =
        Probe.on(noon(9), gain + 1).worth(SALVO) - Probe.on(noon(9), gain + 0).worth(SALVO);
    assertThat(worn).as("interceptors have been fired").isGreaterThan(fresh);
  }

  @Test
  void theStrengthThatATargetHasLeftDeters() {
    String weak = "actors.israel.capacity=0.4";
    assertThat(Probe.on(0, weak).worth(SALVO)).isGreaterThan(Probe.on(0).worth(SALVO));
    assertThat(Probe.on(0, weak, "choice.standing-deterrence=0").worth(SALVO))
        .isEqualTo(Probe.on(0, "choice.standing-deterrence=0").worth(SALVO));
    assertThat(Probe.on(0, "relations.us.israel.alliance=0").worth(SALVO))
        .as("an ally less to fear")
        .isGreaterThan(Probe.on(0).worth(SALVO));
  }

  @Test
  void deploymentsDeter() {
    String blameless = "dynamics.ally-blame=0";
    String deployment = given(10, "us deploy-forces iran");
    assertThat(Probe.on(noon(10), deployment, blameless).worth(SALVO))
        .isLessThan(Probe.on(noon(10), blameless).worth(SALVO));
  }

  @Test
  void anAppealRestrainsForceAndALicenceFreesIt() {
    String licence = given(10, "us endorse israel", ", about: hezbollah");
    String grave = "israel capital-strike hezbollah";
    double plain = Probe.on(noon(10)).worth(grave);
    assertThat(Probe.on(noon(10), given(10, "us appeal israel")).worth(grave)).isLessThan(plain);
    assertThat(Probe.on(noon(10), licence).worth(grave)).isGreaterThan(plain);
  }

  @Test
  void anIncursionIsPreparedForDaysAndReadinessLapses() {
    String incursion = "israel ground-incursion hezbollah";
    String mobilise = given(5, "israel mobilise hezbollah");
    String bare = "choice.readiness-gain=0";
    double gain = 1.3 + 3.5;
    assertThat(ready(noon(7), mobilise) - ready(noon(7), mobilise, bare))
        .as("too early")
        .isCloseTo(0, within(1e-9));
    assertThat(ready(noon(9), mobilise) - ready(noon(9), mobilise, bare))
        .isCloseTo(1.3, within(1e-9));
    assertThat(Probe.on(noon(9), mobilise, "choice.unprepared-cost=0", bare).worth(incursion))
        .isCloseTo(ready(noon(9), mobilise) - 1.3, within(1e-9));
    assertThat(ready(noon(9), mobilise)).isGreaterThan(ready(noon(9)) + 0.9 * gain);
    String brief = "acts.ground-incursion.after.max-days=5";
    assertThat(ready(noon(11), mobilise, brief) - ready(noon(11), mobilise, brief, bare))
        .as("too late")
        .isCloseTo(0, within(1e-9));
  }

  private static double ready(double day, String... sets) {
    return Probe.on(day, sets).worth("israel ground-incursion hezbollah");
  }

  @Test
  void mobilisingIsNotRepeatedWhileReadinessLasts() {
    String mobilise = given(5, "israel mobilise hezbollah");
    String again = "israel mobilise hezbollah";
    assertThat(Probe.on(noon(9)).worth(again)).isFinite();
    assertThat(Probe.on(noon(9), mobilise).worth(again)).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void lostCapacityWeakensForce() {
    assertThat(Probe.on(0, "actors.hezbollah.capacity=0.5").worth(FIRE))
        .isCloseTo(Probe.on(0).worth(FIRE) + 1.5 * Math.log(0.5), within(1e-9));
  }

  @Test
  void withoutMunitionsThereIsNeitherFireNorASalvo() {
    String none = "actors.hezbollah.munitions={rounds: 0, refill-per-day: 0}";
    assertThat(Probe.on(noon(10), none).worth(FIRE)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Probe.firing(20).incidents("hezbollah", 0)).isPositive();
    assertThat(Probe.firing(20, none).incidents("hezbollah", 0)).isZero();
  }

  @Test
  void fireAnswersFire() {
    String heavy = "fronts.lebanon.fire.israel.campaign.incidents=100";
    String campaign = given(2, "israel open-campaign hezbollah", ", deaths: 0");
    String safe = "actors.hezbollah.munitions={rounds: 90000, refill-per-day: 1000}";
    String tough = "fronts.lebanon.fire.israel.campaign.degrades=0";
    int answers =
        Probe.firing(20, safe, heavy, tough, campaign, "dynamics.fire-response=0.9")
            .incidents("hezbollah", 8);
    int constant =
        Probe.firing(20, safe, heavy, tough, campaign, "dynamics.fire-response=0")
            .incidents("hezbollah", 8);
    assertThat(answers).isGreaterThan(2 * constant);
  }

  @Test
  void aCallOpensNeitherAStrikeNorItsPreparation() {
    Probe called = Probe.on(noon(10), KILLING, given(10, "us appeal israel"));
    String mobilise = "israel mobilise hezbollah";
    assertThat(called.worthAfter("appeal", RAID)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(called.worthAfter("appeal", mobilise)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(called.worth(mobilise)).isFinite();
    assertThat(called.worthAfter("appeal", "israel accuse hezbollah")).isFinite();
    assertThat(called.worth(RAID)).isFinite();
  }

  @Test
  void aMatterIsClosedOnceItIsAnsweredByForceAndOpenAgainAfterTheNextBlow() {
    String close = "hezbollah close-matter israel";
    String answer = given(11, FIRE, ", deaths: 5");
    String accusation = given(11, "hezbollah accuse israel");
    String blow = given(12, "israel targeted-killing hezbollah", ", deaths: 5");
    assertThat(Probe.on(noon(11), KILLING, accusation).worth(close))
        .isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Probe.on(noon(11), KILLING, answer).worth(close)).isFinite();
    assertThat(Probe.on(noon(12), KILLING, answer, blow).worth(close))
        .isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void anAnswerIsAimedAtWhomItAnswers() {
    Probe struck = Probe.on(noon(10), KILLING);
    assertThat(struck.worthAfter("targeted-killing", FIRE))
        .isCloseTo(struck.worth(FIRE) + 1, within(1e-9));
    assertThat(struck.worthAfter("targeted-killing", "iran accuse us"))
        .isCloseTo(struck.worth("iran accuse us"), within(1e-9));
  }

  /** Weeks later the act is as fresh to who answers it as it was, beyond the gain of an answer. */
  @Test
  void aLateAnswerRecallsWhatItAnswers() {
    String harmless = "acts.targeted-killing.degrades=0";
    String clear = "actors.hezbollah.misperception=0";
    Probe late = Probe.on(noon(30), KILLING, harmless, clear);
    assertThat(late.worthAfter("targeted-killing", FIRE)).isGreaterThan(late.worth(FIRE) + 1.2);
    assertThat(late.worthAfter("targeted-killing", FIRE))
        .isCloseTo(
            Probe.on(noon(10), KILLING, harmless, clear).worthAfter("targeted-killing", FIRE),
            within(1e-9));
  }

  @Test
  void whatAClientDidIsHeldAgainstItsPatron() {
    String raid = "israel threaten iran";
    double plain = Probe.on(noon(10)).worth(raid);
    assertThat(Probe.on(noon(10), RETURN).worth(raid)).isGreaterThan(plain);
    assertThat(Probe.on(noon(10), RETURN, "dynamics.ally-blame=0").worth(raid))
        .isCloseTo(plain, within(1e-9));
  }

  private static final String OFFER = given(5, "us offer-ceasefire israel", ", about: hezbollah");
  private static final String ACCEPT = "israel accept-ceasefire hezbollah";

  @Test
  void anOfferCanBeAnsweredWhileItStands() {
    assertThat(Probe.firing(noon(6)).worth(ACCEPT)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Probe.firing(noon(6), OFFER).worth(ACCEPT)).isFinite();
    assertThat(Probe.firing(noon(18), OFFER).worth(ACCEPT)).isFinite();
    assertThat(Probe.firing(noon(19), OFFER).worth(ACCEPT))
        .as("it has lapsed")
        .isEqualTo(Double.NEGATIVE_INFINITY);
    String reject = given(6, "hezbollah reject-ceasefire israel");
    assertThat(Probe.firing(noon(6), OFFER, reject).worth(ACCEPT))
        .as("the other side has rejected it")
        .isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Probe.firing(noon(6), OFFER).worth("us offer-ceasefire israel/hezbollah"))
        .as("one offer at a time")
        .isEqualTo(Double.NEGATIVE_INFINITY);
  }

  private static final String[] CEASEFIRE = {
    OFFER,
    given(6, "israel accept-ceasefire hezbollah"),
    given(6, "hezbollah accept-ceasefire israel")
  };

  @Test
  void aCeasefireNeedsBothAndEndsTheFire() {
    Probe one = Probe.firing(noon(12), OFFER, CEASEFIRE[1]);
    assertThat(one.ceasefires()).isZero();
    assertThat(one.incidents("israel", 7)).isPositive();
    Probe both = Probe.firing(noon(12), OFFER, CEASEFIRE[1], CEASEFIRE[2]);
    assertThat(both.ceasefires()).isEqualTo(1);
    assertThat(both.incidents("israel", noon(6)) + both.incidents("hezbollah", noon(6))).isZero();
  }

  @Test
  void breakingACeasefireHasItsPrice() {
    String[] dear = {OFFER, CEASEFIRE[1], CEASEFIRE[2]};
    String[] free = {OFFER, CEASEFIRE[1], CEASEFIRE[2], "choice.breach-cost=0"};
    for (String act : new String[] {RAID, "israel mobilise hezbollah"}) {
      assertThat(Probe.firing(noon(12), dear).worth(act))
          .isCloseTo(Probe.firing(noon(12), free).worth(act) - 3, within(1e-9));
    }
  }

  @Test
  void ownLossesAndWarFatigueMoveToSettle() {
    String losses = given(5, "hezbollah rocket-fire israel", ", deaths: 60");
    String[] offered = {OFFER, losses, "settlement.loss-gain=1"};
    String[] unmoved = {OFFER, losses, "settlement.loss-gain=0"};
    assertThat(Probe.firing(noon(6), offered).worth(ACCEPT))
        .isGreaterThan(Probe.firing(noon(6), unmoved).worth(ACCEPT) + 3);
    assertThat(Probe.firing(noon(6), OFFER, "settlement.fatigue-gain=1").worth(ACCEPT))
        .isGreaterThan(Probe.firing(noon(6), OFFER, "settlement.fatigue-gain=0").worth(ACCEPT));
  }

  @Test
  void aLullInvitesStandingDown() {
    String silent = "actors.hezbollah.munitions={rounds: 0, refill-per-day: 0}";
    String ease = "israel stand-down hezbollah";
    double lull = Probe.firing(noon(10), silent, "settlement.lull-gain=1").worth(ease);
    double ignored = Probe.firing(noon(10), silent, "settlement.lull-gain=0").worth(ease);
    assertThat(lull - ignored).isBetween(0.9, 1.0);
  }

  @Test
  void nobodyStandsDownDaysAfterOpeningACampaign() {
    String campaign = given(5, "israel open-campaign hezbollah", ", deaths: 20");
    String ease = "israel stand-down hezbollah";
    for (int days : new int[] {0, 10, 20}) {
      double resolved = Probe.firing(noon(5 + days), campaign).worth(ease);
      double without =
          Probe.firing(noon(5 + days), campaign, "settlement.resolve-cost=0").worth(ease);
      assertThat(without - resolved).isCloseTo(3 * Math.exp(-days / 10.0), within(1e-9));
    }
  }

  @Test
  void atWarOneAimsHigher() {
    String campaign = given(5, "israel open-campaign hezbollah", ", deaths: 20");
    String grave = "israel capital-strike hezbollah";
    assertThat(Probe.firing(noon(9), campaign, "choice.war-aim=2").worth(grave))
        .isGreaterThan(Probe.firing(noon(9), campaign, "choice.war-aim=0").worth(grave));
    assertThat(Probe.firing(noon(9), "choice.war-aim=2").worth(grave))
        .isEqualTo(Probe.firing(noon(9), "choice.war-aim=0").worth(grave));
  }

  @Test
  void whoMisreadsDoesNotSeeWhatWasDone() {
    String clear = "actors.hezbollah.misperception=0";
    String blurred = "actors.hezbollah.misperception=1";
    assertThat(Probe.on(noon(10), KILLING, blurred).owed("israel", "hezbollah"))
        .isNotCloseTo(Probe.on(noon(10), KILLING, clear).owed("israel", "hezbollah"), within(0.01));
    assertThat(Probe.on(noon(10), KILLING, blurred).owed("hezbollah", "israel"))
        .isEqualTo(Probe.on(noon(10), KILLING, clear).owed("hezbollah", "israel"));
  }

  /** The alliance decides how far a blow at an ally binds who threatened: no threshold. */
  @Test
  void aThreatBindsByTheAllianceWithWhomIsStruck() {
    assertThat(bound(0)).isCloseTo(0, within(1e-12));
    double some = bound(0.2);
    assertThat(some).isPositive();
    assertThat(bound(0.6)).isCloseTo(3 * some, within(1e-9));
  }

  private static double bound(double alliance) {
    String tie = "relations.iran.hezbollah.alliance=" + alliance;
    String threat = given(9, "iran threaten israel");
    String cost = "actors.iran.audience-cost=";
    return Probe.on(noon(10), tie, threat, KILLING, cost + 1).worth(SALVO)
        - Probe.on(noon(10), tie, threat, KILLING, cost + 0).worth(SALVO);
  }
}
