package brink.results;

import brink.hindcast.ForecastMethod;
import brink.hindcast.HindcastFindings;
import brink.hindcast.MeanScores;
import brink.hindcast.PowerRow;
import brink.hindcast.ScoreKind;
import brink.hindcast.ScoredForecast;
import brink.hindcast.SkillRow;
import brink.hindcast.score.Reliability;
import brink.table.Format;
import brink.table.Table;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The tables of a hindcast. */
public final class HindcastTables {
  /** Name of the table of forecasts. */
  public static final String FORECASTS = "forecasts.csv";

  private record Forecast(String document, LocalDate day, ScoredForecast of) {}

  private record Score(String document, MeanScores board, ForecastMethod method, ScoreKind kind) {}

  private record Skill(String crises, SkillRow of) {}

  static final Table<Forecast> FORECAST = forecast();

  private static Table<Forecast> forecast() {
    Table<Forecast> table =
        Table.<Forecast>of("forecasts", "Every forecast of the documents' crisis, scored")
            .text("document", "Document on whose day it was made", Forecast::document)
            .date("day", "Its day", Forecast::day)
            .text("method", "Id of the method", row -> row.of().method())
            .text("question", "Id of the question", row -> row.of().question().id())
            .text(
                "kind", "event or count", row -> row.of().question().isEvent() ? "event" : "count")
            .decimal("forecast", "Probability, or mean number", row -> row.of().forecast())
            .decimal("low", "10 % quantile of the futures", row -> row.of().low())
            .decimal("high", "90 % quantile of the futures", row -> row.of().high())
            .decimal("observed", "What later documents report", row -> row.of().observed());
    for (ScoreKind kind : ScoreKind.values()) {
      table =
          table.named(
              kind.word(),
              "",
              "The score of that name; empty where it is of another kind of question",
              Format.DECIMAL,
              row -> row.of().score(kind));
    }
    return table.text("text", "The question in words", row -> row.of().question().text());
  }

  static final Table<Score> SCORES =
      Table.<Score>of("scores", "Mean scores of each method by day, and over all")
          .text("document", "Document on whose day; all for all days", Score::document)
          .text("method", "Id of the method", row -> row.method().id())
          .text("score", "Name of the score", row -> row.kind().word())
          .decimal("mean", "Its mean", row -> row.board().mean(row.method().id(), row.kind()))
          .whole("n", "Forecasts scored", row -> row.board().n(row.method().id(), row.kind()))
          .text("title", "The method in words", row -> row.method().title());

  static final Table<Skill> SKILL =
      Table.<Skill>of("skill", "Skill of the main method against each other one")
          .text("crises", "Of the documents, or simulated", Skill::crises)
          .whole("n", "Number of crises", row -> row.of().skill().crises())
          .text("method", "Id of the method", row -> row.of().method())
          .text("baseline", "Id of the one that it is held against", row -> row.of().baseline())
          .text("score", "Name of the score", row -> row.of().kind().word())
          .decimal("skill", "1 less the ratio of mean scores", row -> row.of().skill().value())
          .interval("", "the skill", row -> row.of().skill().interval());

  static final Table<PowerRow> POWER =
      Table.<PowerRow>of("power", "How probable it is that a difference is seen")
          .text("method", "Id of the method", PowerRow::method)
          .text("baseline", "Id of the one that it is held against", PowerRow::baseline)
          .text("score", "Name of the score", row -> row.kind().word())
          .whole("crises", "Over how many crises", PowerRow::crises)
          .decimal("power", "Share of resamples that see it", row -> row.seen().value())
          .whole("draws", "Number of resamples", row -> row.seen().n());

  static final Table<Reliability.Step> RELIABILITY =
      Table.<Reliability.Step>of("reliability", "How often came what was forecast so")
          .decimal("forecast_low", "Least forecast", Reliability.Step::low)
          .decimal("forecast_high", "Greatest forecast", Reliability.Step::high)
          .decimal("frequency", "Share that came about", Reliability.Step::frequency)
          .whole("n", "Number of forecasts", Reliability.Step::n)
          .decimal("consistent_low", "Least that is consistent", Reliability.Step::consistentLow)
          .decimal("consistent_high", "Most that is consistent", Reliability.Step::consistentHigh);

  private HindcastTables() {}

  /**
   * Writes all of them.
   *
   * @param draft where
   * @param findings what was found
   * @throws IOException if one cannot be written
   */
  public static void write(Draft draft, HindcastFindings findings) throws IOException {
    draft.write(
        FORECAST,
        findings.scored().stream()
            .map(s -> new Forecast(findings.document(s.document()), findings.day(s.document()), s))
            .toList());
    draft.write(SCORES, scores(findings));
    List<Skill> skills = new ArrayList<>();
    findings.skills().forEach(row -> skills.add(new Skill("documents", row)));
    findings.simulated().forEach(row -> skills.add(new Skill("simulated", row)));
    draft.write(SKILL, skills);
    draft.write(POWER, findings.power());
    Reliability reliability = findings.reliability();
    if (reliability != null) {
      draft.write(RELIABILITY, reliability.steps());
    }
    if (!findings.fits().isEmpty()) {
      DatedTables.write(draft, findings);
    }
  }

  private static List<Score> scores(HindcastFindings findings) {
    List<Score> rows = new ArrayList<>();
    for (int d = 0; d < findings.crisis().windows().size() - 1; d++) {
      add(rows, findings.document(d), MeanScores.of(findings.scored(), d), findings);
    }
    add(rows, "all", MeanScores.of(findings.scored()), findings);
    return rows;
  }

  private static void add(
      List<Score> rows, String document, MeanScores board, HindcastFindings findings) {
    for (ForecastMethod method : findings.methods()) {
      for (ScoreKind kind : ScoreKind.values()) {
        rows.add(new Score(document, board, method, kind));
      }
    }
  }
}
