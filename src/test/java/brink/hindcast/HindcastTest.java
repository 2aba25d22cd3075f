package brink.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brink.model.ActFamily;
import brink.random.RunKey;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import brink.source.FileSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HindcastTest {
  private static final ReportedCrisis CRISIS =
      CodedCrisis.of(Baseline.EVIDENCE, Baseline.REPLAYING).reported();

  @Test
  void aForecastIsScoredAsItsFormSays() {
    Question count = new Question.Count("x", 1, ActFamily.CALL);
    ScoredForecast scored = ScoredForecast.of("m", 0, count, new double[] {1, 0}, 2);
    assertThat(scored.forecast()).isEqualTo(0.5);
    assertThat(scored.score(ScoreKind.CRPS)).isCloseTo(1.25, within(1e-12));
    // Ends 0 and 1, missed by 1: 1 + 10.
    assertThat(scored.score(ScoreKind.INTERVAL)).isCloseTo(11, within(1e-12));
    assertThat(scored.score(ScoreKind.BRIER)).isNaN();

    Question height = new Question.Height("x", 1, 7);
    ScoredForecast event = ScoredForecast.of("m", 0, height, new double[] {1, 0, 0, 0}, 1);
    assertThat(event.score(ScoreKind.BRIER)).isCloseTo(0.5625, within(1e-12));
    assertThat(event.score(ScoreKind.LOG)).isCloseTo(Math.log(4), within(1e-12));
    assertThat(event.score(ScoreKind.CRPS)).isNaN();
  }

  @Test
  void endsOfTheIntervalAreTheTenthAndTheNinetiethOfAHundredFutures() {
    double[] answers = new double[100];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = 100 - i;
    }
    ScoredForecast scored =
        ScoredForecast.of("m", 0, new Question.Count("x", 1, ActFamily.CALL), answers, 5);
    assertThat(scored.low()).isEqualTo(10);
    assertThat(scored.high()).isEqualTo(90);
  }

  @Test
  void aBoardAveragesByMethodAndKind() {
    Question height = new Question.Height("x", 1, 7);
    MeanScores board =
        MeanScores.of(
            List.of(
                ScoredForecast.of("m", 0, height, new double[] {0}, 1),
                ScoredForecast.of("m", 1, height, new double[] {1}, 1),
                ScoredForecast.of("other", 1, height, new double[] {1}, 1)));
    assertThat(board.mean("m", ScoreKind.BRIER)).isEqualTo(0.5);
    assertThat(board.n("m", ScoreKind.BRIER)).isEqualTo(2);
    assertThat(board.mean("other", ScoreKind.BRIER)).isZero();
    assertThat(board.mean("m", ScoreKind.CRPS)).isNaN();
  }

  @Test
  void theSameForecastsComeTwice() {
    Hindcast hindcast =
        new Hindcast(List.of(Baseline.method(), new MarkovMethod()), Baseline.QUESTIONS, 20, 3);
    assertThat(hindcast.of(CRISIS, 0)).isEqualTo(hindcast.of(CRISIS, 0));
  }

  @Test
  void runsThatKnowNothingExpectWhatComesAndThoseToldOfAGapTooLittle() {
    // Crises of the very scenario that forecasts, from 22 September, after a gap in which nobody
    // looked. Strikes reported on the last three days: 1.5 with a standard deviation of about 2.5,
    // so a standard error of 0.25 over 100 crises. Unconditioned runs expect as many within three
    // of
    // them; conditioned ones take the gap for silence, and expect about half.
    ForecastMethod told = Baseline.method();
    ForecastMethod free =
        new BrinkMethod("free", "knows nothing", false, past -> List.of(Baseline.SCENARIO));
    Hindcast hindcast = new Hindcast(List.of(told, free), Baseline.QUESTIONS, 30, 3);
    double[] expected = new double[2];
    double observed = 0;
    int crises = 100;
    for (int i = 0; i < crises; i++) {
      ReportedCrisis crisis = SimulatedCrisis.of(Baseline.SCENARIO, new RunKey(5, i));
      for (int m = 0; m < 2; m++) {
        ScoredForecast strikes = strikes(hindcast.of(crisis, i, 3, hindcast.methods().get(m)));
        expected[m] += strikes.forecast() / crises;
        observed += strikes.observed() / (2.0 * crises);
      }
    }
    assertThat(expected[1]).isCloseTo(observed, within(0.75));
    assertThat(expected[0]).isLessThan(0.75 * expected[1]);
  }

  private static ScoredForecast strikes(List<ScoredForecast> scored) {
    return scored.stream()
        .filter(one -> one.question().id().equals("002-strikes"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSimulatedCrisisIsReplayedAsItWasTold() {
    ReportedCrisis crisis = SimulatedCrisis.of(Baseline.SCENARIO, new RunKey(5, 1));
    assertThat(crisis.told()).isNotEmpty();
    for (DocumentReport told : crisis.told()) {
      double to = crisis.windows().get(told.act().document()).toDay();
      assertThat(told.act().day().high()).isEqualTo(told.act().day().low()).isLessThanOrEqualTo(to);
      if (told.replay() != null) {
        assertThat(told.replay().act()).isEqualTo(told.act().kind());
        assertThat(told.replay().day()).isEqualTo(told.act().day().low());
      }
    }
    // The attack on the Golan is in the scenario already.
    assertThat(crisis.told().stream().filter(told -> told.replay() == null)).hasSizeLessThan(2);
  }

  @Test
  void priorScenariosAreAllowedAndDiffer() {
    PriorScenarios priors = new PriorScenarios(Baseline.TEMPLATE);
    List<Scenario> drawn = priors.draws(3, 1);
    assertThat(drawn.get(0).world()).isNotEqualTo(drawn.get(1).world());
    assertThat(priors.draw(9).world()).isEqualTo(priors.draw(9).world());
    assertThat(priors.without("reciprocity").world().actors().values())
        .allMatch(actor -> actor.reciprocity() == 0);
    assertThat(priors.means().world().actors().values()).anyMatch(actor -> actor.reciprocity() > 0);
  }

  @Test
  void priorsKnowNothingOfDrawsThatAScenarioNames() {
    ScenarioTemplate drawing =
        ScenarioTemplate.read(
            "drawing.yaml",
            List.of(),
            FileSource.of(
                new TreeMap<>(
                    Map.of(
                        "drawing.yaml",
                        "extends: scenarios/baseline.yaml\nname: baseline\n"
                            + "parameters: {posterior: p.csv}\n",
                        "p.csv",
                        "weight,actors.israel.tempo\n1,0.9\n"))));
    assertThat(drawing.draws()).isNotNull();
    // Baseline.TEMPLATE is the shipped scenario without its draws.
    assertThat(Baseline.TEMPLATE.draws()).isNull();
    PriorScenarios drawn = new PriorScenarios(drawing);
    PriorScenarios plain = new PriorScenarios(Baseline.TEMPLATE);
    assertThat(drawn.means().world()).isEqualTo(plain.means().world());
    assertThat(drawn.draw(9).world()).isEqualTo(plain.draw(9).world());
    assertThat(drawn.without("reciprocity").world())
        .isEqualTo(plain.without("reciprocity").world());
  }
}
