package brink.cli.text;

import brink.analysis.Interval;
import brink.analysis.VarianceDecomposition;
import brink.model.OutcomeRule;
import brink.report.Wording;
import brink.table.Table;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the terminal shows of chance and ignorance, where runs draw their parameters. */
public final class UncertaintyText {
  private UncertaintyText() {}

  private static final Table<Map.Entry<OutcomeRule, VarianceDecomposition>> TABLE =
      Table.<Map.Entry<OutcomeRule, VarianceDecomposition>>listing()
          .shown("not knowing the parameters", row -> row.getKey().label())
          .shown("spread [points]", row -> "± " + hundredths(row.getValue().spread()))
          .shown("95 % interval", row -> range(row.getValue().spreadInterval(), ""))
          .shown("of its variance", row -> share(row.getValue()))
          .shown("95 % interval", row -> range(row.getValue().interval(), " %"));

  /** Prints what the headline events owe to ignorance; nothing where nothing is drawn. */
  public static void print(PrintStream out, Map<OutcomeRule, VarianceDecomposition> splits) {
    List<Map.Entry<OutcomeRule, VarianceDecomposition>> rows =
        splits.entrySet().stream()
            .filter(row -> row.getKey().headline() && row.getKey().kind().isEvent())
            .toList();
    if (!rows.isEmpty()) {
      out.println();
      TABLE.toText(rows).forEach(out::println);
    }
  }

  private static String share(VarianceDecomposition split) {
    return split.varies() ? hundredths(split.share()) + " %" : "–";
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
