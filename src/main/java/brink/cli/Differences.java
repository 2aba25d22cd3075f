package brink.cli;

import brink.analysis.Interval;
import brink.comparison.Comparison;
import brink.comparison.PairedShare;
import brink.comparison.PartingGroup;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the terminal shows of a comparison: the headline outcomes of each alternative. */
final class Differences {
  private final Comparison comparison;
  private final List<Compared> scenarios;
  private final List<PartingGroup> partings;

  Differences(Comparison comparison, List<Compared> scenarios, List<PartingGroup> partings) {
    this.comparison = comparison;
    this.scenarios = scenarios;
    this.partings = partings;
  }

  void print(PrintStream out) {
    for (int a = 0; a < comparison.alternatives(); a++) {
      Compared alternative = scenarios.get(a + 1);
      out.printf(
          Locale.ROOT,
          "%s against %s, %,d runs of each: %s%n",
          alternative.name(),
          scenarios.get(0).name(),
          comparison.n(),
          alternative.title());
      TextTable.print(out, rows(a));
      pairing(out, a);
      parting(out, a);
      out.println();
    }
  }

  private List<String[]> rows(int alternative) {
    List<String[]> rows = new ArrayList<>();
    rows.add(
        new String[] {
          "outcome", "base", "here", "difference", "95 % interval", "flips -/+", "p (Holm)"
        });
    for (int e = 0; e < comparison.events().size(); e++) {
      if (comparison.events().get(e).headline()) {
        rows.add(row(alternative, e));
      }
    }
    return rows;
  }

  private String[] row(int alternative, int event) {
    PairedShare share = comparison.share(alternative, event);
    Interval interval = share.interval();
    return new String[] {
      comparison.events().get(event).label(),
      String.format(Locale.ROOT, "%.1f %%", 100 * share.base().value()),
      String.format(Locale.ROOT, "%.1f %%", 100 * share.alternative().value()),
      signed(share.difference()),
      signed(interval.low()) + " to " + signed(interval.high()),
      share.onlyBase() + "/" + share.onlyAlternative(),
      p(comparison.adjusted(alternative, event))
    };
  }

  /** In percentage points; no sign before what is nothing. */
  private static String signed(double difference) {
    String text = String.format(Locale.ROOT, "%+.1f", 100 * difference);
    return text.equals("-0.0") || text.equals("+0.0") ? "0.0" : text;
  }

  private static String p(double p) {
    return p < 0.001 ? "<0.001" : String.format(Locale.ROOT, "%.3f", p);
  }

  private void pairing(PrintStream out, int alternative) {
    List<Double> ratios = comparison.varianceRatios(alternative);
    if (ratios.isEmpty()) {
      out.println("no headline outcome flipped in any run");
      return;
    }
    out.printf(
        Locale.ROOT,
        "variance ratio: independent seeds would need %.1f times the runs (median; %.1f to %.1f)%n",
        ratios.get(ratios.size() / 2),
        ratios.get(0),
        ratios.get(ratios.size() - 1));
  }

  /** The greatest group of first differences of the outcome that moved most. */
  private void parting(PrintStream out, int alternative) {
    Optional<PartingGroup> found =
        partings.stream()
            .filter(group -> group.alternative() == alternative)
            .max(
                Comparator.comparingDouble(
                        (PartingGroup group) ->
                            Math.abs(comparison.share(alternative, group.outcome()).difference()))
                    .thenComparingLong(PartingGroup::runs));
    found.ifPresent(
        group ->
            out.printf(
                Locale.ROOT,
                "%s, %s: in %d of %d flips looked at the first difference is %s (run %d)%n",
                comparison.events().get(group.outcome()).label(),
                group.gained() ? "gained" : "lost",
                group.runs(),
                group.looked(),
                group.first().inWords(),
                group.examples().get(0)));
  }
}
