package brink.report.page;

import brink.analysis.Interval;
import brink.calibration.crisis.Fit;
import brink.calibration.crisis.Learnt;
import brink.calibration.crisis.Spread;
import brink.hindcast.Board;
import brink.hindcast.Findings;
import brink.hindcast.Method;
import brink.hindcast.PowerRow;
import brink.hindcast.ScoreKind;
import brink.hindcast.Scored;
import brink.hindcast.SkillRow;
import brink.report.HindcastInput;
import brink.report.Wording;
import brink.report.chart.Drawing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The report of a hindcast as one self-contained page. */
public final class HindcastPage {
  private final HindcastInput input;
  private final Findings findings;
  private final Html html = new Html();

  private HindcastPage(HindcastInput input) {
    this.input = input;
    findings = input.findings();
  }

  /**
   * Writes the report.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @param file where to; replaced if it exists
   * @throws IOException if the file cannot be written
   */
  public static void write(HindcastInput input, List<Drawing> drawings, Path file)
      throws IOException {
    Files.write(file, page(input, drawings).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The report.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @return the page; well-formed as XML too
   */
  public static String page(HindcastInput input, List<Drawing> drawings) {
    return new HindcastPage(input).page(drawings);
  }

  private String page(List<Drawing> drawings) {
    html.markup("<!DOCTYPE html>\n")
        .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en");
    HtmlReport.head(html, "Hindcast");
    html.open("body").open("header");
    html.line("h1", "What would it have foreseen?");
    html.line("p", input.title(), "class", "question");
    String span = "1 crisis told, " + findings.crises() + " simulated";
    html.line("p", span, "class", "span").closeLine();
    how();
    verdict();
    HtmlReport.charts(html, drawings);
    scores();
    calibrated();
    simulated();
    power();
    forecasts();
    HtmlReport.facts(html, input.facts());
    return html.closeLine().closeLine().done();
  }

  private void how() {
    html.open("aside", "class", "honesty").line("h2", "How to read it");
    html.line(
        "p",
        "On the day of each document every method forecasts what later documents report, knowing"
            + " only what documents told by then. One crisis shows no skill, whoever scores better in"
            + " it: the forecasts of one crisis hang together, and it is one draw of what could have"
            + " happened.");
    html.line(
        "p",
        "The forecasts are not fully out of sample: those who set the priors and wrote the list of"
            + " statements had read all the documents. "
            + (findings.fits().isEmpty()
                ? "Brink's parameters here are drawn from these priors; they are not calibrated day by"
                    + " day."
                : "brink-calibrated has been calibrated for each day on the documents up to it; all"
                    + " other numbers, and all other methods, are at these priors or at what was"
                    + " weighed by hand."));
    html.line(
        "p",
        "Simulated crises come from the model with parameters from its priors, and from nowhere else."
            + " They tell what could be seen if the model were right, not that it is.");
    html.closeLine();
  }

  private void verdict() {
    html.open("section", "id", "verdict").line("h2", "Where it loses");
    boolean loses = false;
    for (ScoreKind kind : ScoreKind.values()) {
      List<String> winners = findings.winners(kind);
      if (!winners.isEmpty()) {
        loses = true;
        html.line(
            "p",
            "By "
                + kind.word()
                + " "
                + findings.main().id()
                + " scores worse in the crisis told than "
                + String.join(", ", winners)
                + ".");
      }
    }
    if (!loses) {
      html.line("p", "Nowhere in the crisis told; which is one crisis, and shows no skill.");
    }
    html.closeLine();
  }

  private void scores() {
    html.open("section", "id", "scores").line("h2", "Mean scores in the crisis told");
    html.table("Method", "What it does", "Brier", "Log", "CRPS", "Interval");
    Board board = Board.of(findings.scored());
    for (Method method : findings.methods()) {
      html.row(
          method.id(),
          method.title(),
          number(board.mean(method.id(), ScoreKind.BRIER)),
          number(board.mean(method.id(), ScoreKind.LOG)),
          number(board.mean(method.id(), ScoreKind.CRPS)),
          number(board.mean(method.id(), ScoreKind.INTERVAL)));
    }
    html.closeLine().closeLine();
    String main = findings.main().id();
    html.line(
        "p",
        "The lower the better. Brier and log score "
            + board.n(main, ScoreKind.BRIER)
            + " forecasts of events, CRPS and the score of the 80 % interval "
            + board.n(main, ScoreKind.CRPS)
            + " of counts. In the log score what happened counts with a probability of "
            + Scored.FLOOR
            + " at least.",
        "class",
        "note");
    html.closeLine();
  }

  private void calibrated() {
    if (findings.fits().isEmpty()) {
      return;
    }
    html.open("section", "id", "calibrated").line("h2", "What was learnt by each day");
    List<String> head = new ArrayList<>(List.of("Parameter", "Prior"));
    List<String> acts = new ArrayList<>(List.of(""));
    for (int d = 0; d < findings.fits().size(); d++) {
      head.add(findings.day(d).toString());
      acts.add(Integer.toString(findings.fits().get(d).model().coded().acts().size()));
    }
    html.table(head.toArray(new String[0]));
    html.row("Acts told by then", acts.toArray(new String[0]));
    List<Learnt> first = findings.fits().get(0).inferred().learnt();
    for (int p = 0; p < first.size(); p++) {
      html.open("tr").open("th", "scope", "row").path(first.get(p).path()).close();
      html.open("td").text(words(first.get(p).prior())).close();
      for (Fit fit : findings.fits()) {
        html.open("td").text(words(fit.inferred().learnt().get(p).posterior())).close();
      }
      html.closeLine();
    }
    html.closeLine().closeLine();
    html.line(
        "p",
        "Mean ± standard deviation of the prior, and of the posterior on the documents up to the day.",
        "class",
        "note");
    html.closeLine();
  }

  private static String words(Spread spread) {
    return Wording.fixed(spread.mean(), 2) + " ± " + Wording.fixed(spread.sd(), 2);
  }

  private void simulated() {
    if (findings.simulated().isEmpty()) {
      return;
    }
    html.open("section", "id", "simulated").line("h2", "Skill over simulated crises");
    html.table("Against", "Score", "Skill", "95 % interval", "Verdict");
    for (SkillRow row : findings.simulated()) {
      Interval interval = row.skill().interval();
      html.row(
          row.baseline(),
          row.kind().word(),
          number(row.skill().value()),
          interval == null ? "–" : number(interval.low()) + " to " + number(interval.high()),
          verdict(row.skill().verdict()));
    }
    html.closeLine().closeLine();
    String note =
        "1 - S / S of the baseline over "
            + findings.crises()
            + " crises; the interval draws whole crises again."
            + (findings.fits().isEmpty()
                ? ""
                : " Their posteriors are looked up in a table of simulations, as there are too many to"
                    + " calibrate each anew.");
    html.line("p", note, "class", "note").closeLine();
  }

  private static String verdict(int verdict) {
    return verdict > 0 ? "better" : verdict < 0 ? "worse" : "not told apart";
  }

  private void power() {
    if (findings.power().isEmpty()) {
      return;
    }
    html.open("section", "id", "power").line("h2", "How many crises it would take");
    html.table("Against", "Score", "Crises", "Chance to see it");
    for (PowerRow row : findings.power()) {
      if (row.kind() == ScoreKind.BRIER || row.kind() == ScoreKind.CRPS) {
        html.row(
            row.baseline(),
            row.kind().word(),
            Integer.toString(row.crises()),
            Wording.percent(row.seen().value()));
      }
    }
    html.closeLine().closeLine();
    html.line(
        "p",
        "Chance that the 95 % interval of the mean difference over so many crises lies above 0, if"
            + " crises differ as the simulated ones do.",
        "class",
        "note");
    html.closeLine();
  }

  private void forecasts() {
    html.open("section", "id", "forecasts").line("h2", "Forecasts of " + findings.main().id());
    html.table("Made on", "Question", "Forecast", "80 % interval", "Reported");
    for (Scored one : findings.scored()) {
      if (one.method().equals(findings.main().id())) {
        boolean event = one.question().isEvent();
        html.row(
            findings.day(one.document()).toString(),
            one.question().text(),
            event ? Wording.percent(one.forecast()) : Wording.fixed(one.forecast(), 1),
            event ? "" : Wording.fixed(one.low(), 0) + " to " + Wording.fixed(one.high(), 0),
            event ? (one.happened() ? "yes" : "no") : Wording.fixed(one.observed(), 0));
      }
    }
    html.closeLine().closeLine().closeLine();
  }

  private static String number(double number) {
    return Double.isNaN(number) ? "–" : Wording.fixed(number, 3);
  }
}
