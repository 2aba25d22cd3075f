package brink.report.page;

import brink.analysis.Interval;
import brink.hindcast.Board;
import brink.hindcast.Findings;
import brink.hindcast.Method;
import brink.hindcast.PowerRow;
import brink.hindcast.ScoreKind;
import brink.hindcast.Scored;
import brink.hindcast.SkillRow;
import brink.report.HindcastInput;
import brink.report.PageHead;
import brink.report.Wording;
import brink.report.chart.Drawing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
   * @param head what was run
   * @param file where to; replaced if it exists
   * @throws IOException if the file cannot be written
   */
  public static void write(HindcastInput input, List<Drawing> drawings, PageHead head, Path file)
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
  public static String page(HindcastInput input, List<Drawing> drawings, PageHead head) {
    return new HindcastPage(input).page(drawings, head);
  }

  private String page(List<Drawing> drawings, PageHead head) {
    html.markup("<!DOCTYPE html>\n")
        .open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en");
    HtmlReport.head(html, "Hindcast");
    html.open("body").open("header");
    html.line("h1", "What would it have foreseen?");
    html.line("p", input.title(), "class", "question");
    String span = "1 crisis told, " + findings.crises() + " simulated";
    html.line("p", span, "class", "span").closeLine();
    HeadSection.write(html, head);
    how();
    verdict();
    HtmlReport.charts(html, drawings);
    scores();
    if (!findings.fits().isEmpty()) {
      LearntByDay.write(html, findings);
    }
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
            + " only what documents told by then. One crisis shows no skill, whoever scores better"
            + " in it: the forecasts of one crisis hang together, and it is one draw of what could"
            + " have happened.");
    html.line(
        "p",
        "The forecasts are not fully out of sample: those who set the priors and wrote the list of"
            + " statements had read all the documents. "
            + (findings.fits().isEmpty()
                ? "Brink's parameters here are drawn from these priors; they are not calibrated day"
                    + " by day."
                : "brink-calibrated has been calibrated for each day on the documents up to it; all"
                    + " other numbers, and all other methods, are at these priors or at what was"
                    + " weighed by hand."));
    simulatedFrom();
    html.closeLine();
  }

  private void simulatedFrom() {
    if (findings.crises() == 0) {
      return;
    }
    html.line(
        "p",
        "Simulated crises come from the model with parameters from its priors, and from nowhere"
            + " else. They tell what could be seen if the model were right, not that it is.");
  }

  private void verdict() {
    html.open("section", "id", "verdict").line("h2", "Where it loses");
    String main = findings.main().id();
    Board board = Board.of(findings.scored());
    for (ScoreKind kind : ScoreKind.values()) {
      List<String> winners = findings.winners(kind);
      String over =
          "By "
              + kind.word()
              + ", over "
              + board.n(main, kind)
              + (kind.isOfEvents() ? " forecasts of events" : " forecasts of counts")
              + " in 1 crisis, ";
      html.line(
          "p",
          winners.isEmpty()
              ? over + "nothing scores better than " + main + "."
              : over + main + " loses to " + String.join(", ", winners) + ".");
    }
    html.line(
        "p",
        "All these forecasts are of one crisis: n = 1. Neither to win nor to lose shows skill.");
    overCrises();
    html.closeLine();
  }

  /** Who wins where the world is the model. */
  private void overCrises() {
    if (!findings.simulated().isEmpty()) {
      html.line(
          "p",
          "Over "
              + findings.crises()
              + " simulated crises "
              + findings.main().id()
              + " is worse than "
              + losses()
              + ".");
    }
  }

  private String losses() {
    List<String> worse =
        findings.simulated().stream()
            .filter(row -> row.skill().verdict() < 0)
            .map(row -> row.baseline() + " (" + row.kind().word() + ")")
            .toList();
    return worse.isEmpty() ? "no other" : String.join(", ", worse);
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
                : " Their posteriors are looked up in a table of simulations, as there are too many"
                    + " to calibrate each anew.");
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
