package brink.report.page;

import brink.analysis.Interval;
import brink.hindcast.ForecastMethod;
import brink.hindcast.HindcastFindings;
import brink.hindcast.MeanScores;
import brink.hindcast.PowerRow;
import brink.hindcast.ScoreKind;
import brink.hindcast.ScoredForecast;
import brink.hindcast.SkillRow;
import brink.report.HindcastInput;
import brink.report.PageHead;
import brink.report.Wording;
import brink.report.chart.RenderedChart;
import brink.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The report of a hindcast. */
public final class HindcastPage {
  private final HindcastInput input;
  private final HindcastFindings findings;

  private HindcastPage(HindcastInput input) {
    this.input = input;
    findings = input.findings();
  }

  /**
   * The report.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @param head what was run
   * @return the page
   */
  public static Page of(HindcastInput input, List<RenderedChart> drawings, PageHead head) {
    return new HindcastPage(input).page(drawings, head);
  }

  private Page page(List<RenderedChart> drawings, PageHead head) {
    return Page.of("Hindcast", "What would it have foreseen?")
        .question(input.title())
        .span("1 crisis told, " + findings.crises() + " simulated")
        .run(head)
        .howToRead(how().toArray(new String[0]))
        .with(verdict())
        .charts(drawings)
        .with(scores())
        .when(!findings.fits().isEmpty(), () -> LearntByDay.of(findings))
        .when(!findings.simulated().isEmpty(), this::simulated)
        .when(!findings.power().isEmpty(), this::power)
        .with(forecasts())
        .facts(input.facts());
  }

  private List<String> how() {
    List<String> how = new ArrayList<>();
    how.add(
        "On the day of each document every method forecasts what later documents report, knowing"
            + " only what documents told by then. One crisis shows no skill, whoever scores better"
            + " in it: the forecasts of one crisis hang together, and it is one draw of what could"
            + " have happened.");
    how.add(
        "The forecasts are not fully out of sample: those who set the priors and wrote the list of"
            + " statements had read all the documents. "
            + (findings.fits().isEmpty()
                ? "Brink's parameters here are drawn from these priors; they are not calibrated day"
                    + " by day."
                : "brink-calibrated has been calibrated for each day on the documents up to it; all"
                    + " other numbers, and all other methods, are at these priors or at what was"
                    + " weighed by hand."));
    if (findings.crises() > 0) {
      how.add(
          "Simulated crises come from the model with parameters from its priors, and from nowhere"
              + " else. They tell what could be seen if the model were right, not that it is.");
    }
    return how;
  }

  private Section verdict() {
    List<String> verdicts = new ArrayList<>();
    for (ScoreKind kind : ScoreKind.values()) {
      verdicts.add(verdict(kind));
    }
    verdicts.add(
        "All these forecasts are of one crisis: n = 1. Neither to win nor to lose shows skill.");
    if (!findings.simulated().isEmpty()) {
      verdicts.add(overCrises());
    }
    return new Section("verdict", "Where it loses").text(verdicts.toArray(new String[0]));
  }

  private String verdict(ScoreKind kind) {
    String main = findings.main().id();
    List<String> winners = findings.winners(kind);
    return "By "
        + kind.word()
        + ", over "
        + MeanScores.of(findings.scored()).n(main, kind)
        + (kind.isOfEvents() ? " forecasts of events" : " forecasts of counts")
        + " in 1 crisis, "
        + (winners.isEmpty()
            ? "nothing scores better than " + main + "."
            : main + " loses to " + String.join(", ", winners) + ".");
  }

  /** Who wins where the world is the model. */
  private String overCrises() {
    return "Over "
        + findings.crises()
        + " simulated crises "
        + findings.main().id()
        + " is worse than "
        + losses()
        + ".";
  }

  private String losses() {
    List<String> worse =
        findings.simulated().stream()
            .filter(row -> row.skill().verdict() < 0)
            .map(row -> row.baseline() + " (" + row.kind().word() + ")")
            .toList();
    return worse.isEmpty() ? "no other" : String.join(", ", worse);
  }

  private Section scores() {
    MeanScores board = MeanScores.of(findings.scored());
    String main = findings.main().id();
    return new Section("scores", "Mean scores in the crisis told")
        .table(
            Table.<ForecastMethod>listing()
                .shown("Method", ForecastMethod::id)
                .shown("What it does", ForecastMethod::title)
                .shown("Brier", method -> number(board.mean(method.id(), ScoreKind.BRIER)))
                .shown("Log", method -> number(board.mean(method.id(), ScoreKind.LOG)))
                .shown("CRPS", method -> number(board.mean(method.id(), ScoreKind.CRPS)))
                .shown("Interval", method -> number(board.mean(method.id(), ScoreKind.INTERVAL))),
            findings.methods())
        .note(
            "The lower the better. Brier and log score "
                + board.n(main, ScoreKind.BRIER)
                + " forecasts of events, CRPS and the score of the 80 % interval "
                + board.n(main, ScoreKind.CRPS)
                + " of counts. In the log score what happened counts with a probability of "
                + ScoredForecast.FLOOR
                + " at least.");
  }

  private Section simulated() {
    return new Section("simulated", "Skill over simulated crises")
        .table(
            Table.<SkillRow>listing()
                .shown("Against", SkillRow::baseline)
                .shown("Score", row -> row.kind().word())
                .shown("Skill", row -> number(row.skill().value()))
                .shown("95 % interval", row -> range(row.skill().interval()))
                .shown("Verdict", row -> verdict(row.skill().verdict())),
            findings.simulated())
        .note(
            "1 - S / S of the baseline over "
                + findings.crises()
                + " crises; the interval draws whole crises again."
                + (findings.fits().isEmpty()
                    ? ""
                    : " Their posteriors are looked up in a table of simulations, as there are too"
                        + " many to calibrate each anew."));
  }

  private static String range(@Nullable Interval interval) {
    return interval == null ? "–" : number(interval.low()) + " to " + number(interval.high());
  }

  private static String verdict(int verdict) {
    return verdict > 0 ? "better" : verdict < 0 ? "worse" : "not told apart";
  }

  private Section power() {
    return new Section("power", "How many crises it would take")
        .table(
            Table.<PowerRow>listing()
                .shown("Against", PowerRow::baseline)
                .shown("Score", row -> row.kind().word())
                .shown("Crises", row -> Integer.toString(row.crises()))
                .shown("Chance to see it", row -> Wording.percent(row.seen().value())),
            findings.power().stream()
                .filter(row -> row.kind() == ScoreKind.BRIER || row.kind() == ScoreKind.CRPS)
                .toList())
        .note(
            "Chance that the 95 % interval of the mean difference over so many crises lies above 0,"
                + " if crises differ as the simulated ones do.");
  }

  private Section forecasts() {
    String main = findings.main().id();
    return new Section("forecasts", "Forecasts of " + main)
        .table(
            Table.<ScoredForecast>listing()
                .shown("Made on", one -> findings.day(one.document()).toString())
                .shown("Question", one -> one.question().text())
                .shown("Forecast", HindcastPage::forecast)
                .shown("80 % interval", HindcastPage::interval)
                .shown("Reported", HindcastPage::reported),
            findings.scored().stream().filter(one -> one.method().equals(main)).toList());
  }

  private static String forecast(ScoredForecast one) {
    return one.question().isEvent()
        ? Wording.percent(one.forecast())
        : Wording.fixed(one.forecast(), 1);
  }

  private static String interval(ScoredForecast one) {
    return one.question().isEvent()
        ? ""
        : Wording.fixed(one.low(), 0) + " to " + Wording.fixed(one.high(), 0);
  }

  private static String reported(ScoredForecast one) {
    if (one.question().isEvent()) {
      return one.happened() ? "yes" : "no";
    }
    return Wording.fixed(one.observed(), 0);
  }

  private static String number(double number) {
    return Double.isNaN(number) ? "–" : Wording.fixed(number, 3);
  }
}
