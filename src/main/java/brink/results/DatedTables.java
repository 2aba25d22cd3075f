package brink.results;

import brink.calibration.crisis.CrisisFit;
import brink.calibration.crisis.ParameterEstimate;
import brink.hindcast.HindcastFindings;
import brink.table.Table;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The tables of the calibrations of a hindcast, one for the day of each document but the last. */
final class DatedTables {
  private record Calibration(String document, LocalDate day, CrisisFit fit) {}

  private record Parameter(String document, LocalDate day, ParameterEstimate learnt) {}

  static final Table<Calibration> CALIBRATIONS =
      Table.<Calibration>of("calibrations", "The calibration on the day of each document")
          .text("document", "Number of the document", Calibration::document)
          .date("day", "Its day", Calibration::day)
          .whole("acts", "Acts told by then", row -> row.fit().model().coded().acts().size())
          .whole("generations", "Generations", row -> row.fit().posterior().generations().size())
          .whole("simulations", "Simulations", row -> row.fit().posterior().simulations())
          .decimal("tolerance", "Last tolerance", row -> row.fit().posterior().last().tolerance())
          .whole("draws", "Draws of the posterior", row -> row.fit().inferred().draws().size())
          .decimal(
              "effective_size",
              "Draws that they are worth",
              row -> row.fit().inferred().draws().effectiveSize())
          .text("stopped_because", "Why it stopped", row -> row.fit().posterior().reason().words());

  static final Table<Parameter> POSTERIORS =
      Table.<Parameter>of("posteriors", "What was learnt by the day of each document")
          .text("document", "Number of the document", Parameter::document)
          .date("day", "Its day", Parameter::day)
          .text("parameter", "Dotted path of the parameter", row -> row.learnt().path())
          .text("unit", "Its unit, - for a pure number", row -> row.learnt().unit())
          .decimal("prior_mean", "Mean of the prior", row -> row.learnt().prior().mean())
          .decimal("prior_sd", "Standard deviation of the prior", row -> row.learnt().prior().sd())
          .decimal("mean", "Mean of the posterior", row -> row.learnt().posterior().mean())
          .decimal("sd", "Its standard deviation", row -> row.learnt().posterior().sd())
          .decimal("q05", "Its 5 % quantile", row -> row.learnt().posterior().q05())
          .decimal("q95", "Its 95 % quantile", row -> row.learnt().posterior().q95())
          .all("", "", CalibrationTables.VERDICT, Parameter::learnt);

  private DatedTables() {}

  static void write(Draft draft, HindcastFindings findings) throws IOException {
    List<Calibration> calibrations = new ArrayList<>();
    List<Parameter> parameters = new ArrayList<>();
    for (int d = 0; d < findings.fits().size(); d++) {
      String document = findings.document(d);
      LocalDate day = findings.day(d);
      CrisisFit fit = findings.fits().get(d);
      calibrations.add(new Calibration(document, day, fit));
      fit.inferred().learnt().forEach(l -> parameters.add(new Parameter(document, day, l)));
    }
    draft.write(CALIBRATIONS, calibrations);
    draft.write(POSTERIORS, parameters);
  }
}
