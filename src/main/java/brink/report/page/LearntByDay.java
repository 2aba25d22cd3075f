package brink.report.page;

import brink.calibration.crisis.CrisisFit;
import brink.calibration.crisis.MarginalSummary;
import brink.calibration.crisis.ParameterEstimate;
import brink.hindcast.HindcastFindings;
import brink.report.Wording;
import brink.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The table of what calibrations had learnt by the day of each document. */
final class LearntByDay {
  private LearntByDay() {}

  /** A row: what it is of, of the prior, and of a fit. */
  private record Learnt(String name, String prior, Function<CrisisFit, String> byThen) {}

  static Section of(HindcastFindings findings) {
    Table<Learnt> table =
        Table.<Learnt>listing().shown("Parameter", Learnt::name).shown("Prior", Learnt::prior);
    for (int d = 0; d < findings.fits().size(); d++) {
      CrisisFit fit = findings.fits().get(d);
      table = table.shown(findings.day(d).toString(), row -> row.byThen().apply(fit));
    }
    return new Section("calibrated", "What was learnt by each day")
        .with(PageTable.ofPaths(table, rows(findings.fits().get(0).inferred().learnt())))
        .note(
            "Mean ± standard deviation of the prior, and of the posterior on the documents up to"
                + " the day.");
  }

  private static List<Learnt> rows(List<ParameterEstimate> learnt) {
    List<Learnt> rows = new ArrayList<>();
    rows.add(
        new Learnt(
            "Acts told by then", "", fit -> Integer.toString(fit.model().coded().acts().size())));
    for (int p = 0; p < learnt.size(); p++) {
      int place = p;
      rows.add(
          new Learnt(
              learnt.get(p).path(),
              words(learnt.get(p).prior()),
              fit -> words(fit.inferred().learnt().get(place).posterior())));
    }
    return rows;
  }

  private static String words(MarginalSummary spread) {
    return Wording.fixed(spread.mean(), 2) + " ± " + Wording.fixed(spread.sd(), 2);
  }
}
