package brink.simulation;

import static brink.simulation.Responses.DAY;
import static brink.simulation.Responses.FORCE;
import static brink.simulation.Responses.act;
import static brink.simulation.Responses.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import brink.model.Act;
import brink.model.ActFamily;
import brink.run.Decision;
import brink.run.History;
import brink.scenario.GivenAct;
import brink.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What must follow what: the baseline at prior means, with acts given and left out, on the same
 * random numbers (docs/validation.md). Bounds are wide enough for taste and narrow enough to fail a
 * mechanism that does nothing.
 */
class ResponseBatteryTest {
  private static final Scenario BASELINE = Baseline.atPriorMeans();
  private static final Responses PLAIN = Responses.of(BASELINE);
  private static final Predicate<Act> ANSWERS_HARD =
      act -> act.kind().family() != ActFamily.CALL || act.kind().id().equals("appeal");
  private static final Set<String> GRAVE =
      Set.of(
          "capital-strike", "open-campaign", "ground-incursion", "announced-salvo", "state-salvo");

  private static Responses given(GivenAct... acts) {
    return Responses.with(BASELINE, acts);
  }

  private static Responses changed(String... sets) {
    return Responses.of(Baseline.atPriorMeans(sets));
  }

  private static GivenAct killing(int deaths) {
    return act(DAY, "targeted-killing", "israel", "hezbollah", deaths);
  }

  private static final GivenAct CAMPAIGN = act(DAY, "open-campaign", "israel", "hezbollah", 60);

  @Test
  void aKilledLeaderIsAnsweredWithForce() {
    double without = PLAIN.share("hezbollah", "israel", DAY, 30, FORCE);
    double with = given(killing(5)).share("hezbollah", "israel", DAY, 30, FORCE);
    assertThat(with).isBetween(0.40, 0.75);
    assertThat(with).isGreaterThan(1.5 * without);
  }

  @Test
  void andMoreAfterThirtyDeadThanAfterFive() {
    double five = given(killing(5)).mean("hezbollah", "israel", DAY, 30, FORCE);
    double thirty = given(killing(30)).mean("hezbollah", "israel", DAY, 30, FORCE);
    assertThat(thirty).isGreaterThan(five + 0.02);
  }

  @Test
  void answersComeWithinAWeekOrSoAndSomeAfterWeeks() {
    double early = 3.5;
    List<Double> lags =
        given(act(early, "targeted-killing", "israel", "hezbollah", 5)).lags("hezbollah", early);
    assertThat(lags.get(lags.size() / 2)).isBetween(2.0, 8.0);
    assertThat(lags.get(lags.size() - 1)).isGreaterThan(40);
  }

  @Test
  void aCampaignBringsMoreThreatsNotFewer() {
    Responses campaign = given(CAMPAIGN);
    Predicate<Act> threat = kinds("threaten");
    for (String actor : List.of("hezbollah", "iran")) {
      assertThat(campaign.mean(actor, null, DAY, 14, threat))
          .as(actor)
          .isGreaterThan(PLAIN.mean(actor, null, DAY, 14, threat) + 0.01);
    }
  }

  @Test
  void andMakesAnOfferTwoWeeksLaterMoreWelcome() {
    GivenAct offer = act(DAY + 14, "offer-ceasefire", "us", "israel", "hezbollah", null);
    Predicate<Act> accepts = kinds("accept-ceasefire");
    double without = given(offer).share("hezbollah", null, DAY + 14, 14, accepts);
    double with = given(CAMPAIGN, offer).share("hezbollah", null, DAY + 14, 14, accepts);
    assertThat(with).isGreaterThan(without + 0.05);
  }

  @Test
  void aGroundIncursionMovesIranToThreatenAndRally() {
    Responses ground = given(act(DAY, "ground-incursion", "israel", "hezbollah", 30));
    Predicate<Act> words = kinds("threaten", "rally");
    assertThat(ground.mean("iran", null, DAY, 30, words))
        .isGreaterThan(PLAIN.mean("iran", null, DAY, 30, words) + 0.05);
  }

  @Test
  void anAttackOnItsForcesMovesTheUnitedStates() {
    Responses attacked = given(act(DAY, "strike-us-forces", "iran", "us", 20));
    double with = attacked.share("us", "iran", DAY, 14, ANSWERS_HARD);
    assertThat(with).isGreaterThan(0.5);
    assertThat(with).isGreaterThan(PLAIN.share("us", "iran", DAY, 14, ANSWERS_HARD) + 0.08);
  }

  @Test
  void theAttackOnTheGolanMatters() {
    double with = PLAIN.outcome("rung-7-within-8-days");
    double without = changed("exogenous.golan-attack=null").outcome("rung-7-within-8-days");
    assertThat(with).isGreaterThan(without + 0.10);
  }

  @Test
  void andMoreWithTwoHundredDead() {
    assertThat(grave(changed("exogenous.golan-attack.deaths=200")))
        .isGreaterThan(grave(PLAIN) + 0.02);
  }

  /** Share of runs in which an actor chooses an act of rung 7 within eight days. */
  private static double grave(Responses responses) {
    return responses.mean(
        history ->
            history.acts().stream()
                    .anyMatch(act -> act.rung() >= 7 && act.day() > 1 && act.day() < 8)
                ? 1
                : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "actors.israel.defence.iron-dome.interceptors=0, 0.01",
    "actors.israel.defence.coalition.interceptors=0, 0.01",
  })
  void emptyDefencesInviteSalvos(String set, double least) {
    assertThat(changed(set).outcome("iran-israel-salvo"))
        .isGreaterThan(PLAIN.outcome("iran-israel-salvo") + least);
  }

  @Test
  void partnersWhoStayOutInviteSalvosToo() {
    Responses out = changed("relations.us.israel.alliance=0", "relations.g7.israel.alliance=0");
    assertThat(out.outcome("iran-israel-salvo"))
        .isGreaterThan(PLAIN.outcome("iran-israel-salvo") + 0.02);
  }

  @Test
  void anUnannouncedSalvoGetsThroughAndIsAnswered() {
    Responses announced = given(act(DAY, "announced-salvo", "iran", "israel", null));
    Responses sudden = given(act(DAY, "state-salvo", "iran", "israel", null));
    assertThat(sudden.share("israel", "iran", DAY, 30, FORCE))
        .isGreaterThan(announced.share("israel", "iran", DAY, 30, FORCE) + 0.03);
    assertThat(sudden.outcome("deaths-israel")).isGreaterThan(announced.outcome("deaths-israel"));
  }

  @Test
  void withoutMunitionsThereIsNoFire() {
    Responses empty =
        changed(
            "actors.hezbollah.munitions.rounds=0", "actors.hezbollah.munitions.refill-per-day=0");
    assertThat(empty.mean(history -> empty.fire(history, "hezbollah", 0, 61))).isZero();
  }

  /** Each from the 10 % to the 90 % quantile of its prior. */
  @ParameterizedTest
  @CsvSource({
    "pressure, 0.02, actors.israel.pressure-sensitivity, 0.2, 0.7, capital-struck",
    "deterrence, 0.02, actors.iran.deterrence-sensitivity, 0.17, 0.55, attack-on-us-forces",
    "fatigue, 0.02, settlement.fatigue-gain, 0.2, 0.5, ceasefire",
    "losses, 0.05, settlement.loss-gain, 0.2, 0.7, ceasefire",
    "alliance, 0.02, relations.iran.hezbollah.alliance, 0.11, 0.42, iran-israel-salvo",
    "capacity, 0.02, actors.hezbollah.capacity, 0.4, 1, rung-7-within-8-days",
    "readiness, 0.02, choice.readiness-gain, 0.8, 1.8, ground-incursion",
    "slow account, 0.02, dynamics.long-share, 0.22, 0.48, rung-8",
    "deaths, 0.02, dynamics.death-gain, 0.15, 0.45, rung-8",
    "overshoot, 0.02, choice.severity-weight, 0.13, 0.25, rung-7-within-8-days",
    "answers, 0.02, choice.answer-gain, 0.6, 1.4, attack-on-us-forces",
  })
  void eachMechanismMovesAnOutcome(
      String name, double least, String path, double low, double high, String outcome) {
    double difference =
        changed(path + "=" + high).outcome(outcome) - changed(path + "=" + low).outcome(outcome);
    assertThat(Math.abs(difference)).as(name).isGreaterThan(least);
  }

  @ParameterizedTest
  @CsvSource({
    "misperception, 0.01, 0.2, 0.8, rung-8",
    "audience-cost, 0.01, 0.45, 1.67, iran-israel-salvo",
  })
  void andThoseOfAllBelligerentsTogether(
      String name, double least, double low, double high, String outcome) {
    double difference = ofAll(name, high).outcome(outcome) - ofAll(name, low).outcome(outcome);
    assertThat(Math.abs(difference)).isGreaterThan(least);
  }

  private static Responses ofAll(String name, double value) {
    return changed(
        List.of("us", "israel", "hezbollah", "iran").stream()
            .map(actor -> "actors." + actor + "." + name + "=" + value)
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({"israel, hezbollah", "hezbollah, israel"})
  void whoStandsDownIsFiredAtLess(String side, String other) {
    Responses down = given(act(DAY, "stand-down", side, other, null));
    double[] with = down.each(history -> down.fire(history, other, DAY + 3, 5));
    double[] without = PLAIN.each(history -> PLAIN.fire(history, other, DAY + 3, 5));
    int fired = 0;
    int less = 0;
    for (int i = 0; i < with.length; i++) {
      fired += without[i] > 0 ? 1 : 0;
      less += without[i] > 0 && with[i] < without[i] ? 1 : 0;
    }
    assertThat((double) less / fired).isGreaterThan(0.6);
  }

  @Test
  void andALullInvitesTheOtherSide() {
    GivenAct down = act(DAY, "stand-down", "hezbollah", "israel", null);
    Responses dull = Responses.with(Baseline.atPriorMeans("settlement.lull-gain=0"), down);
    Predicate<Act> stand = kinds("stand-down");
    assertThat(given(down).share("israel", "hezbollah", DAY, 30, stand))
        .isGreaterThan(dull.share("israel", "hezbollah", DAY, 30, stand) + 0.05);
  }

  @Test
  void nobodyStandsDownRightAfterOpeningACampaign() {
    Responses irresolute =
        Responses.with(Baseline.atPriorMeans("settlement.resolve-cost=0"), CAMPAIGN);
    Predicate<Act> stand = kinds("stand-down");
    assertThat(given(CAMPAIGN).share("israel", "hezbollah", DAY, 7, stand))
        .isLessThan(irresolute.share("israel", "hezbollah", DAY, 7, stand) - 0.03);
  }

  @Test
  void aCeasefireIsKeptForTheCostOfItsBreach() {
    GivenAct[] deal = {
      act(DAY, "offer-ceasefire", "us", "israel", "hezbollah", null),
      act(DAY + 0.1, "accept-ceasefire", "israel", "hezbollah", null),
      act(DAY + 0.2, "accept-ceasefire", "hezbollah", "israel", null)
    };
    Responses free = Responses.with(Baseline.atPriorMeans("choice.breach-cost=0"), deal);
    assertThat(given(deal).share("israel", "hezbollah", DAY + 0.2, 30, FORCE))
        .isLessThan(free.share("israel", "hezbollah", DAY + 0.2, 30, FORCE) - 0.1);
  }

  @Test
  void graveActsAreChosenAndNotSlippedInto() {
    List<Double> chances = new ArrayList<>();
    for (History history : PLAIN.traces(Responses.RUNS)) {
      for (Decision decision : history.decisions()) {
        if (GRAVE.contains(decision.chosen().act())) {
          chances.add(decision.chosen().probability());
        }
      }
    }
    double[] sorted = chances.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    assertThat(sorted[sorted.length / 2]).isGreaterThan(0.05);
  }

  @Test
  void groundIncursionsArePrepared() {
    int[] counts = new int[2];
    for (History history : PLAIN.traces(Responses.RUNS)) {
      boolean mobilised = false;
      for (Act act : history.acts()) {
        mobilised |= act.kind().id().equals("mobilise");
        if (act.kind().id().equals("ground-incursion")) {
          counts[0]++;
          counts[1] += mobilised ? 1 : 0;
        }
      }
    }
    assertThat((double) counts[1] / counts[0]).isGreaterThan(0.7);
  }

  @Test
  void manyActsOfBelligerentsAreReactions() {
    int[] counts = new int[2];
    List<String> belligerents = List.of("israel", "hezbollah", "iran");
    for (History history : PLAIN.traces(Responses.RUNS / 4)) {
      for (Act act : history.acts()) {
        if (!act.dailyFire() && belligerents.contains(PLAIN.actors().get(act.actor()))) {
          counts[0]++;
          counts[1] += act.parent() != Act.SPONTANEOUS ? 1 : 0;
        }
      }
    }
    assertThat((double) counts[1] / counts[0]).isBetween(0.4, 0.8);
  }

  @Test
  void aSalvoIsNotYetARegionalWar() {
    int nine = Baseline.place(Simulation.of(BASELINE), "rung-9");
    double[] salvo =
        PLAIN.each(
            history -> {
              boolean fired =
                  history.acts().stream()
                      .anyMatch(
                          act ->
                              PLAIN.actors().get(act.actor()).equals("iran")
                                  && kinds("announced-salvo", "state-salvo").test(act));
              return fired ? history.record().outcome(nine) : Double.NaN;
            });
    double share = Arrays.stream(salvo).filter(x -> !Double.isNaN(x)).average().orElseThrow();
    assertThat(share).isLessThan(0.6);
  }
}
