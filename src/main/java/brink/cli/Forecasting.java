package brink.cli;

import brink.analysis.Distribution;
import brink.evidence.Evidence;
import brink.forecast.Card;
import brink.forecast.CardCounter;
import brink.forecast.Cards;
import brink.report.CardSheets;
import brink.report.Sheet;
import brink.run.RunLayout;
import brink.scenario.Scenario;
import brink.scenario.ScenarioTemplate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forecast cards of a conditioned scenario. */
record Forecasting(List<Card> forecasts, List<Card> outcomes) {

  /** A counter of the documents' forecasts; null where nothing is replayed or no evidence named. */
  static @Nullable CardCounter counter(
      ScenarioTemplate template, Scenario scenario, RunLayout layout) {
    Evidence evidence = template.evidence();
    if (evidence == null || scenario.freeFrom() <= 0) {
      return null;
    }
    LocalDate until = scenario.start().plusDays((long) scenario.freeFrom() - 1);
    return CardCounter.of(evidence, layout, until);
  }

  /** The cards; null where the scenario replays nothing. */
  static @Nullable Forecasting of(
      ScenarioTemplate template,
      Scenario scenario,
      Distribution distribution,
      @Nullable CardCounter counter) {
    if (scenario.freeFrom() <= 0) {
      return null;
    }
    Cards cards = new Cards(scenario.world(), template.parameters(), scenario.freeFrom());
    Evidence evidence = template.evidence();
    List<Card> forecasts =
        counter == null || evidence == null ? List.of() : cards.forecasts(counter, evidence);
    return new Forecasting(forecasts, cards.outcomes(distribution));
  }

  List<Card> all() {
    List<Card> all = new ArrayList<>(forecasts);
    all.addAll(outcomes);
    return all;
  }

  List<Sheet> sheets() {
    return CardSheets.of(forecasts, outcomes);
  }
}
