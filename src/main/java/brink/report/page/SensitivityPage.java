package brink.report.page;

import brink.model.OutcomeRule;
import brink.report.PageHead;
import brink.report.SensitivityInput;
import brink.report.SensitivityWords;
import brink.report.Wording;
import brink.report.chart.Drawing;
import brink.sensitivity.Analysis;
import brink.sensitivity.Effect;
import brink.sensitivity.Ledger;
import brink.sensitivity.LedgerWords;
import brink.sensitivity.Rank;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The report of an analysis of sensitivity as one self-contained page. */
public final class SensitivityPage {
  private final SensitivityInput input;
  private final Html html = new Html();

  private SensitivityPage(SensitivityInput input) {
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
  public static void write(SensitivityInput input, List<Drawing> drawings, PageHead head, Path file)
      throws IOException {
    Files.writeString(file, page(input, drawings, head));
  }

  /**
   * The report.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @param head what was run
   * @return the page; well-formed as XML too
   */
  public static String page(SensitivityInput input, List<Drawing> drawings, PageHead head) {
    return new SensitivityPage(input).page(drawings, head);
  }

  private String page(List<Drawing> drawings, PageHead head) {
    html.markup("<!DOCTYPE html>\n")
        .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en");
    HtmlReport.head(html, "What matters: " + input.title());
    html.open("body").open("header");
    html.line("h1", "What matters?");
    html.line("p", input.title(), "class", "question");
    if (!input.question().isEmpty()) {
      html.line("p", input.question(), "class", "span");
    }
    html.closeLine();
    HeadSection.write(html, head);
    how();
    ledger();
    HtmlReport.charts(html, drawings);
    for (int o = 0; o < input.analyses().size(); o++) {
      outcome(input.outcomes().get(o), input.analyses().get(o));
    }
    HtmlReport.facts(html, input.facts());
    return html.closeLine().closeLine().done();
  }

  private void how() {
    html.open("aside", "class", "honesty").line("h2", "How to read it");
    html.line(
        "p",
        "These are effects within the model, over the ranges that the sweep gave its factors. A"
            + " factor with a wide range looks strong, one that was not varied does not appear."
            + " Runs of the same number share their random numbers at all points, and what noise is"
            + " left is told apart from effects as far as the index allows: it makes no share of"
            + " variance and no swing larger, mean sizes of effects a little larger, and rank"
            + " correlations smaller.");
    input.notes().forEach(note -> html.line("p", note));
    html.closeLine();
  }

  private void ledger() {
    html.open("section", "id", "ledger");
    html.line("h2", "Which conclusions rest on which assumptions");
    html.line(
        "p",
        "Each factor of the sweep replaces a number of the scenario, and the scenario says what"
            + " that number rests on. A document that it cites gives a direction, not a size: as"
            + " long as the number has a prior, its size is judgement, or what a calibration says"
            + " of it, as far as its verdict goes. The shares say, roughly, how much of an"
            + " outcome's variation over this sweep would be settled by knowing the factor.",
        "class",
        "note");
    html.open("ul");
    for (OutcomeRule outcome : input.outcomes()) {
      html.line("li", LedgerWords.of(input.ledger(), outcome.id(), outcome.label()));
    }
    html.closeLine();
    html.table("Outcome", "Factor", "Share", "Rests on", "Basis", "Source", "Why this value");
    for (Ledger.Entry entry : input.ledger().entries()) {
      html.row(
          entry.outcome(),
          entry.factor(),
          Wording.percent(entry.share()),
          entry.ground().words(),
          entry.basis(),
          entry.parameter() == null ? "" : entry.parameter().source(),
          entry.parameter() == null ? "" : entry.parameter().reason());
    }
    html.closeLine().closeLine().closeLine();
  }

  private void outcome(OutcomeRule rule, Analysis analysis) {
    html.open("section", "id", "outcome-" + rule.id()).line("h2", rule.label());
    html.line("p", SensitivityWords.used(analysis));
    html.line("p", SensitivityWords.noise(analysis.parts()));
    if (analysis.found()) {
      html.table("Factor", analysis.leading().words(), "95 % interval", "Told from the next");
      for (Rank rank : analysis.ranking()) {
        Effect effect = analysis.ranked(rank);
        html.row(
            input.factors().get(rank.factor()),
            SensitivityWords.value(effect),
            SensitivityWords.interval(effect),
            SensitivityWords.gap(rank.gap()));
      }
      html.closeLine().closeLine();
    }
    html.closeLine();
  }
}
