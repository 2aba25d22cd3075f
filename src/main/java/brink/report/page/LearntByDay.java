package brink.report.page;

import brink.calibration.crisis.CrisisFit;
import brink.calibration.crisis.MarginalSummary;
import brink.calibration.crisis.ParameterEstimate;
import brink.hindcast.HindcastFindings;
import brink.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** The table of what calibrations had learnt by the day of each document. */
final class LearntByDay {
  private LearntByDay() {}

  static Section of(HindcastFindings findings) {
    List<String> head = new ArrayList<>(List.of("Parameter", "Prior"));
    List<String> acts = new ArrayList<>(List.of("Acts told by then", ""));
    for (int d = 0; d < findings.fits().size(); d++) {
      head.add(findings.day(d).toString());
      acts.add(Integer.toString(findings.fits().get(d).model().coded().acts().size()));
    }
    List<List<String>> rows = new ArrayList<>(List.of(acts));
    for (int p = 0; p < findings.fits().get(0).inferred().learnt().size(); p++) {
      rows.add(row(findings.fits(), p));
    }
    return new Section("calibrated", "What was learnt by each day")
        .with(new PageTable(head, rows, true))
        .note(
            "Mean ± standard deviation of the prior, and of the posterior on the documents up to"
                + " the day.");
  }

  private static List<String> row(List<CrisisFit> fits, int parameter) {
    ParameterEstimate first = fits.get(0).inferred().learnt().get(parameter);
    List<String> row = new ArrayList<>(List.of(first.path(), words(first.prior())));
    fits.forEach(fit -> row.add(words(fit.inferred().learnt().get(parameter).posterior())));
    return row;
  }

  private static String words(MarginalSummary spread) {
    return Wording.fixed(spread.mean(), 2) + " ± " + Wording.fixed(spread.sd(), 2);
  }
}
