package brink.results;

import brink.analysis.Distribution;
import brink.analysis.PredictiveCheck;
import brink.analysis.Rounding;
import brink.analysis.Share;
import brink.analysis.Summary;
import brink.model.OutcomeRule;
import brink.run.Cell;
import brink.run.RunLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The small tables of a results folder. Numbers have six decimals at most. */
public final class Tables {
  private static final double[] LEVELS = {0.10, 0.25, 0.50, 0.75, 0.90};

  private Tables() {}

  /**
   * Quantiles of rung and deaths by day.
   *
   * @param file where; must not exist
   * @param distribution what the runs look like
   * @throws IOException if it cannot be written
   */
  public static void daily(Path file, Distribution distribution) throws IOException {
    List<String> header = new ArrayList<>(List.of("day", "date"));
    for (String what : List.of("rung", "deaths")) {
      for (double level : LEVELS) {
        header.add(what + "-q" + Rounding.percent(level, 0));
      }
    }
    List<List<String>> rows = new ArrayList<>();
    RunLayout layout = distribution.layout();
    for (int day = 0; day < layout.days(); day++) {
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(day));
      row.add(layout.start().plusDays(day).toString());
      for (double level : LEVELS) {
        row.add(Integer.toString(distribution.rungQuantile(day, level)));
      }
      for (double level : LEVELS) {
        row.add(Integer.toString(distribution.deathsQuantile(day, level)));
      }
      rows.add(row);
    }
    Csv.write(file, header, rows);
  }

  /**
   * How often each event held, with its Wilson 95 % interval.
   *
   * @param file where; must not exist
   * @param distribution what the runs look like
   * @throws IOException if it cannot be written
   */
  public static void outcomes(Path file, Distribution distribution) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<OutcomeRule> outcomes = distribution.layout().outcomes();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).kind().isEvent()) {
        Share share = distribution.share(i);
        rows.add(
            List.of(
                outcomes.get(i).id(),
                outcomes.get(i).label(),
                Decimal.text(share.value()),
                Decimal.text(share.interval().low()),
                Decimal.text(share.interval().high()),
                Long.toString(share.n())));
      }
    }
    Csv.write(file, List.of("outcome", "label", "share", "low", "high", "n"), rows);
  }

  /**
   * Outcomes that are numbers: runs with a value, mean, standard deviation and quantiles.
   *
   * @param file where; must not exist
   * @param distribution what the runs look like
   * @throws IOException if it cannot be written
   */
  public static void quantities(Path file, Distribution distribution) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<OutcomeRule> outcomes = distribution.layout().outcomes();
    for (int i = 0; i < outcomes.size(); i++) {
      if (!outcomes.get(i).kind().isEvent()) {
        Summary s = distribution.quantity(i);
        List<String> row = new ArrayList<>();
        row.add(outcomes.get(i).id());
        row.add(outcomes.get(i).whereReached().label());
        row.add(Long.toString(s.n()));
        for (double number :
            new double[] {s.mean(), s.sd(), s.q05(), s.q25(), s.q50(), s.q75(), s.q95()}) {
          row.add(Decimal.text(number));
        }
        rows.add(row);
      }
    }
    Csv.write(
        file,
        List.of("outcome", "label", "n", "mean", "sd", "q05", "q25", "q50", "q75", "q95"),
        rows);
  }

  /**
   * Simulated reported acts against the coded ones.
   *
   * @param file where; must not exist
   * @param distribution what the runs look like
   * @param coded coded acts by cell; 0 where a cell is missing
   * @throws IOException if it cannot be written
   */
  public static void reported(Path file, Distribution distribution, Map<Cell, Integer> coded)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    List<Cell> cells = distribution.layout().cells();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      PredictiveCheck check = distribution.reported(i, coded.getOrDefault(cell, 0));
      rows.add(
          List.of(
              cell.act(),
              cell.from(),
              cell.to(),
              Integer.toString(check.coded()),
              Decimal.text(check.mean()),
              Integer.toString(check.median()),
              Integer.toString(check.low()),
              Integer.toString(check.high()),
              Decimal.text(check.tail()),
              Boolean.toString(check.inside())));
    }
    Csv.write(
        file,
        List.of("act", "from", "to", "coded", "mean", "median", "low", "high", "tail", "inside"),
        rows);
  }

  /**
   * The runs that threw.
   *
   * @param file where; must not exist
   * @param masterSeed the experiment's seed
   * @param failures what each said, by index of the run
   * @throws IOException if it cannot be written
   */
  public static void failed(Path file, long masterSeed, SortedMap<Long, String> failures)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    failures.forEach(
        (index, message) ->
            rows.add(List.of(Long.toString(index), Long.toString(masterSeed), message)));
    Csv.write(file, List.of(RunTable.INDEX, "master-seed", "message"), rows);
  }
}
