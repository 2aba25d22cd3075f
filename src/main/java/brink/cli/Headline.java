package brink.cli;

import brink.analysis.Distribution;
import brink.analysis.Share;
import brink.analysis.Summary;
import brink.forecast.Settled;
import brink.model.OutcomeRule;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The table that the terminal shows: the outcomes that the scenario calls headlines. */
final class Headline {
  private final Distribution distribution;
  private final Map<String, Settled> settled;

  /**
   * Prepares the table.
   *
   * @param settled outcomes that are settled already, by id; others may be missing
   */
  Headline(Distribution distribution, Map<String, Settled> settled) {
    this.distribution = distribution;
    this.settled = settled;
  }

  void print(PrintStream out) {
    List<String[]> events = new ArrayList<>();
    List<String[]> quantities = new ArrayList<>();
    events.add(new String[] {"outcome", "share", "95 % interval", "runs"});
    quantities.add(new String[] {"quantity", "median", "5 to 95 %", "runs"});
    List<OutcomeRule> outcomes = distribution.layout().outcomes();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).headline()) {
        (outcomes.get(i).kind().isEvent() ? events : quantities).add(row(i));
      }
    }
    print(out, events);
    if (events.size() > 1 && quantities.size() > 1) {
      out.println();
    }
    print(out, quantities);
  }

  private String[] row(int place) {
    OutcomeRule outcome = distribution.layout().outcomes().get(place);
    if (outcome.kind().isEvent()) {
      Share share = distribution.share(place);
      return new String[] {
        outcome.label(),
        percent(share.value()) + " %",
        settled.getOrDefault(outcome.id(), Settled.NO) == Settled.NO
            ? percent(share.interval().low()) + " to " + percent(share.interval().high()) + " %"
            : "settled already",
        count(share.n())
      };
    }
    Summary summary = distribution.quantity(place);
    return new String[] {
      outcome.label(),
      number(summary.q50()),
      number(summary.q05()) + " to " + number(summary.q95()),
      count(summary.n())
    };
  }

  private static void print(PrintStream out, List<String[]> rows) {
    if (rows.size() > 1) {
      TextTable.print(out, rows);
    }
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%,.1f", value);
  }

  private static String count(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }
}
