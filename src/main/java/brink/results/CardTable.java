package brink.results;

import brink.analysis.Interval;
import brink.forecast.Card;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of forecast cards. Numbers have six decimals at most. */
public final class CardTable {
  private CardTable() {}

  /**
   * One row for each card; lists are separated by spaces.
   *
   * @param file where; must not exist
   * @param cards the cards
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, List<Card> cards) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Card card : cards) {
      Interval interval = card.share().interval();
      rows.add(
          List.of(
              card.id(),
              String.join(" ", card.source()),
              card.text(),
              Decimal.text(card.share().value()),
              Decimal.text(interval.low()),
              Decimal.text(interval.high()),
              Long.toString(card.share().n()),
              Boolean.toString(card.settled()),
              card.rule(),
              String.join(" ", card.leansOn()),
              card.note()));
    }
    Csv.write(
        file,
        List.of(
            "card",
            "source",
            "text",
            "probability",
            "low",
            "high",
            "n",
            "settled",
            "rule",
            "leans-on",
            "note"),
        rows);
  }
}
