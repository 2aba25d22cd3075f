package brink.report.page;

import brink.design.Design;
import brink.report.PageHead;
import brink.report.SweepInput;
import brink.report.Wording;
import brink.report.chart.Drawing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The report of a sweep as one self-contained page. */
public final class SweepPage {
  private SweepPage() {}

  /**
   * Writes the report.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @param head what was run
   * @param file where to; replaced if it exists
   * @throws IOException if the file cannot be written
   */
  public static void write(SweepInput input, List<Drawing> drawings, PageHead head, Path file)
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
  public static String page(SweepInput input, List<Drawing> drawings, PageHead head) {
    Html html = new Html();
    html.markup("<!DOCTYPE html>\n")
        .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en");
    HtmlReport.head(html, input.title());
    html.open("body").open("header").line("h1", input.title());
    if (!input.question().isEmpty()) {
      html.line("p", input.question(), "class", "question");
    }
    Design design = input.table().design();
    html.line(
        "p",
        Wording.grouped(design.size())
            + " points over "
            + design.factors().size()
            + (design.factors().size() == 1 ? " factor" : " factors"),
        "class",
        "span");
    html.closeLine();
    HeadSection.write(html, head);
    html.open("aside", "class", "honesty").line("h2", "How to read it");
    html.line(
        "p",
        "The model was run at every point of a design, with the same random numbers at all of them."
            + " What is shown are shares and means in the model, over the ranges that the sweep"
            + " gave its factors. 'brink sensitivity' says which factors matter and how surely,"
            + " 'brink discover' where an outcome is common.");
    html.closeLine();
    HtmlReport.charts(html, drawings);
    extremes(html, input);
    HtmlReport.facts(html, input.facts());
    return html.closeLine().closeLine().done();
  }

  private static void extremes(Html html, SweepInput input) {
    html.open("section", "id", "extremes").line("h2", "Where each outcome is least and most");
    html.table("Outcome", "Least", "At", "Most", "At");
    for (int o = 0; o < input.outcomes().size(); o++) {
      int least = extreme(input, o, -1);
      int most = extreme(input, o, 1);
      if (least >= 0) {
        html.row(
            input.outcomes().get(o).label(),
            input.written(o, input.mean(least, o)),
            place(input, o, least),
            input.written(o, input.mean(most, o)),
            place(input, o, most));
      }
    }
    html.closeLine().closeLine();
    html.line(
        "p",
        "The least and the most of many points are flattered by luck; points.csv has the"
            + " intervals.",
        "class",
        "note");
    html.closeLine();
  }

  private static int extreme(SweepInput input, int outcome, int sign) {
    int found = -1;
    for (int p = 0; p < input.table().design().size(); p++) {
      double mean = sign * input.mean(p, outcome);
      if (!Double.isNaN(mean) && (found < 0 || mean > sign * input.mean(found, outcome))) {
        found = p;
      }
    }
    return found;
  }

  /** The point, and its values of the strongest factors. */
  private static String place(SweepInput input, int outcome, int point) {
    Design design = input.table().design();
    StringBuilder place = new StringBuilder("point " + point + ": ");
    List<Integer> shown = input.strongest(outcome).stream().limit(3).toList();
    for (int i = 0; i < shown.size(); i++) {
      String value = Wording.shortened(design.text(point, shown.get(i)), 12);
      place.append(i == 0 ? "" : ", ").append(design.factors().get(shown.get(i)).path());
      place.append(" ").append(value);
    }
    return place.append(design.factors().size() > shown.size() ? ", …" : "").toString();
  }
}
