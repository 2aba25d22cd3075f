package brink.results;

import brink.analysis.Interval;
import brink.forecast.Card;
import brink.forecast.Lean;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The table of forecast cards. Numbers have six decimals at most. */
public final class CardTable {
  private CardTable() {}

  /**
   * One row for each card; lists are separated by spaces. In leans-by stands how the probability
   * changes with each parameter of leans-on; it is empty where that was not measured but read off
   * the rule. What is settled has no interval: its cells are empty.
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
              card.isSettled() ? "" : Decimal.text(interval.low()),
              card.isSettled() ? "" : Decimal.text(interval.high()),
              Long.toString(card.share().n()),
              card.settled().word(),
              card.rule(),
              card.leansOn().stream().map(Lean::path).collect(Collectors.joining(" ")),
              card.leansOn().stream()
                  .filter(Lean::isMeasured)
                  .map(lean -> Decimal.text(lean.change()))
                  .collect(Collectors.joining(" ")),
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
            "leans-by",
            "note"),
        rows);
  }
}
