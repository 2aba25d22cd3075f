package brink.results;

import brink.analysis.Interval;
import brink.analysis.VarianceSplit;
import brink.model.OutcomeRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
                    rule.whereReached().label(),
                    Decimal.text(split.chance()),
                    Decimal.text(split.ignorance()),
                    Decimal.text(split.spread()),
                    low(split.spreadInterval()),
                    high(split.spreadInterval()),
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
            "spread-low",
            "spread-high",
            "share",
            "low",
            "high",
            "runs",
            "draws"),
        rows);
  }

  private static String low(@Nullable Interval interval) {
    return interval == null ? "" : Decimal.text(interval.low());
  }

  private static String high(@Nullable Interval interval) {
    return interval == null ? "" : Decimal.text(interval.high());
  }
}
