package brink.results;

import brink.calibration.abc.Posterior;
import brink.calibration.crisis.Fit;
import brink.calibration.crisis.Learnt;
import brink.hindcast.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The tables of the calibrations of a hindcast, one for the day of each document but the last. */
final class DatedTables {
  private DatedTables() {}

  static void write(Path folder, Findings findings) throws IOException {
    List<List<String>> calibrations = new ArrayList<>();
    List<List<String>> parameters = new ArrayList<>();
    for (int d = 0; d < findings.fits().size(); d++) {
      List<String> place = List.of(findings.document(d), findings.day(d).toString());
      Fit fit = findings.fits().get(d);
      calibrations.add(row(place, calibration(fit)));
      for (Learnt learnt : fit.inferred().learnt()) {
        parameters.add(row(place, parameter(learnt)));
      }
    }
    Csv.write(
        folder.resolve("calibrations.csv"),
        List.of(
            "document",
            "day",
            "acts",
            "generations",
            "simulations",
            "tolerance",
            "draws",
            "effective-size",
            "stopped-because"),
        calibrations);
    Csv.write(
        folder.resolve("posteriors.csv"),
        row(
            List.of(
                "document",
                "day",
                "parameter",
                "unit",
                "prior-mean",
                "prior-sd",
                "mean",
                "sd",
                "q05",
                "q95"),
            CalibrationTables.VERDICT),
        parameters);
  }

  private static List<String> row(List<String> place, List<String> rest) {
    List<String> row = new ArrayList<>(place);
    row.addAll(rest);
    return row;
  }

  private static List<String> calibration(Fit fit) {
    Posterior posterior = fit.posterior();
    return List.of(
        Integer.toString(fit.model().coded().acts().size()),
        Integer.toString(posterior.generations().size()),
        Long.toString(posterior.simulations()),
        Decimal.text(posterior.last().tolerance()),
        Integer.toString(fit.inferred().draws().size()),
        Decimal.text(fit.inferred().draws().effectiveSize()),
        posterior.reason().words());
  }

  private static List<String> parameter(Learnt learnt) {
    List<String> spreads =
        List.of(
            learnt.path(),
            learnt.unit(),
            Decimal.text(learnt.prior().mean()),
            Decimal.text(learnt.prior().sd()),
            Decimal.text(learnt.posterior().mean()),
            Decimal.text(learnt.posterior().sd()),
            Decimal.text(learnt.posterior().q05()),
            Decimal.text(learnt.posterior().q95()));
    return row(spreads, CalibrationTables.verdict(learnt));
  }
}
