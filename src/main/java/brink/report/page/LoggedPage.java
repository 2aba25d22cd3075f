package brink.report.page;

import brink.calibration.logged.LoggedFit;
import brink.calibration.logged.Waits;
import brink.calibration.mcmc.Mixing;
import brink.report.PWords;
import brink.report.PageHead;
import brink.report.Wording;
import brink.report.chart.Drawing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The report of a calibration on a complete log as one self-contained page. */
public final class LoggedPage {
  private final LoggedFit fit;
  private final Html html = new Html();

  private LoggedPage(LoggedFit fit) {
    this.fit = fit;
  }

  /**
   * Writes the report.
   *
   * @param fit what came of the calibration
   * @param drawings the charts, in the order to be shown
   * @param facts how it was made, by name
   * @param head what was run
   * @param file where to; replaced if it exists
   * @throws IOException if the file cannot be written
   */
  public static void write(
      LoggedFit fit, List<Drawing> drawings, Map<String, String> facts, PageHead head, Path file)
      throws IOException {
    Files.writeString(file, new LoggedPage(fit).page(drawings, facts, head));
  }

  private String page(List<Drawing> drawings, Map<String, String> facts, PageHead head) {
    String title = fit.spec().title();
    html.markup("<!DOCTYPE html>\n")
        .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en");
    HtmlReport.head(html, title);
    html.open("body").open("header");
    html.line("h1", title);
    html.line(
        "p",
        Wording.grouped(fit.inferred().draws().size())
            + " draws of "
            + fit.chains().list().size()
            + " chains on a log of "
            + Wording.grouped(fit.acts())
            + " acts",
        "class",
        "span");
    html.closeLine();
    HeadSection.write(html, head);
    honesty();
    LearntSection.write(html, fit.inferred().learnt());
    HtmlReport.charts(html, drawings);
    chains();
    HtmlReport.facts(html, facts);
    return html.closeLine().closeLine().done();
  }

  private void honesty() {
    html.open("aside", "class", "honesty").line("h2", "How to read it");
    html.line(
        "p",
        "The log is taken as complete: an act that is not in it did not happen. For reports, which"
            + " leave things out, this would be wrong, and the posterior far too narrow.");
    html.line(
        "p",
        "Numbers that were not freed are taken as known. Were these freed too, the posteriors would"
            + " be wider.");
    html.line("p", waited(fit.waits()));
    html.closeLine();
  }

  private static String waited(Waits waits) {
    if (Double.isNaN(waits.p())) {
      return "There are too few acts to say whether the model explains when they came.";
    }
    String tested =
        "Waits between acts, on the clock of the fitted model, lie "
            + Wording.fixed(waits.distance(), 3)
            + " from what the model expects ("
            + PWords.equation(waits.p())
            + "): ";
    return tested
        + (waits.doubtful()
            ? "the model does not explain when acts came, so that its parameters mean little."
            : "nothing speaks against the model there.");
  }

  private void chains() {
    html.open("section", "id", "mixing").line("h2", "The chains");
    html.table("Parameter", "Highest density", "R-hat", "Worth", "Worth in the tails");
    for (int j = 0; j < fit.mixing().size(); j++) {
      Mixing mixing = fit.mixing().get(j);
      html.open("tr").open("th", "scope", "row");
      html.path(fit.inferred().learnt().get(j).path()).close();
      for (String cell :
          List.of(
              Wording.fixed(fit.highest().get(j), 2),
              Wording.fixed(mixing.rHat(), 3),
              Wording.fixed(mixing.bulkSize(), 0),
              Wording.fixed(mixing.tailSize(), 0))) {
        html.open("td").text(cell).close();
      }
      html.closeLine();
    }
    html.closeLine().closeLine();
    html.line(
        "p",
        (fit.mixed()
                ? "The chains agree."
                : "The chains do not agree well enough: take more steps.")
            + " R-hat: at most 1.01 is asked for. Worth: independent draws that say as much; 100"
            + " for each chain are asked for. Highest density: of the posterior, on the normal"
            + " scales of the priors"
            + (fit.settled() ? "." : "; the search was cut short."),
        "class",
        "note");
    html.closeLine();
  }
}
