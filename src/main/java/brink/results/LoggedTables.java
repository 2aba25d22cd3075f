package brink.results;

import brink.calibration.crisis.ParameterEstimate;
import brink.calibration.logged.LogFit;
import brink.calibration.mcmc.Chain;
import brink.calibration.mcmc.ConvergenceDiagnostics;
import brink.table.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** The tables of a calibration on a complete log. */
public final class LoggedTables {
  private record Parameter(
      ParameterEstimate learnt, double highest, ConvergenceDiagnostics mixing) {}

  private record Numbered(int number, Chain chain) {}

  static final Table<Parameter> PARAMETERS =
      Table.<Parameter>of("parameters", "What was learnt of each parameter of a logged crisis")
          .all("", "", CalibrationTables.PARAMETERS, Parameter::learnt)
          .decimal("highest_density", "Value at the highest density", Parameter::highest)
          .decimal("r_hat", "Rank-normalised R-hat", row -> row.mixing().rHat())
          .decimal("bulk_size", "Effective size in the bulk", row -> row.mixing().bulkSize())
          .decimal("tail_size", "Effective size in the tails", row -> row.mixing().tailSize());

  static final Table<Numbered> CHAINS =
      Table.<Numbered>of("chains", "The chains of the posterior")
          .whole("chain", "Its number, from 0", Numbered::number)
          .whole("draws", "Its draws", row -> row.chain().length())
          .decimal("acceptance", "Share of proposals accepted", row -> row.chain().acceptance());

  private LoggedTables() {}

  /**
   * Writes all tables of such a calibration.
   *
   * @param draft where
   * @param fit what came of a calibration
   * @throws IOException if one cannot be written
   */
  public static void write(Draft draft, LogFit fit) throws IOException {
    CalibrationTables.inferred(draft, fit.inferred());
    draft.write(
        PARAMETERS,
        IntStream.range(0, fit.mixing().size())
            .mapToObj(
                j ->
                    new Parameter(
                        fit.inferred().learnt().get(j), fit.highest().get(j), fit.mixing().get(j)))
            .toList());
    List<Chain> chains = fit.chains().list();
    draft.write(
        CHAINS,
        IntStream.range(0, chains.size()).mapToObj(c -> new Numbered(c, chains.get(c))).toList());
  }
}
