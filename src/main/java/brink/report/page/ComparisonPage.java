package brink.report.page;

import brink.analysis.AssumptionSpread;
import brink.analysis.Interval;
import brink.comparison.Comparison;
import brink.comparison.DivergenceGroup;
import brink.comparison.PairedMean;
import brink.comparison.PairedShare;
import brink.report.AssumptionWords;
import brink.report.ComparisonInput;
import brink.report.PageHead;
import brink.report.PathChanges;
import brink.report.ReportSheet;
import brink.report.Wording;
import brink.report.chart.Charts;
import brink.report.chart.RenderedChart;
import brink.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The report of a comparison. */
public final class ComparisonPage {
  /** First differences shown of each outcome and direction. */
  private static final int PARTINGS = 3;

  private final ComparisonInput input;
  private final Comparison comparison;
  private final int alternative;

  private ComparisonPage(ComparisonInput input, int alternative) {
    this.input = input;
    comparison = input.comparison();
    this.alternative = alternative;
  }

  /**
   * The report.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @param head what was run
   * @return the page
   */
  public static Page of(ComparisonInput input, List<RenderedChart> drawings, PageHead head) {
    int alternatives = input.comparison().alternatives();
    String leftOut = Charts.leftOut(alternatives);
    return Page.of("What if: " + input.titles().get(0), "What would change?")
        .question("Base: " + input.titles().get(0))
        .span(Wording.grouped(input.comparison().n()) + " runs of each scenario")
        .run(head)
        .howToRead(
            "Runs of the same number share their random numbers and are the same up to the first"
                + " thing that differs. A difference is therefore what the change does within the"
                + " model. It is no proof of what would have happened: with other assumptions it"
                + " may be another.",
            "Intervals are for one outcome at a time. The p-values of McNemar's exact test are"
                + " shown after Holm's adjustment for all outcomes of all alternatives. The"
                + " variance ratio says how many times the runs independent seeds would need for"
                + " the same intervals.")
        .charts(drawings)
        .when(
            !leftOut.isEmpty() && !drawings.isEmpty(),
            () -> (html, level) -> html.line("p", leftOut, "class", "note"))
        .with(
            IntStream.range(0, alternatives)
                .mapToObj(a -> new ComparisonPage(input, a).section())
                .toList())
        .facts(input.facts());
  }

  private Section section() {
    Section section =
        new Section("alternative-" + input.name(alternative), input.title(alternative))
            .table(events(), places(comparison.events()))
            .note(
                "Differences are in percentage points. The risk ratio is the share here over that"
                    + " of the base with its 95 % interval, and is left out where one of them is"
                    + " below "
                    + Wording.percent(PairedShare.RATIO_FROM)
                    + ". "
                    + AssumptionWords.DIFFERENCES)
            .with(quantities());
    List<DivergenceGroup> partings = partings();
    return (partings.isEmpty() ? section : section.with(partings(partings)))
        .with(section(PathChanges.clearest(input, alternative)))
        .with(section(PathChanges.times(input, alternative)));
  }

  private static List<Integer> places(List<?> list) {
    return IntStream.range(0, list.size()).boxed().toList();
  }

  private static Section section(ReportSheet sheet) {
    return Section.within(sheet.title()).with(PageTable.of(sheet)).note(sheet.note());
  }

  private Table<Integer> events() {
    return Table.<Integer>listing()
        .shown("Outcome", event -> comparison.events().get(event).label())
        .shown("Base", event -> Wording.percent(share(event).base().value()))
        .shown("Here", event -> Wording.percent(share(event).alternative().value()))
        .shown("Difference", event -> Wording.points(share(event).difference(), 1))
        .shown("Chance", event -> Wording.points(share(event).interval()))
        .shown("Assumptions", event -> AssumptionWords.change(spread(event)))
        .shown("Same sign", event -> AssumptionWords.sign(spread(event)))
        .shown("Flips −/+", event -> flips(share(event)))
        .shown("p (Holm)", event -> p(comparison.adjusted(alternative, event)))
        .shown("Risk ratio", event -> ratio(share(event)))
        .shown("Variance ratio", event -> Wording.fixed(share(event).varianceRatio(), 1));
  }

  private @Nullable AssumptionSpread spread(int event) {
    return comparison.differenceSpread(alternative, event);
  }

  private PairedShare share(int event) {
    return comparison.share(alternative, event);
  }

  private static String flips(PairedShare share) {
    return Wording.grouped(share.onlyBase()) + "/" + Wording.grouped(share.onlyAlternative());
  }

  private static String ratio(PairedShare share) {
    Interval interval = share.riskRatioInterval();
    return interval == null
        ? "–"
        : Wording.fixed(share.riskRatio(), 2)
            + " ("
            + Wording.fixed(interval.low(), 2)
            + "–"
            + Wording.fixed(interval.high(), 2)
            + ")";
  }

  private static String p(double p) {
    return p < 0.001 ? "<0.001" : Wording.fixed(p, 3);
  }

  private Section quantities() {
    return Section.within("Numbers")
        .table(
            Table.<Integer>listing()
                .shown("Number", q -> comparison.quantities().get(q).upTo(input.days()).label())
                .shown("Mean, base", q -> Wording.fixed(mean(q).base(), 2))
                .shown("Mean, here", q -> Wording.fixed(mean(q).alternative(), 2))
                .shown("Difference", q -> Wording.fixed(mean(q).difference(), 2))
                .shown("Chance", q -> range(mean(q).interval()))
                .shown(
                    "Assumptions",
                    q -> AssumptionWords.mean(comparison.meanDifferenceSpread(alternative, q)))
                .shown("Median shift", q -> Wording.fixed(mean(q).shifts().get(2), 1)),
            places(comparison.quantities()))
        .note(
            "A rung never reached counts as "
                + input.days()
                + " days, so that every run counts. The report of a single scenario gives the means"
                + " of the runs that reach it.");
  }

  private PairedMean mean(int quantity) {
    return comparison.mean(alternative, quantity);
  }

  private static String range(@Nullable Interval interval) {
    return interval == null
        ? "–"
        : Wording.fixed(interval.low(), 2) + " to " + Wording.fixed(interval.high(), 2);
  }

  /** The first groups of each outcome and direction. */
  private List<DivergenceGroup> partings() {
    List<DivergenceGroup> shown = new ArrayList<>();
    for (DivergenceGroup group : input.partings()) {
      if (group.alternative() == alternative
          && shown.stream().filter(other -> isAlike(group, other)).count() < PARTINGS) {
        shown.add(group);
      }
    }
    return shown;
  }

  private static boolean isAlike(DivergenceGroup one, DivergenceGroup other) {
    return one.outcome() == other.outcome() && one.gained() == other.gained();
  }

  private Section partings(List<DivergenceGroup> groups) {
    return Section.within("Where the histories of flipped runs part")
        .table(
            Table.<DivergenceGroup>listing()
                .shown("Outcome", group -> comparison.events().get(group.outcome()).label())
                .shown("Holds", group -> group.gained() ? "here alone" : "in the base alone")
                .shown("First difference", group -> group.first().inWords())
                .shown("Runs", group -> Wording.grouped(group.runs()))
                .shown("Of those looked at", group -> Wording.grouped(group.looked()))
                .shown("Examples", ComparisonPage::examples),
            groups);
  }

  private static String examples(DivergenceGroup group) {
    return String.join(", ", group.examples().stream().map(String::valueOf).toList());
  }
}
