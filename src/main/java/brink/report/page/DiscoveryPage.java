package brink.report.page;

import brink.discovery.Finding;
import brink.report.DiscoveryInput;
import brink.report.DiscoveryWords;
import brink.report.PWords;
import brink.report.PageHead;
import brink.report.Wording;
import brink.report.chart.Drawing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The report of a search for boxes as one self-contained page. */
public final class DiscoveryPage {
  private DiscoveryPage() {}

  /**
   * Writes the report.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @param head what was run
   * @param file where to; replaced if it exists
   * @throws IOException if the file cannot be written
   */
  public static void write(DiscoveryInput input, List<Drawing> drawings, PageHead head, Path file)
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
  public static String page(DiscoveryInput input, List<Drawing> drawings, PageHead head) {
    Html html = new Html();
    html.markup("<!DOCTYPE html>\n")
        .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en");
    HtmlReport.head(html, "Where it happens: " + input.event());
    html.open("body").open("header");
    html.line("h1", "Where does it happen?");
    html.line("p", input.event(), "class", "question");
    html.line("p", input.title(), "class", "span").closeLine();
    HeadSection.write(html, head);
    how(html);
    html.open("section", "id", "boxes").line("h2", "What was found");
    DiscoveryWords.of(input).forEach(sentence -> html.line("p", sentence));
    if (!input.discovery().findings().isEmpty()) {
      table(html, input);
    }
    html.closeLine();
    HtmlReport.charts(html, drawings);
    HtmlReport.facts(html, input.facts());
    return html.closeLine().closeLine().done();
  }

  private static void how(Html html) {
    html.open("aside", "class", "honesty").line("h2", "How to read it");
    html.line(
        "p",
        "A box is a set of limits on the factors of the sweep within which the event is common in"
            + " the model. It is found by search, so its density is flattered; the density on"
            + " points held back is the one to expect. A box is shown only if boxes found on half"
            + " of the points stand out on the other half. It says where, not why, and nothing of"
            + " what was not varied. All points share their replications: what is held back are"
            + " points, so that p does not say what other random numbers would have given.");
    html.closeLine();
  }

  private static void table(Html html, DiscoveryInput input) {
    html.table(
        "Box",
        "Density",
        "On points held back",
        "Around",
        "Coverage, of all cases",
        "Support, of all",
        "Points",
        "p");
    int box = 0;
    for (Finding finding : input.discovery().findings()) {
      box++;
      html.row(
          Integer.toString(box),
          Wording.percent(finding.scores().density()),
          Wording.percent(finding.heldBack()),
          Wording.percent(finding.around()),
          Wording.percent(finding.scores().coverage()),
          Wording.percent(finding.scores().support()),
          Wording.grouped(finding.scores().points()),
          PWords.of(finding.p()));
    }
    html.closeLine().closeLine();
  }
}
