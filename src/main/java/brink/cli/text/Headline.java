package brink.cli.text;

import brink.analysis.Distribution;
import brink.analysis.Share;
import brink.analysis.Summary;
import brink.forecast.Settled;
import brink.model.OutcomeRule;
import brink.report.Wording;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The table that the terminal shows: the outcomes that the scenario calls headlines. */
public final class Headline {
  private final Distribution distribution;
  private final Map<String, Settled> settled;
  private final int decimals;

  /**
   * Prepares the table.
   *
   * @param settled outcomes that are settled already, by id; others may be missing
   */
  public Headline(Distribution distribution, Map<String, Settled> settled) {
    this.distribution = distribution;
    this.settled = settled;
    decimals = Wording.decimals(quantities(), 1);
  }

  private DoubleStream quantities() {
    List<OutcomeRule> outcomes = distribution.layout().outcomes();
    return IntStream.range(0, outcomes.size())
        .filter(i -> outcomes.get(i).headline() && !outcomes.get(i).kind().isEvent())
        .mapToObj(distribution::quantity)
        .flatMapToDouble(summary -> DoubleStream.of(summary.q05(), summary.q50(), summary.q95()));
  }

  public void print(PrintStream out) {
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
        Wording.percent(share.value()),
        interval(outcome.id(), share),
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

  private String interval(String outcome, Share share) {
    Settled known = settled.getOrDefault(outcome, Settled.NO);
    return known == Settled.NO
        ? percent(share.interval().low()) + " to " + percent(share.interval().high()) + " %"
        : known.words();
  }

  private static String percent(double share) {
    return Wording.points(share, 1);
  }

  private String number(double value) {
    return Wording.fixed(value, decimals);
  }

  private static String count(long n) {
    return Wording.grouped(n);
  }
}
