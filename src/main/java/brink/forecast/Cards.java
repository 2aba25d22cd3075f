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
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Makes the cards of a conditioned scenario. */
public final class Cards {
  private final RuleWords words;
  private final Leaning leaning;
  private final double freeFrom;

  /**
   * Prepares the words.
   *
   * @param world names of actors and acts
   * @param parameters the numbers of the scenario
   * @param freeFrom first day that is not replayed, in days since the start
   */
  public Cards(World world, ParameterSpace parameters, double freeFrom) {
    words = new RuleWords(world);
    leaning = new Leaning(world, parameters);
    this.freeFrom = freeFrom;
  }

  /**
   * A card for every outcome that holds or does not.
   *
   * @param distribution the runs
   * @return in the order of the scenario
   */
  public List<Card> outcomes(Distribution distribution) {
    List<Card> cards = new ArrayList<>();
    RunLayout layout = distribution.layout();
    for (int i = 0; i < layout.outcomes().size(); i++) {
      OutcomeRule rule = layout.outcomes().get(i);
      if (rule.kind().isEvent()) {
        cards.add(
            new Card(
                rule.id(),
                List.of(),
                rule.label(),
                words.of(rule),
                distribution.share(i),
                isSettled(rule, layout.start()),
                leaning.of(rule),
                ""));
      }
    }
    return cards;
  }

  private boolean isSettled(OutcomeRule rule, LocalDate start) {
    LocalDate by = rule.by();
    return by != null && ChronoUnit.DAYS.between(start, by) < freeFrom;
  }

  /**
   * A card for every forecast that was counted.
   *
   * @param counter has seen all runs
   * @param evidence where the forecasts stand
   * @return in the order of the file
   */
  public List<Card> forecasts(CardCounter counter, Evidence evidence) {
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < counter.size(); i++) {
      Resolver resolver = counter.resolver(i);
      Forecast forecast = resolver.forecast();
      cards.add(
          new Card(
              forecast.id(),
              sources(forecast, evidence),
              forecast.text(),
              words.of(forecast),
              new Share(counter.hits(i), counter.runs()),
              resolver.end() <= freeFrom,
              leaning.of(forecast),
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
