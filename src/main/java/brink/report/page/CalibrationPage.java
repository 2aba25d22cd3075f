package brink.report.page;

import brink.calibration.abc.Population;
import brink.calibration.crisis.Check;
import brink.calibration.crisis.Fit;
import brink.calibration.crisis.Spread;
import brink.report.CheckWords;
import brink.report.PWords;
import brink.report.PageHead;
import brink.report.Wording;
import brink.report.chart.Drawing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The report of a calibration as one self-contained page. */
public final class CalibrationPage {
  private final Fit fit;
  private final Html html = new Html();

  private CalibrationPage(Fit fit) {
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
      Fit fit, List<Drawing> drawings, Map<String, String> facts, PageHead head, Path file)
      throws IOException {
    Files.writeString(file, page(fit, drawings, facts, head));
  }

  /**
   * The report.
   *
   * @param fit what came of the calibration
   * @param drawings the charts, in the order to be shown
   * @param facts how it was made, by name
   * @param head what was run
   * @return the page; well-formed as XML too
   */
  public static String page(
      Fit fit, List<Drawing> drawings, Map<String, String> facts, PageHead head) {
    return new CalibrationPage(fit).page(drawings, facts, head);
  }

  private String page(List<Drawing> drawings, Map<String, String> facts, PageHead head) {
    String title = fit.model().spec().title();
    html.markup("<!DOCTYPE html>\n")
        .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en");
    HtmlReport.head(html, title);
    html.open("body").open("header");
    html.line("h1", title);
    html.line(
        "p",
        Wording.grouped(fit.inferred().draws().size())
            + " draws, worth "
            + Wording.fixed(fit.inferred().draws().effectiveSize(), 0)
            + "; "
            + Wording.grouped(fit.posterior().simulations())
            + " simulations; "
            + CheckWords.used(fit.model()),
        "class",
        "span");
    html.closeLine();
    HeadSection.write(html, head);
    honesty();
    LearntSection.write(html, fit.inferred().learnt());
    HtmlReport.charts(html, drawings);
    generations();
    checks(false, "checks", "Held against what was not fitted");
    checks(true, "fitted", "What was fitted");
    HtmlReport.facts(html, facts);
    return html.closeLine().closeLine().done();
  }

  private void honesty() {
    html.open("aside", "class", "honesty").line("h2", "How to read it");
    html.line(
        "p",
        "All that is known comes from "
            + CheckWords.used(fit.model())
            + ", of one crisis. A number that is prior-dominated rests on judgement, whatever"
            + " digits it has; one that moved but was not narrowed says that evidence and prior"
            + " disagree, not how large it is. That the posterior fits what it was fitted to shows"
            + " nothing; that it does not shows that the model cannot. What was not fitted is the"
            + " better test, and another crisis would be a real one.");
    html.line(
        "p",
        "Numbers that were not freed are taken as known, and so are the chances that an act is"
            + " reported. Were these freed too, the posteriors would be wider.");
    html.closeLine();
  }

  private static String number(double number) {
    return Wording.fixed(number, 2);
  }

  private void generations() {
    html.open("section", "id", "generations").line("h2", "Generations");
    html.table("Generation", "Tolerance", "Simulations", "Accepted", "Worth");
    for (Population g : fit.posterior().generations()) {
      html.row(
          Integer.toString(g.generation()),
          g.generation() == 0 ? "none: the prior" : number(g.tolerance()),
          Wording.grouped(g.simulated()),
          Wording.percent(g.acceptance()),
          Wording.fixed(g.sample().effectiveSize(), 0));
    }
    html.closeLine().closeLine();
    html.line(
        "p",
        "Stopped because "
            + fit.posterior().reason().words()
            + ". "
            + Wording.grouped(fit.unmoved())
            + " of the draws were left where they were: the scenario refuses where regression would"
            + " put them, or regression was not asked for.",
        "class",
        "note");
    html.closeLine();
  }

  private void checks(boolean fitted, String id, String title) {
    List<Check> checks = fit.checks().stream().filter(c -> c.fitted() == fitted).toList();
    if (checks.isEmpty()) {
      return;
    }
    html.open("section", "id", id).line("h2", title);
    html.line("p", CheckWords.sentence(fit, fitted));
    html.table(
        "Summary", "Documents", "Predicted by the prior", "By the posterior", "Tail", "Agrees");
    for (Check check : checks) {
      html.row(
          check.id(),
          CheckWords.observed(check.observed()),
          predicted(check.prior()),
          predicted(check.posterior()),
          PWords.of(check.tail()),
          check.agrees() ? "yes" : "no");
    }
    html.closeLine().closeLine();
    html.line(
        "p",
        "Predicted: mean, and 5 to 95 % of runs. Tail: how often a run lies further out than the"
            + " documents, on both sides; it agrees from 0.05.",
        "class",
        "note");
    html.closeLine();
  }

  private static String predicted(Spread spread) {
    return Wording.fixed(spread.mean(), 1)
        + " ("
        + Wording.fixed(spread.q05(), 0)
        + " to "
        + Wording.fixed(spread.q95(), 0)
        + ")";
  }
}
