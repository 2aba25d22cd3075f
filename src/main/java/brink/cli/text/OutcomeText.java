package brink.cli.text;

import brink.analysis.AssumptionSpread;
import brink.analysis.Distribution;
import brink.analysis.Share;
import brink.analysis.Summary;
import brink.forecast.SettledStatus;
import brink.model.OutcomeRule;
import brink.report.AssumptionWords;
import brink.report.Wording;
import brink.table.Table;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The table that the terminal shows: the outcomes that the scenario calls headlines. */
public final class OutcomeText {
  private final Distribution distribution;
  private final Map<String, SettledStatus> settled;
  private final int decimals;

  /**
   * Prepares the table.
   *
   * @param settled outcomes that are settled already, by id; others may be missing
   */
  public OutcomeText(Distribution distribution, Map<String, SettledStatus> settled) {
    this.distribution = distribution;
    this.settled = settled;
    decimals = Wording.decimals(quantities(), 1);
  }

  private DoubleStream quantities() {
    return places(false).stream()
        .map(distribution::quantity)
        .flatMapToDouble(summary -> DoubleStream.of(summary.q05(), summary.q50(), summary.q95()));
  }

  public void print(PrintStream out) {
    List<Integer> events = places(true);
    List<Integer> quantities = places(false);
    print(out, events(), events);
    if (!events.isEmpty() && !quantities.isEmpty()) {
      out.println();
    }
    print(out, numbers(), quantities);
  }

  private List<Integer> places(boolean events) {
    return IntStream.range(0, distribution.layout().outcomes().size())
        .filter(i -> outcome(i).headline() && outcome(i).kind().isEvent() == events)
        .boxed()
        .toList();
  }

  private OutcomeRule outcome(int place) {
    return distribution.layout().outcomes().get(place);
  }

  private static void print(PrintStream out, Table<Integer> table, List<Integer> rows) {
    if (!rows.isEmpty()) {
      table.toText(rows).forEach(out::println);
    }
  }

  private Table<Integer> events() {
    return Table.<Integer>listing()
        .shown("outcome", i -> outcome(i).label())
        .shown("share", i -> Wording.percent(distribution.share(i).value()))
        .shown("chance", i -> interval(outcome(i).id(), distribution.share(i)))
        .shown("assumptions", i -> AssumptionWords.share(spread(i)))
        .shown("runs", i -> Wording.grouped(distribution.share(i).n()));
  }

  /** Of what is settled nothing differs. */
  private @Nullable AssumptionSpread spread(int outcome) {
    SettledStatus known = settled.getOrDefault(outcome(outcome).id(), SettledStatus.NO);
    return known == SettledStatus.NO ? distribution.spread(outcome) : null;
  }

  private Table<Integer> numbers() {
    return Table.<Integer>listing()
        .shown("quantity", i -> outcome(i).label())
        .shown("median", i -> number(distribution.quantity(i).q50()))
        .shown("5 to 95 %", i -> range(distribution.quantity(i)))
        .shown("runs", i -> Wording.grouped(distribution.quantity(i).n()));
  }

  private String range(Summary summary) {
    return number(summary.q05()) + " to " + number(summary.q95());
  }

  private String interval(String outcome, Share share) {
    SettledStatus known = settled.getOrDefault(outcome, SettledStatus.NO);
    return known == SettledStatus.NO
        ? percent(share.interval().low()) + " to " + percent(share.interval().high()) + " %"
        : known.words();
  }

  private static String percent(double share) {
    return Wording.points(share, 1);
  }

  private String number(double value) {
    return Wording.fixed(value, decimals);
  }
}
