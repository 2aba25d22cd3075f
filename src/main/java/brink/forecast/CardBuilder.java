package brink.forecast;

import brink.analysis.Distribution;
import brink.analysis.Share;
import brink.evidence.CodedEvent;
import brink.evidence.Evidence;
import brink.evidence.Forecast;
import brink.model.OutcomeRule;
import brink.model.World;
import brink.parameter.ParameterSpace;
import brink.run.RunLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the cards of a conditioned scenario. */
public final class CardBuilder {
  private final RuleWords words;
  private final DirectReliance leaning;
  private final KnownPast past;
  private final @Nullable RelianceStudy study;

  /**
   * Prepares the words.
   *
   * @param world names of actors and acts
   * @param parameters the numbers of the scenario
   * @param past what is known of every run
   * @param study has measured what moves the cards; null to read off the rules what they lean on
   */
  public CardBuilder(
      World world, ParameterSpace parameters, KnownPast past, @Nullable RelianceStudy study) {
    words = new RuleWords(world);
    leaning = new DirectReliance(world, parameters);
    this.past = past;
    this.study = study;
  }

  /**
   * A card for every outcome that holds or does not.
   *
   * @param distribution the runs
   * @param first place of the first of them among all cards: the number of forecasts
   * @return in the order of the scenario
   */
  public List<ForecastCard> outcomes(Distribution distribution, int first) {
    List<ForecastCard> cards = new ArrayList<>();
    RunLayout layout = distribution.layout();
    SettledCards settling = new SettledCards(past, layout);
    for (int i = 0; i < layout.outcomes().size(); i++) {
      OutcomeRule rule = layout.outcomes().get(i);
      if (rule.kind().isEvent()) {
        SettledStatus settled = settling.of(rule);
        int place = first + cards.size();
        cards.add(
            new ForecastCard(
                rule.id(),
                List.of(),
                rule.label(),
                words.of(rule),
                distribution.share(i),
                distribution.spread(i),
                settled,
                leans(settled, place, () -> leaning.of(rule)),
                ""));
      }
    }
    return cards;
  }

  private List<Reliance> leans(SettledStatus settled, int place, Supplier<List<String>> readOff) {
    if (settled != SettledStatus.NO) {
      return List.of();
    }
    return study == null
        ? readOff.get().stream().map(path -> new Reliance(path, Double.NaN)).toList()
        : study.of(place);
  }

  /**
   * A card for every forecast that was counted.
   *
   * @param counter has seen all runs
   * @param evidence where the forecasts stand
   * @param layout the layout of the runs
   * @return in the order of the file
   */
  public List<ForecastCard> forecasts(CardCounter counter, Evidence evidence, RunLayout layout) {
    List<ForecastCard> cards = new ArrayList<>();
    SettledCards settling = new SettledCards(past, layout);
    for (int i = 0; i < counter.size(); i++) {
      ForecastResolver resolver = counter.resolver(i);
      Forecast forecast = resolver.forecast();
      SettledStatus settled = settling.of(forecast, resolver.first(), resolver.end());
      cards.add(
          new ForecastCard(
              forecast.id(),
              sources(forecast, evidence),
              forecast.text(),
              words.of(forecast),
              new Share(counter.hits(i), counter.runs()),
              counter.spread(i),
              settled,
              leans(settled, i, () -> leaning.of(forecast)),
              forecast.note()));
    }
    return cards;
  }

  private static List<String> sources(Forecast forecast, Evidence evidence) {
    List<String> sources = new ArrayList<>();
    for (CodedEvent event : evidence.events()) {
      String source = event.document() + ":" + event.paragraph();
      if (forecast.events().contains(event.id()) && !sources.contains(source)) {
        sources.add(source);
      }
    }
    return sources;
  }
}
