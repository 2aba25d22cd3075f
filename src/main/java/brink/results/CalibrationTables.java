package brink.results;

import brink.calibration.abc.Population;
import brink.calibration.crisis.CrisisFit;
import brink.calibration.crisis.MarginalSummary;
import brink.calibration.crisis.ParameterEstimate;
import brink.calibration.crisis.ParameterEstimates;
import brink.calibration.crisis.SummaryCheck;
import brink.parameter.ParameterDraws;
import brink.table.Format;
import brink.table.Table;
import brink.table.TableFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;

/** The tables of a calibration. */
public final class CalibrationTables {
  static final Table<MarginalSummary> SPREAD =
      Table.<MarginalSummary>of("spread", "Where a distribution lies")
          .decimal("mean", "Mean", MarginalSummary::mean)
          .decimal("sd", "Standard deviation", MarginalSummary::sd)
          .decimal("q05", "5 % quantile", MarginalSummary::q05)
          .decimal("q25", "25 % quantile", MarginalSummary::q25)
          .decimal("q50", "Median", MarginalSummary::q50)
          .decimal("q75", "75 % quantile", MarginalSummary::q75)
          .decimal("q95", "95 % quantile", MarginalSummary::q95);

  static final Table<ParameterEstimate> VERDICT =
      Table.<ParameterEstimate>of(
              "verdict", "What an inference is worth, on the prior's normal scale")
          .decimal(
              "shift",
              "Posterior mean, where the prior is standard normal",
              ParameterEstimate::shift)
          .decimal("width", "Posterior standard deviation on that scale", ParameterEstimate::width)
          .decimal("contraction", "1 - width²", ParameterEstimate::contraction)
          .decimal(
              "effective_size", "Independent draws it is worth", ParameterEstimate::effectiveSize)
          .text("verdict", "The verdict in words", learnt -> learnt.verdict().words());

  static final Table<ParameterEstimate> PARAMETERS =
      Table.<ParameterEstimate>of("parameters", "What was learnt of each parameter")
          .text("parameter", "Its dotted path", ParameterEstimate::path)
          .text("unit", "Its unit, - for a pure number", ParameterEstimate::unit)
          .all("prior_", "the prior", SPREAD, ParameterEstimate::prior)
          .all("posterior_", "the posterior", SPREAD, ParameterEstimate::posterior)
          .all("", "", VERDICT, learnt -> learnt);

  static final Table<Population> GENERATIONS =
      Table.<Population>of("generations", "The generations of the particles")
          .whole("generation", "Its number; 0 is the prior", Population::generation)
          .decimal("tolerance", "Greatest distance accepted", Population::tolerance)
          .whole("proposals", "Proposals drawn", Population::tried)
          .whole("simulations", "Proposals simulated", Population::simulated)
          .whole("accepted", "Proposals accepted", one -> one.sample().size())
          .decimal("acceptance", "Accepted of those simulated", Population::acceptance)
          .decimal("effective_size", "Its effective size", one -> one.sample().effectiveSize());

  static final Table<SummaryCheck> PREDICTIVE =
      Table.<SummaryCheck>of("predictive", "Each summary as observed, against what was predicted")
          .text("summary", "Name of the summary", SummaryCheck::id)
          .flag("fitted", "Whether it was fitted; if not, it is a test", SummaryCheck::fitted)
          .decimal("low", "Least that may have been observed", check -> check.observed().low())
          .decimal("high", "Most that may have been observed", check -> check.observed().high())
          .all("prior_", "what the prior predicts", SPREAD, SummaryCheck::prior)
          .all("posterior_", "what the posterior predicts", SPREAD, SummaryCheck::posterior)
          .decimal("tail", "Two-sided tail probability under the posterior", SummaryCheck::tail)
          .flag("agrees", "Whether the tail is 0.05 or more", SummaryCheck::agrees);

  private CalibrationTables() {}

  /**
   * Writes all of them.
   *
   * @param draft where
   * @param fit what came of a calibration
   * @throws IOException if one cannot be written
   */
  public static void write(Draft draft, CrisisFit fit) throws IOException {
    inferred(draft, fit.inferred());
    draft.write(PARAMETERS, fit.inferred().learnt());
    draft.write(GENERATIONS, fit.posterior().generations());
    draft.write(PREDICTIVE, fit.checks());
  }

  /** Writes the posterior, draws of it for the runs of a scenario, and its correlations. */
  static void inferred(Draft draft, ParameterEstimates inferred) throws IOException {
    draws(draft, "posterior", inferred.table());
    draws(draft, "draws", inferred.few());
    List<String> paths = inferred.learnt().stream().map(ParameterEstimate::path).toList();
    draft.write(
        correlations(paths, inferred.scores()::correlation),
        IntStream.range(0, paths.size()).boxed().toList());
  }

  private static void draws(Draft draft, String name, ParameterDraws draws) throws IOException {
    String file = TableFormat.CSV.fileName(name);
    Files.writeString(draft.file(file), draws.text());
    draft.describe(file, draws(name, draws.paths()));
  }

  /** What a table of draws is. */
  static Table<Object> draws(String name, List<String> paths) {
    Table<Object> table =
        Table.of(name, "Draws of parameters; runs take one each")
            .column("weight", "weight", "", "Weight of the draw", Format.NUMBER, row -> row);
    for (String path : paths) {
      table = table.named(path, "", "Value of the parameter", Format.NUMBER, row -> row);
    }
    return table;
  }

  /** The correlation of two parameters, by their places. */
  @FunctionalInterface
  interface Correlation {
    double of(int one, int other);
  }

  /** Correlations of the parameters in the posterior, on the normal scales of their priors. */
  static Table<Integer> correlations(List<String> paths, Correlation of) {
    Table<Integer> table =
        Table.<Integer>of("correlations", "Correlations in the posterior, on normal scales")
            .text("parameter", "Dotted path of a parameter", paths::get);
    for (int k = 0; k < paths.size(); k++) {
      int other = k;
      table =
          table.named(
              paths.get(k),
              "",
              "Its correlation with this parameter",
              Format.DECIMAL,
              row -> of.of(row, other));
    }
    return table;
  }
}
