package brink.report.page;

import brink.calibration.crisis.Learnt;
import brink.report.LearntWords;
import java.util.List;

/** What was learnt of each parameter, in the report of a calibration. */
final class LearntSection {
  private LearntSection() {}

  static void write(Html html, List<Learnt> learnt) {
    html.open("section", "id", "parameters").line("h2", "What was learnt");
    html.line("p", LearntWords.verdicts(learnt));
    html.table(
        "Parameter", "Unit", "Prior", "Posterior", "Shift", "Width", "Contraction", "Verdict");
    for (Learnt one : learnt) {
      html.open("tr").open("th", "scope", "row").path(one.path()).close();
      html.open("td").text(one.unit().equals("-") ? "" : one.unit()).close();
      html.open("td").text(LearntWords.of(one.prior())).close();
      html.open("td").text(LearntWords.of(one.posterior())).close();
      LearntWords.cells(one).forEach(cell -> html.open("td").text(cell).close());
      html.closeLine();
    }
    html.closeLine().closeLine();
    html.line(
        "p",
        "Prior and posterior: mean and 5 to 95 %. "
            + LearntWords.MEASURES
            + " "
            + LearntWords.VERDICTS,
        "class",
        "note");
    html.closeLine();
  }
}
