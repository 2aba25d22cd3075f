package brink.report;

import brink.forecast.ForecastCard;
import brink.forecast.Reliance;
import brink.table.Table;
import java.util.ArrayList;
import java.util.List;

/** Forecast cards as a table of the report. */
public final class CardSheets {
  /** Parameters that a row names; cards.csv names them all. */
  private static final int SHOWN = 4;

  private CardSheets() {}

  /**
   * The cards of a conditioned scenario: first what the documents foresee, then the outcomes.
   *
   * @param forecasts cards of the documents' forecasts
   * @param outcomes cards of the scenario's outcomes
   * @return two sections, or the second alone where the documents foresee nothing that is open
   */
  public static List<ReportSheet> of(List<ForecastCard> forecasts, List<ForecastCard> outcomes) {
    List<ReportSheet> sheets = new ArrayList<>();
    if (!forecasts.isEmpty()) {
      sheets.add(
          ReportSheet.of(
              "forecasts",
              "What the documents foresee, as the model sees it",
              "Statements that had been made by the last replayed day. The probability is the share"
                  + " of runs in which the statement comes true under the rule beside it, with its"
                  + " 95 % Wilson interval over random numbers, and 5 to 95 % of it over draws of"
                  + " the assumptions. "
                  + leans(forecasts),
              rest(
                  Table.<ForecastCard>listing()
                      .shown("Statement", CardSheets::text)
                      .shown("Source", card -> String.join(", ", card.source()))),
              forecasts));
    }
    sheets.add(
        ReportSheet.of(
            "forecast-outcomes",
            "Forecasts of the outcomes",
            "What the replayed days have settled already is no forecast, and is marked. "
                + leans(outcomes),
            rest(Table.<ForecastCard>listing().shown("Outcome", CardSheets::text)),
            outcomes));
    return sheets;
  }

  private static String leans(List<ForecastCard> cards) {
    boolean measured =
        cards.stream().anyMatch(card -> card.leansOn().stream().anyMatch(Reliance::isMeasured));
    return measured ? MEASURED : READ_OFF;
  }

  private static final String MEASURED =
      "The last column names the uncertain parameters whose size nothing settles and that move the"
          + " probability most, and by how much (in percentage points) when each goes from the 10th"
          + " to the 90th percentile of its prior, on the same random numbers, the others staying"
          + " where they are; only those whose flips chance would hardly make are named.";

  private static final String READ_OFF =
      "The last column names uncertain parameters whose size nothing settles, of the actors and"
          + " acts in the rule; it is read off the rule, not measured, and what bears on everything"
          + " (dynamics, choice) is left out. cards.csv names all.";

  private static Table<ForecastCard> rest(Table<ForecastCard> table) {
    return table
        .shown("Probability", CardSheets::probability)
        .shown("Rule", ForecastCard::rule)
        .shown("Leans on", card -> leaning(card.leansOn()));
  }

  private static String text(ForecastCard card) {
    return card.text() + (card.note().isEmpty() ? "" : " (" + unended(card.note()) + ")");
  }

  private static String probability(ForecastCard card) {
    return switch (card.settled()) {
      case NO -> share(card);
      case TRUE, FALSE -> card.settled().words();
      case DRAWN -> share(card) + ", " + card.settled().words();
    };
  }

  private static String share(ForecastCard card) {
    String chance = PathSheets.share(card.share().value(), card.share().interval());
    return card.spread() == null
        ? chance
        : chance + "; assumptions " + AssumptionWords.share(card.spread());
  }

  private static String unended(String note) {
    return note.endsWith(".") ? note.substring(0, note.length() - 1) : note;
  }

  private static String lean(Reliance lean) {
    return lean.isMeasured()
        ? lean.path() + " (" + Wording.change(lean.change()) + ")"
        : lean.path();
  }

  private static String leaning(List<Reliance> leans) {
    List<String> paths = leans.stream().map(CardSheets::lean).toList();
    if (paths.size() <= SHOWN + 1) {
      return String.join(", ", paths);
    }
    return String.join(", ", paths.subList(0, SHOWN)) + " and " + (paths.size() - SHOWN) + " more";
  }
}
