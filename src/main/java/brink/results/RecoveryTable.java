package brink.results;

import brink.calibration.rank.Recovered;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of posteriors that were found again: one row for each parameter, in normal scores. */
public final class RecoveryTable {
  /** Its name. */
  public static final String NAME = "recovery.csv";

  private RecoveryTable() {}

  /**
   * Writes it.
   *
   * @param file where; must not exist
   * @param paths the parameters
   * @param recovered both posteriors of each
   * @param crises how many crises there were
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, List<String> paths, List<Recovered> recovered, int crises)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int j = 0; j < paths.size(); j++) {
      Recovered r = recovered.get(j);
      rows.add(
          List.of(
              paths.get(j),
              Integer.toString(crises),
              Decimal.text(r.mean()),
              Decimal.text(r.sd()),
              Decimal.text(r.contraction()),
              Decimal.text(r.meanAgain()),
              Decimal.text(r.sdAgain()),
              Decimal.text(r.contractionAgain()),
              Decimal.text(r.scatter()),
              Decimal.text(r.held()),
              Decimal.text(r.overlap())));
    }
    Csv.write(
        file,
        List.of(
            "parameter",
            "crises",
            "mean",
            "sd",
            "contraction",
            "mean-again",
            "sd-again",
            "contraction-again",
            "scatter-of-means",
            "held-90",
            "overlap"),
        rows);
  }
}
