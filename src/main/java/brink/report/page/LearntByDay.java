package brink.report.page;

import brink.calibration.crisis.Fit;
import brink.calibration.crisis.Learnt;
import brink.calibration.crisis.Spread;
import brink.hindcast.Findings;
import brink.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** The table of what calibrations had learnt by the day of each document. */
final class LearntByDay {
  private LearntByDay() {}

  static void write(Html html, Findings findings) {
    html.open("section", "id", "calibrated").line("h2", "What was learnt by each day");
    List<String> head = new ArrayList<>(List.of("Parameter", "Prior"));
    List<String> acts = new ArrayList<>(List.of(""));
    for (int d = 0; d < findings.fits().size(); d++) {
      head.add(findings.day(d).toString());
      acts.add(Integer.toString(findings.fits().get(d).model().coded().acts().size()));
    }
    html.table(head.toArray(new String[0]));
    html.row("Acts told by then", acts.toArray(new String[0]));
    List<Learnt> first = findings.fits().get(0).inferred().learnt();
    for (int p = 0; p < first.size(); p++) {
      html.open("tr").open("th", "scope", "row").path(first.get(p).path()).close();
      html.open("td").text(words(first.get(p).prior())).close();
      for (Fit fit : findings.fits()) {
        html.open("td").text(words(fit.inferred().learnt().get(p).posterior())).close();
      }
      html.closeLine();
    }
    html.closeLine().closeLine();
    html.line(
        "p",
        "Mean ± standard deviation of the prior, and of the posterior on the documents up to the day.",
        "class",
        "note");
    html.closeLine();
  }

  private static String words(Spread spread) {
    return Wording.fixed(spread.mean(), 2) + " ± " + Wording.fixed(spread.sd(), 2);
  }
}
