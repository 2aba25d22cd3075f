package brink.results;

import brink.analysis.VarianceSplit;
import brink.model.OutcomeRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table that tells chance from ignorance. */
public final class UncertaintyTable {
  private UncertaintyTable() {}

  /**
   * Writes the table.
   *
   * @param file where; must not exist
   * @param splits the variance of each outcome, split
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, Map<OutcomeRule, VarianceSplit> splits) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    splits.forEach(
        (rule, split) ->
            rows.add(
                List.of(
                    rule.id(),
                    rule.label(),
                    Decimal.text(split.chance()),
                    Decimal.text(split.ignorance()),
                    Decimal.text(split.spread()),
                    Decimal.text(split.share()),
                    Decimal.text(split.interval().low()),
                    Decimal.text(split.interval().high()),
                    Long.toString(split.runs()),
                    Integer.toString(split.draws()))));
    Csv.write(
        file,
        List.of(
            "outcome",
            "label",
            "chance",
            "ignorance",
            "spread",
            "share",
            "low",
            "high",
            "runs",
            "draws"),
        rows);
  }
}
