package brink.cli.text;

import brink.calibration.abc.Population;
import brink.calibration.crisis.CrisisFit;
import brink.calibration.crisis.ParameterEstimate;
import brink.report.CheckWords;
import brink.report.LearntWords;
import brink.report.Wording;
import brink.table.Table;
import java.io.PrintStream;
import java.util.Locale;

/** What the terminal shows of a calibration. */
public final class CalibrationText {
  /** What these columns are. */
  public static final String NOTE =
      " Prior, posterior: mean (5 to 95 %). Shift and width: in standard deviations of the prior,"
          + " on its normal scale; contraction: 1 - width².";

  private final CrisisFit fit;

  public CalibrationText(CrisisFit fit) {
    this.fit = fit;
  }

  public void print(PrintStream out) {
    LearntWords.measures(
            LearntWords.spreads(
                Table.<ParameterEstimate>listing().shown("parameter", ParameterEstimate::path),
                one -> one),
            one -> one)
        .toText(fit.inferred().learnt())
        .forEach(out::println);
    out.println();
    out.println(LearntWords.verdicts(fit.inferred().learnt()) + NOTE);
    out.println(sampled());
    for (boolean fitted : new boolean[] {true, false}) {
      String sentence = CheckWords.sentence(fit, fitted);
      if (!sentence.isEmpty()) {
        out.println(sentence);
      }
    }
    out.println();
  }

  private String sampled() {
    Population last = fit.posterior().last();
    return String.format(
        Locale.ROOT,
        "Generation %d: tolerance %s, %s %% accepted, %,d particles worth %s; %,d"
            + " simulations.%nStopped because %s.",
        last.generation(),
        Wording.fixed(last.tolerance(), 2),
        Wording.points(last.acceptance(), 1),
        last.sample().size(),
        Wording.fixed(fit.inferred().draws().effectiveSize(), 0),
        fit.posterior().simulations(),
        fit.posterior().reason().words());
  }
}
