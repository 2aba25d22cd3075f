package brink.results;

import brink.forecast.ForecastCard;
import brink.forecast.Reliance;
import brink.table.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The tables of forecast cards: the cards, and what they cite and lean on. */
public final class CardTable {
  private record Cited(String card, String document) {}

  private record Leaning(String card, Reliance on) {}

  static final Table<ForecastCard> CARDS =
      Table.<ForecastCard>of("cards", "Forecast cards")
          .text("card", "Id of the card", ForecastCard::id)
          .text("text", "What is forecast, in words", ForecastCard::text)
          .decimal("probability", "Share of the runs in which it holds", c -> c.share().value())
          .interval(
              "",
              "the probability; none for what is settled",
              card -> card.isSettled() ? null : card.share().interval())
          .all(
              "assumptions_",
              "",
              SpreadTable.OVER_DRAWS,
              card -> card.isSettled() ? null : card.spread())
          .whole("n", "Number of runs", card -> card.share().n())
          .text("settled", "Whether it is settled by the record", card -> card.settled().word())
          .text("rule", "The rule by which it is judged", ForecastCard::rule)
          .text("note", "Where rule and words part", ForecastCard::note);

  static final Table<Cited> SOURCES =
      Table.<Cited>of("card-sources", "What forecast cards cite, one source a row")
          .text("card", "Id of the card", Cited::card)
          .text("source", "Document and paragraph", Cited::document);

  static final Table<Leaning> PARAMETERS =
      Table.<Leaning>of("card-parameters", "Uncertain parameters that cards lean on, one a row")
          .text("card", "Id of the card", Leaning::card)
          .text("parameter", "Its dotted path", row -> row.on().path())
          .decimal(
              "change",
              "How the probability changes with it; empty where that was not measured",
              row -> row.on().isMeasured() ? row.on().change() : null);

  private CardTable() {}

  /**
   * Writes them.
   *
   * @param draft where
   * @param cards the cards
   * @throws IOException if one cannot be written
   */
  public static void write(Draft draft, List<ForecastCard> cards) throws IOException {
    List<Cited> sources = new ArrayList<>();
    List<Leaning> parameters = new ArrayList<>();
    for (ForecastCard card : cards) {
      card.source().forEach(source -> sources.add(new Cited(card.id(), source)));
      card.leansOn().forEach(lean -> parameters.add(new Leaning(card.id(), lean)));
    }
    draft.write(CARDS, cards);
    draft.write(SOURCES, sources);
    draft.write(PARAMETERS, parameters);
  }
}
