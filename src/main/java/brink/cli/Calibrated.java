package brink.cli;

import brink.calibration.abc.Population;
import brink.calibration.crisis.Check;
import brink.calibration.crisis.Fit;
import brink.calibration.crisis.Learnt;
import brink.calibration.crisis.Spread;
import brink.report.Wording;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the terminal shows of a calibration. */
final class Calibrated {
  private final Fit fit;

  Calibrated(Fit fit) {
    this.fit = fit;
  }

  void print(PrintStream out) {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"parameter", "prior", "posterior", "contraction", "verdict"});
    for (Learnt learnt : fit.inferred().learnt()) {
      rows.add(
          new String[] {
            learnt.path(),
            words(learnt.prior()),
            words(learnt.posterior()),
            number(learnt.contraction()),
            learnt.verdict().words()
          });
    }
    TextTable.print(out, rows);
    out.println();
    out.println(sampled());
    out.println(checked());
    out.println();
  }

  static String words(Spread spread) {
    return number(spread.mean()) + " ± " + number(spread.sd());
  }

  static String number(double number) {
    return Wording.fixed(number, 2);
  }

  private String sampled() {
    Population last = fit.posterior().last();
    return String.format(
        Locale.ROOT,
        "Generation %d: tolerance %s, %s %% accepted, %,d particles worth %s; %,d simulations.%n"
            + "Stopped because %s.",
        last.generation(),
        number(last.tolerance()),
        Wording.points(last.acceptance(), 1),
        last.sample().size(),
        Wording.fixed(fit.inferred().draws().effectiveSize(), 0),
        fit.posterior().simulations(),
        fit.posterior().reason().words());
  }

  private String checked() {
    List<Check> held = fit.checks().stream().filter(check -> !check.fitted()).toList();
    List<String> off = held.stream().filter(check -> !check.agrees()).map(Check::id).toList();
    String words =
        (held.size() - off.size())
            + " of "
            + held.size()
            + " summaries that were not fitted lie where the posterior predicts them";
    return off.isEmpty() ? words + "." : words + "; not so: " + String.join(", ", off) + ".";
  }
}
