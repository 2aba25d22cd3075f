package brink.report.page;

import brink.report.PageHead;
import brink.report.RareInput;
import brink.report.RareWords;
import brink.report.Wording;
import brink.report.chart.Drawing;
import brink.splitting.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The report of a rare outcome as one self-contained page. */
public final class RarePage {
  private static final int ROUTES = 20;

  private final RareInput input;
  private final Html html = new Html();

  private RarePage(RareInput input) {
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
  public static void write(RareInput input, List<Drawing> drawings, PageHead head, Path file)
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
  public static String page(RareInput input, List<Drawing> drawings, PageHead head) {
    return new RarePage(input).page(drawings, head);
  }

  private String page(List<Drawing> drawings, PageHead head) {
    html.markup("<!DOCTYPE html>\n")
        .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en");
    HtmlReport.head(html, "A rare outcome: " + input.outcome().label());
    html.open("body").open("header");
    html.line("h1", input.outcome().label());
    html.line("p", input.title(), "class", "question");
    html.line("p", input.words(), "class", "span");
    note(RareWords.caution(input.estimate()));
    html.closeLine();
    HeadSection.write(html, head);
    how();
    HtmlReport.charts(html, drawings);
    cost();
    routes();
    HtmlReport.facts(html, input.facts());
    return html.closeLine().closeLine().done();
  }

  private void how() {
    html.open("aside", "class", "honesty").line("h2", "How to read it");
    html.line(
        "p",
        "Runs that come closer to the outcome than others are continued several times, each time"
            + " with fresh random numbers, and count for less in turn. The estimate is unbiased"
            + " whatever counts as close; that only decides how precise it is.");
    html.line(
        "p",
        "A small probability leans on the assumptions more than a large one does: it comes from the"
            + " tails of the model, which nothing has tested. The interval says how much it would"
            + " move with other random numbers, and nothing else.");
    html.closeLine();
  }

  private void cost() {
    html.open("section", "id", "cost").line("h2", "What it cost");
    html.table("What", "Here", "Plain runs, same error");
    double plain = input.estimate().plainSteps();
    row("runs", input.estimate().paths(), input.estimate().plainPaths());
    row("acts simulated", input.estimate().steps(), plain);
    row("acts simulated for the first time", input.estimate().fresh(), plain);
    html.closeLine().closeLine();
    note(RareWords.noComparison(input.estimate()));
    html.line(
        "p",
        "Relative error "
            + Wording.fixed(input.estimate().probability().relativeError(), 2)
            + "; effective sample size "
            + Wording.fixed(input.estimate().effectiveSize(), 1)
            + ": as if so many unrelated runs had come to the outcome.",
        "class",
        "note");
    html.closeLine();
  }

  private void row(String what, long here, double plain) {
    html.row(what, Wording.grouped(here), Double.isNaN(plain) ? "" : Wording.fixed(plain, 0));
  }

  private void note(String text) {
    if (!text.isEmpty()) {
      html.line("p", text, "class", "note");
    }
  }

  private void routes() {
    if (input.routes().isEmpty()) {
      return;
    }
    html.open("section", "id", "paths").line("h2", "Most likely paths");
    html.table("Acts that led there", "Share", "Unrelated runs");
    for (Route route : input.routes().subList(0, Math.min(ROUTES, input.routes().size()))) {
      html.row(route.inWords(), Wording.percent(route.share()), Wording.grouped(route.origins()));
    }
    html.closeLine().closeLine();
    html.line(
        "p",
        "For each actor and target the first act of rung 7 or above. Shares of few unrelated runs"
            + " are rough.",
        "class",
        "note");
    html.closeLine();
  }
}
