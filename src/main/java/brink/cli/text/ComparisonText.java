package brink.cli.text;

import brink.analysis.AssumptionSpread;
import brink.analysis.Interval;
import brink.comparison.Comparison;
import brink.comparison.DivergenceGroup;
import brink.comparison.PairedShare;
import brink.publication.PageHeadBuilder;
import brink.report.AssumptionWords;
import brink.report.PValueWords;
import brink.report.Wording;
import brink.study.ComparisonResult;
import brink.study.ComparisonStudy;
import brink.study.RunStudy;
import brink.table.Table;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the terminal shows of a comparison: the headline outcomes of each alternative. */
public final class ComparisonText {
  private final Comparison comparison;
  private final ComparisonStudy study;
  private final List<DivergenceGroup> partings;

  public ComparisonText(ComparisonResult result, List<DivergenceGroup> partings) {
    comparison = result.comparison();
    study = result.study();
    this.partings = partings;
  }

  public void print(PrintStream out) {
    for (int a = 0; a < comparison.alternatives(); a++) {
      RunStudy base = study.scenarios().get(0);
      RunStudy alternative = study.scenarios().get(a + 1);
      out.printf(
          Locale.ROOT,
          "%s against %s, %,d runs of each: %s%n",
          study.names().get(a + 1),
          study.names().get(0),
          comparison.n(),
          alternative.scenario().title());
      PageHeadBuilder.lines(base.template(), alternative.template()).forEach(out::println);
      List<Integer> headline =
          IntStream.range(0, comparison.events().size())
              .filter(e -> comparison.events().get(e).headline())
              .boxed()
              .toList();
      table(a).toText(headline).forEach(out::println);
      pairing(out, a);
      parting(out, a);
      out.println();
    }
  }

  /** A row for each event, by its place. */
  private Table<Integer> table(int alternative) {
    return Table.<Integer>listing()
        .shown("outcome", event -> comparison.events().get(event).label())
        .shown("base", event -> Wording.percent(share(alternative, event).base().value()))
        .shown("here", event -> Wording.percent(share(alternative, event).alternative().value()))
        .shown("difference", event -> Wording.change(share(alternative, event).difference()))
        .shown("chance", event -> change(share(alternative, event).interval()))
        .shown("assumptions", event -> AssumptionWords.change(spread(alternative, event)))
        .shown("same sign", event -> AssumptionWords.sign(spread(alternative, event)))
        .shown("flips -/+", event -> flips(share(alternative, event)))
        .shown("p (Holm)", event -> PValueWords.of(comparison.adjusted(alternative, event)));
  }

  private PairedShare share(int alternative, int event) {
    return comparison.share(alternative, event);
  }

  private @Nullable AssumptionSpread spread(int alternative, int event) {
    return comparison.differenceSpread(alternative, event);
  }

  private static String change(Interval interval) {
    return Wording.change(interval.low()) + " to " + Wording.change(interval.high());
  }

  private static String flips(PairedShare share) {
    return share.onlyBase() + "/" + share.onlyAlternative();
  }

  private void pairing(PrintStream out, int alternative) {
    List<Double> ratios = comparison.varianceRatios(alternative);
    if (ratios.isEmpty()) {
      out.println("no headline outcome flipped in any run");
      return;
    }
    out.println(
        "variance ratio: independent seeds would need "
            + Wording.fixed(ratios.get(ratios.size() / 2), 1)
            + " times the runs (median; "
            + Wording.fixed(ratios.get(0), 1)
            + " to "
            + Wording.fixed(ratios.get(ratios.size() - 1), 1)
            + ")");
  }

  /** The greatest group of first differences of the outcome that moved most. */
  private void parting(PrintStream out, int alternative) {
    Optional<DivergenceGroup> found =
        partings.stream()
            .filter(group -> group.alternative() == alternative)
            .max(
                Comparator.comparingDouble(
                        (DivergenceGroup group) ->
                            Math.abs(comparison.share(alternative, group.outcome()).difference()))
                    .thenComparingLong(DivergenceGroup::runs));
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
