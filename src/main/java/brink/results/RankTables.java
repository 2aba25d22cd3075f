package brink.results;

import brink.calibration.rank.Ranks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables of simulation-based calibration. */
public final class RankTables {
  /** Name of the table of checks, one row for each parameter. */
  public static final String CHECKS = "sbc.csv";

  /** Name of the table of ranks. */
  public static final String RANKS = "ranks.csv";

  private RankTables() {}

  /**
   * One row for each parameter: chi-squared test, coverage, how far ranks stray.
   *
   * @param file where; must not exist
   * @param paths the parameters
   * @param ranks the ranks of each
   * @throws IOException if it cannot be written
   */
  public static void checks(Path file, List<String> paths, List<Ranks> ranks) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int j = 0; j < paths.size(); j++) {
      Ranks r = ranks.get(j);
      rows.add(
          List.of(
              paths.get(j),
              Integer.toString(r.size()),
              Decimal.text(r.chiSquared(r.bins())),
              PValue.text(r.p(r.bins())),
              Decimal.text(r.coverage(0.5)),
              Decimal.text(r.coverage(0.9)),
              Decimal.text(r.strays())));
    }
    Csv.write(
        file,
        List.of("parameter", "crises", "chi-squared", "p", "coverage-50", "coverage-90", "strays"),
        rows);
  }

  /**
   * The histograms.
   *
   * @param file where; must not exist
   * @param paths the parameters
   * @param ranks the ranks of each
   * @throws IOException if it cannot be written
   */
  public static void histograms(Path file, List<String> paths, List<Ranks> ranks)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int j = 0; j < paths.size(); j++) {
      int[] counts = ranks.get(j).histogram(ranks.get(j).bins());
      for (int b = 0; b < counts.length; b++) {
        rows.add(List.of(paths.get(j), Integer.toString(b), Integer.toString(counts[b])));
      }
    }
    Csv.write(file, List.of("parameter", "bin", "count"), rows);
  }
}
