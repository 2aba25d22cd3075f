package brink.results;

import brink.analysis.Interval;
import brink.hindcast.Board;
import brink.hindcast.Findings;
import brink.hindcast.Method;
import brink.hindcast.PowerRow;
import brink.hindcast.ScoreKind;
import brink.hindcast.Scored;
import brink.hindcast.SkillRow;
import brink.hindcast.score.Reliability;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a hindcast. Numbers have six decimals at most, and are empty where there is none.
 */
public final class HindcastTables {
  /** Name of the table of forecasts. */
  public static final String FORECASTS = "forecasts.csv";

  private final Findings findings;

  /**
   * Prepares the tables.
   *
   * @param findings what was found
   */
  public HindcastTables(Findings findings) {
    this.findings = findings;
  }

  /**
   * Writes all of them.
   *
   * @param folder where; has none of them
   * @throws IOException if one cannot be written
   */
  public void write(Path folder) throws IOException {
    forecasts(folder.resolve(FORECASTS));
    scores(folder.resolve("scores.csv"));
    skills(folder.resolve("skill.csv"));
    power(folder.resolve("power.csv"));
    Reliability reliability = findings.reliability();
    if (reliability != null) {
      reliability(folder.resolve("reliability.csv"), reliability);
    }
    if (!findings.fits().isEmpty()) {
      DatedTables.write(folder, findings);
    }
  }

  /** Writes every forecast of the documents' crisis with its scores. */
  private void forecasts(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Scored one : findings.scored()) {
      List<String> row = new ArrayList<>();
      row.add(findings.document(one.document()));
      row.add(findings.day(one.document()).toString());
      row.add(one.method());
      row.add(one.question().id());
      row.add(one.question().isEvent() ? "event" : "count");
      row.add(Decimal.text(one.forecast()));
      row.add(Decimal.text(one.low()));
      row.add(Decimal.text(one.high()));
      row.add(Decimal.text(one.observed()));
      for (ScoreKind kind : ScoreKind.values()) {
        row.add(Decimal.text(one.score(kind)));
      }
      row.add(one.question().text());
      rows.add(row);
    }
    Csv.write(
        file,
        List.of(
            "document",
            "day",
            "method",
            "question",
            "kind",
            "forecast",
            "low",
            "high",
            "observed",
            "brier",
            "log",
            "crps",
            "interval",
            "text"),
        rows);
  }

  /** Writes the mean scores of each method: on the day of each document, and over all. */
  private void scores(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int d = 0; d < findings.crisis().windows().size() - 1; d++) {
      scores(findings.document(d), Board.of(findings.scored(), d), rows);
    }
    scores("all", Board.of(findings.scored()), rows);
    Csv.write(file, List.of("document", "method", "score", "mean", "n", "title"), rows);
  }

  private void scores(String document, Board board, List<List<String>> rows) {
    for (Method method : findings.methods()) {
      for (ScoreKind kind : ScoreKind.values()) {
        rows.add(
            List.of(
                document,
                method.id(),
                kind.word(),
                Decimal.text(board.mean(method.id(), kind)),
                Integer.toString(board.n(method.id(), kind)),
                method.title()));
      }
    }
  }

  /** Writes skills: over the one crisis of the documents, and over simulated ones. */
  private void skills(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    skills("documents", findings.skills(), rows);
    skills("simulated", findings.simulated(), rows);
    Csv.write(
        file, List.of("crises", "n", "method", "baseline", "score", "skill", "low", "high"), rows);
  }

  private static void skills(String crises, List<SkillRow> skills, List<List<String>> rows) {
    for (SkillRow row : skills) {
      Interval interval = row.skill().interval();
      rows.add(
          List.of(
              crises,
              Integer.toString(row.skill().crises()),
              row.method(),
              row.baseline(),
              row.kind().word(),
              Decimal.text(row.skill().value()),
              interval == null ? "" : Decimal.text(interval.low()),
              interval == null ? "" : Decimal.text(interval.high())));
    }
  }

  /** Writes how probable it is that differences are seen. */
  private void power(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (PowerRow row : findings.power()) {
      rows.add(
          List.of(
              row.method(),
              row.baseline(),
              row.kind().word(),
              Integer.toString(row.crises()),
              Decimal.text(row.seen().value()),
              Long.toString(row.seen().n())));
    }
    Csv.write(file, List.of("method", "baseline", "score", "crises", "power", "draws"), rows);
  }

  /** Writes the steps of the reliability curve. */
  private void reliability(Path file, Reliability reliability) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Reliability.Step step : reliability.steps()) {
      rows.add(
          List.of(
              Decimal.text(step.low()),
              Decimal.text(step.high()),
              Decimal.text(step.frequency()),
              Integer.toString(step.n()),
              Decimal.text(step.consistentLow()),
              Decimal.text(step.consistentHigh())));
    }
    Csv.write(
        file,
        List.of(
            "forecast-low", "forecast-high", "frequency", "n", "consistent-low", "consistent-high"),
        rows);
  }
}
