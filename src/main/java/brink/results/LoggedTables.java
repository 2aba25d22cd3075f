package brink.results;

import brink.calibration.logged.LoggedFit;
import brink.calibration.mcmc.Chain;
import brink.calibration.mcmc.Mixing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables of a calibration on a complete log. */
public final class LoggedTables {
  private LoggedTables() {}

  /**
   * Writes all tables of such a calibration.
   *
   * @param folder where; has none of them
   * @param fit what came of a calibration
   * @throws IOException if one cannot be written
   */
  public static void write(Path folder, LoggedFit fit) throws IOException {
    CalibrationTables.posterior(folder.resolve(CalibrationFolder.POSTERIOR), fit.inferred());
    CalibrationTables.draws(folder.resolve("draws.csv"), fit.inferred());
    parameters(folder.resolve("parameters.csv"), fit);
    CalibrationTables.correlations(folder.resolve("correlations.csv"), fit.inferred());
    chains(folder.resolve("chains.csv"), fit);
  }

  /**
   * What was learnt of each parameter: as of documents, and the value at the highest density and
   * how well the chains have mixed.
   *
   * @param file where; must not exist
   * @param fit what came of the calibration
   * @throws IOException if it cannot be written
   */
  private static void parameters(Path file, LoggedFit fit) throws IOException {
    List<String> header = CalibrationTables.learntHeader();
    header.addAll(List.of("highest-density", "r-hat", "bulk-size", "tail-size"));
    List<List<String>> rows = new ArrayList<>();
    for (int j = 0; j < fit.mixing().size(); j++) {
      Mixing mixing = fit.mixing().get(j);
      List<String> row = CalibrationTables.row(fit.inferred().learnt().get(j));
      row.add(Decimal.text(fit.highest().get(j)));
      row.add(Decimal.text(mixing.rHat()));
      row.add(Decimal.text(mixing.bulkSize()));
      row.add(Decimal.text(mixing.tailSize()));
      rows.add(row);
    }
    Csv.write(file, header, rows);
  }

  /** How many draws each chain gave, and how often it moved. */
  private static void chains(Path file, LoggedFit fit) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (int c = 0; c < fit.chains().list().size(); c++) {
      Chain chain = fit.chains().list().get(c);
      rows.add(
          List.of(
              Integer.toString(c),
              Integer.toString(chain.length()),
              Decimal.text(chain.acceptance())));
    }
    Csv.write(file, List.of("chain", "draws", "acceptance"), rows);
  }
}
