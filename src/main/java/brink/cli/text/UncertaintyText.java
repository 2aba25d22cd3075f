package brink.cli.text;

import brink.analysis.Interval;
import brink.analysis.VarianceSplit;
import brink.model.OutcomeRule;
import brink.report.Wording;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the terminal shows of chance and ignorance, where runs draw their parameters. */
public final class UncertaintyText {
  private UncertaintyText() {}

  /** Prints what the headline events owe to ignorance; nothing where nothing is drawn. */
  public static void print(PrintStream out, Map<OutcomeRule, VarianceSplit> splits) {
    List<String[]> rows = new ArrayList<>();
    rows.add(
        new String[] {
          "not knowing the parameters",
          "spread [points]",
          "95 % interval",
          "of its variance",
          "95 % interval"
        });
    splits.forEach(
        (rule, split) -> {
          if (rule.headline() && rule.kind().isEvent()) {
            rows.add(row(rule.label(), split));
          }
        });
    if (rows.size() > 1) {
      out.println();
      TextTable.print(out, rows);
    }
  }

  private static String[] row(String label, VarianceSplit split) {
    return new String[] {
      label,
      "± " + hundredths(split.spread()),
      range(split.spreadInterval(), ""),
      split.varies() ? hundredths(split.share()) + " %" : "–",
      range(split.interval(), " %")
    };
  }

  private static String range(@Nullable Interval interval, String unit) {
    return interval == null
        ? "–"
        : hundredths(interval.low()) + " to " + hundredths(interval.high()) + unit;
  }

  private static String hundredths(double share) {
    return Wording.points(share, 1);
  }
}
