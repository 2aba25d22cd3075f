package brink.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import brink.analysis.DistributionBuilder;
import brink.evidence.Evidence;
import brink.parameter.ParameterValues;
import brink.random.RunKey;
import brink.run.History;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.simulation.Simulation;
import brink.source.FileSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards of the shipped scenario of 6 August. */
class CardBuilderTest {
  private static final int RUNS = 60;
  private static final List<ForecastCard> CARDS = cards("scenarios/forecast-from-6-august.yaml");

  private static List<ForecastCard> cards(String file) {
    ScenarioTemplate template = ScenarioTemplate.read(file, List.of(), new FileSource(Path.of("")));
    Scenario scenario = template.at(ParameterValues.NONE);
    Simulation simulation = Simulation.of(scenario);
    Evidence evidence = Objects.requireNonNull(template.evidence());
    CardCounter counter =
        CardCounter.of(
            evidence,
            simulation.layout(),
            scenario.start().plusDays((long) scenario.freeFrom() - 1));
    DistributionBuilder builder = new DistributionBuilder(simulation.layout());
    for (int run = 0; run < RUNS; run++) {
      History history = simulation.acts(new RunKey(1, run));
      counter.accept(history, -1);
      builder.accept(history.record());
    }
    List<KnownAct> known = new ArrayList<>();
    scenario
        .given()
        .forEach(
            act ->
                known.add(
                    KnownAct.of(
                        scenario.world(),
                        act.day(),
                        act.act(),
                        act.actor(),
                        act.target(),
                        act.deaths())));
    KnownPast past = new KnownPast(scenario.world(), known, scenario.freeFrom(), true);
    CardBuilder cards = new CardBuilder(scenario.world(), template.parameters(), past, null);
    List<ForecastCard> all =
        new ArrayList<>(cards.forecasts(counter, evidence, simulation.layout()));
    all.addAll(cards.outcomes(builder.build(), all.size()));
    return all;
  }

  private static ForecastCard card(String id) {
    return CARDS.stream().filter(card -> card.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void statementsMadeLaterHaveNoCard() {
    assertThat(CARDS)
        .extracting(ForecastCard::id)
        .contains("beirut-spared", "no-wider-war", "answer-later", "rung-8", "ceasefire")
        .doesNotContain("ground-entry", "no-ground-war", "highest-rung");
  }

  @Test
  void whatIsDecidedByReplayedDaysIsMarked() {
    assertThat(card("answer-within-two-days").settled()).isEqualTo(SettledStatus.FALSE);
    assertThat(card("rung-7-within-8-days").settled()).isEqualTo(SettledStatus.TRUE);
    assertThat(card("attack-on-us-forces").settled()).isEqualTo(SettledStatus.TRUE);
    assertThat(card("israel-first-at-7").settled()).isEqualTo(SettledStatus.TRUE);
    assertThat(card("iran-first-at-7").settled()).isEqualTo(SettledStatus.FALSE);
    assertThat(card("answer-later").settled()).isEqualTo(SettledStatus.NO);
    assertThat(card("rung-8").settled()).isEqualTo(SettledStatus.NO);
    assertThat(card("us-combat").settled()).isEqualTo(SettledStatus.NO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scenarios/forecast-from-6-august.yaml",
        "scenarios/forecast-from-25-september.yaml"
      })
  void whatIsSettledIsTheSameInEveryRunAndLeansOnNothing(String file) {
    for (ForecastCard card : cards(file)) {
      if (card.settled() == SettledStatus.TRUE) {
        assertThat(card.share().successes()).as(card.id()).isEqualTo(RUNS);
      } else if (card.settled() == SettledStatus.FALSE) {
        assertThat(card.share().successes()).as(card.id()).isZero();
      }
      assertThat(card.isSettled()).isEqualTo(card.leansOn().isEmpty());
    }
  }

  @Test
  void whatIsToBeAvoidedAndItsOppositeAddUpToOne() {
    long avoided = card("beirut-spared").share().successes();
    long struck = card("capital-struck").share().successes();
    assertThat(avoided + struck).isEqualTo(RUNS);
  }

  @Test
  void everyCardSaysItsRuleAndItsSource() {
    for (ForecastCard card : CARDS) {
      assertThat(card.rule()).as(card.id()).isNotEmpty().doesNotContain("null");
      assertThat(card.share().n()).isEqualTo(RUNS);
    }
    assertThat(card("answer-within-two-days").source()).containsExactly("001:5");
    assertThat(card("answer-within-two-days").rule())
        .isEqualTo(
            "a chosen strike at rung 6 or above by Iran or Hezbollah on Israel, from 2024-08-05 to"
                + " 2024-08-06");
    assertThat(card("beirut-spared").rule())
        .isEqualTo("no strike on the capital by Israel on Hezbollah, from 2024-07-30 to the end");
    assertThat(card("no-wider-war").rule())
        .isEqualTo("no rung 9 or above between any pair, from 2024-07-30 to the end");
    assertThat(card("quiet-month").rule())
        .isEqualTo("30 days in a row with no rung above 6 to the end");
  }

  @Test
  void theParametersOfTheActorsAndActsOfTheRuleAreNamed() {
    assertThat(card("reprisal-certain").leansOn())
        .extracting(Reliance::path)
        .contains("actors.iran.repertoire.state-salvo.israel", "actors.iran.reciprocity")
        .allMatch(path -> path.startsWith("actors.iran."))
        .doesNotContain("actors.iran.repertoire.consult.gulf");
    assertThat(card("ceasefire").leansOn())
        .extracting(Reliance::path)
        .contains("settlement.fatigue-gain")
        .anyMatch(path -> path.contains("repertoire.offer-ceasefire"))
        .anyMatch(path -> path.contains("repertoire.accept-ceasefire"));
  }
}
