package brink.report.page;

import brink.analysis.Interval;
import brink.comparison.Comparison;
import brink.comparison.PairedMean;
import brink.comparison.PairedShare;
import brink.comparison.PartingGroup;
import brink.report.ComparisonInput;
import brink.report.PageHead;
import brink.report.PathChanges;
import brink.report.Sheet;
import brink.report.Wording;
import brink.report.chart.Charts;
import brink.report.chart.Drawing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report of a comparison as one self-contained page. */
public final class ComparisonPage {
  /** First differences shown of each outcome and direction. */
  private static final int PARTINGS = 3;

  private final ComparisonInput input;
  private final Html html = new Html();

  private ComparisonPage(ComparisonInput input) {
    this.input = input;
  }

  /**
   * Writes the report.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @param head what was run
   * @param file where to; replaced if it exists
   * @throws IOException if the file cannot be written
   */
  public static void write(ComparisonInput input, List<Drawing> drawings, PageHead head, Path file)
      throws IOException {
    Files.write(file, page(input, drawings, head).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The report.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @param head what was run
   * @return the page; well-formed as XML too
   */
  public static String page(ComparisonInput input, List<Drawing> drawings, PageHead head) {
    return new ComparisonPage(input).page(drawings, head);
  }

  private String page(List<Drawing> drawings, PageHead head) {
    html.markup("<!DOCTYPE html>\n")
        .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en");
    HtmlReport.head(html, "What if: " + input.titles().get(0));
    html.open("body").open("header");
    html.line("h1", "What would change?");
    html.line("p", "Base: " + input.titles().get(0), "class", "question");
    String runs = Wording.grouped(input.comparison().n()) + " runs of each scenario";
    html.line("p", runs, "class", "span").closeLine();
    HeadSection.write(html, head);
    how();
    HtmlReport.charts(html, drawings);
    String leftOut = Charts.leftOut(input.comparison().alternatives());
    if (!leftOut.isEmpty() && !drawings.isEmpty()) {
      html.line("p", leftOut, "class", "note");
    }
    for (int a = 0; a < input.comparison().alternatives(); a++) {
      alternative(a);
    }
    HtmlReport.facts(html, input.facts());
    return html.closeLine().closeLine().done();
  }

  private void how() {
    html.open("aside", "class", "honesty").line("h2", "How to read it");
    html.line(
        "p",
        "Runs of the same number share their random numbers and are the same up to the first thing"
            + " that differs. A difference is therefore what the change does within the model. It"
            + " is no proof of what would have happened: with other assumptions it may be"
            + " another.");
    html.line(
        "p",
        "Intervals are for one outcome at a time. The p-values of McNemar's exact test are shown"
            + " after Holm's adjustment for all outcomes of all alternatives. The variance ratio"
            + " says how many times the runs independent seeds would need for the same intervals.");
    html.closeLine();
  }

  private void alternative(int alternative) {
    html.open("section", "id", "alternative-" + input.name(alternative));
    html.line("h2", input.title(alternative));
    events(alternative);
    quantities(alternative);
    partings(alternative);
    sheet(PathChanges.clearest(input, alternative));
    sheet(PathChanges.times(input, alternative));
    html.closeLine();
  }

  private void sheet(Sheet sheet) {
    html.line("h3", sheet.title());
    HtmlReport.rows(html, sheet);
    html.line("p", sheet.note(), "class", "note");
  }

  private void events(int alternative) {
    Comparison comparison = input.comparison();
    html.table(
        "Outcome",
        "Base",
        "Here",
        "Difference",
        "95 % interval",
        "Flips −/+",
        "p (Holm)",
        "Risk ratio",
        "Variance ratio");
    for (int e = 0; e < comparison.events().size(); e++) {
      PairedShare share = comparison.share(alternative, e);
      Interval interval = share.interval();
      html.row(
          comparison.events().get(e).label(),
          Wording.percent(share.base().value()),
          Wording.percent(share.alternative().value()),
          Wording.points(share.difference(), 1),
          Wording.points(interval.low(), 1) + " to " + Wording.points(interval.high(), 1),
          Wording.grouped(share.onlyBase()) + "/" + Wording.grouped(share.onlyAlternative()),
          p(comparison.adjusted(alternative, e)),
          ratio(share),
          Wording.fixed(share.varianceRatio(), 1));
    }
    html.closeLine().closeLine();
    html.line(
        "p",
        "Differences are in percentage points. The risk ratio is the share here over that of the"
            + " base with its 95 % interval, and is left out where one of them is below "
            + Wording.percent(PairedShare.RATIO_FROM)
            + ".",
        "class",
        "note");
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

  private void quantities(int alternative) {
    Comparison comparison = input.comparison();
    html.line("h3", "Numbers");
    html.table("Number", "Mean, base", "Mean, here", "Difference", "95 % interval", "Median shift");
    for (int q = 0; q < comparison.quantities().size(); q++) {
      PairedMean mean = comparison.mean(alternative, q);
      html.row(
          comparison.quantities().get(q).upTo(input.days()).label(),
          Wording.fixed(mean.base(), 2),
          Wording.fixed(mean.alternative(), 2),
          Wording.fixed(mean.difference(), 2),
          range(mean.interval()),
          Wording.fixed(mean.shifts().get(2), 1));
    }
    html.closeLine().closeLine();
    html.line(
        "p",
        "A rung never reached counts as "
            + input.days()
            + " days, so that every run counts. The report of a single scenario gives the means of"
            + " the runs that reach it.",
        "class",
        "note");
  }

  private static String range(@Nullable Interval interval) {
    return interval == null
        ? "–"
        : Wording.fixed(interval.low(), 2) + " to " + Wording.fixed(interval.high(), 2);
  }

  private void partings(int alternative) {
    List<PartingGroup> groups =
        input.partings().stream().filter(group -> group.alternative() == alternative).toList();
    if (groups.isEmpty()) {
      return;
    }
    html.line("h3", "Where the histories of flipped runs part");
    html.table("Outcome", "Holds", "First difference", "Runs", "Of those looked at", "Examples");
    String last = "";
    int shown = 0;
    for (PartingGroup group : groups) {
      String place = group.outcome() + " " + group.gained();
      shown = place.equals(last) ? shown + 1 : 1;
      last = place;
      if (shown <= PARTINGS) {
        parting(group);
      }
    }
    html.closeLine().closeLine();
  }

  private void parting(PartingGroup group) {
    html.row(
        input.comparison().events().get(group.outcome()).label(),
        group.gained() ? "here alone" : "in the base alone",
        group.first().inWords(),
        Wording.grouped(group.runs()),
        Wording.grouped(group.looked()),
        String.join(", ", group.examples().stream().map(String::valueOf).toList()));
  }
}
