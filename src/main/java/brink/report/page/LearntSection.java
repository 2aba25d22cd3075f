package brink.report.page;

import brink.calibration.crisis.Learnt;
import brink.calibration.crisis.Spread;
import brink.report.Wording;
import java.util.List;

/** What was learnt of each parameter, in the report of a calibration. */
final class LearntSection {
  private LearntSection() {}

  static void write(Html html, List<Learnt> learnt) {
    html.open("section", "id", "parameters").line("h2", "What was learnt");
    html.table("Parameter", "Unit", "Prior", "Posterior", "5 to 95 %", "Contraction", "Verdict");
    for (Learnt one : learnt) {
      html.open("tr").open("th", "scope", "row").path(one.path()).close();
      for (String cell :
          List.of(
              one.unit().equals("-") ? "" : one.unit(),
              words(one.prior()),
              words(one.posterior()),
              number(one.posterior().q05()) + " to " + number(one.posterior().q95()),
              number(one.contraction()),
              one.verdict().words())) {
        html.open("td").text(cell).close();
      }
      html.closeLine();
    }
    html.closeLine().closeLine();
    html.line(
        "p",
        "Prior and posterior: mean ± standard deviation. Contraction: the share of the prior's variance"
            + " that the evidence took away; informed from 0.5, weakly informed from 0.15.",
        "class",
        "note");
    html.closeLine();
  }

  private static String words(Spread spread) {
    return number(spread.mean()) + " ± " + number(spread.sd());
  }

  private static String number(double number) {
    return Wording.fixed(number, 2);
  }
}
