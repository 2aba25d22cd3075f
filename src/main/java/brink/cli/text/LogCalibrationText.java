package brink.cli.text;

import brink.calibration.crisis.ParameterEstimate;
import brink.calibration.logged.LogFit;
import brink.calibration.logged.TimeRescaling;
import brink.report.LearntWords;
import brink.report.PValueWords;
import brink.report.Wording;
import brink.table.Table;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the terminal shows of a calibration on a complete log. */
public final class LogCalibrationText {
  private final LogFit fit;

  public LogCalibrationText(LogFit fit) {
    this.fit = fit;
  }

  public void print(PrintStream out) {
    List<ParameterEstimate> learnt = fit.inferred().learnt();
    LearntWords.measures(
            LearntWords.spreads(
                    Table.<Integer>listing().shown("parameter", j -> learnt.get(j).path()),
                    learnt::get)
                .shown("highest density", j -> Wording.fixed(fit.highest().get(j), 2)),
            learnt::get)
        .toText(IntStream.range(0, learnt.size()).boxed().toList())
        .forEach(out::println);
    out.println();
    out.println(LearntWords.verdicts(fit.inferred().learnt()) + CalibrationText.NOTE);
    out.println(mixed());
    out.println(waited(fit.waits()));
    out.println();
  }

  private String mixed() {
    String numbers =
        String.format(
            Locale.ROOT,
            "largest R-hat %s, draws worth %s at least",
            Wording.fixed(fit.rHat(), 3),
            Wording.fixed(fit.effectiveSize(), 0));
    return fit.mixed()
        ? "The chains agree: " + numbers + "."
        : "The chains do not agree well enough: " + numbers + "; take more log.steps.";
  }

  private static String waited(TimeRescaling waits) {
    if (Double.isNaN(waits.p())) {
      return "There are too few acts to say whether the model explains when they came.";
    }
    return waits.doubtful()
        ? "The model does not explain when acts came ("
            + PValueWords.equation(waits.p())
            + "): its parameters mean little."
        : "When acts came does not speak against the model ("
            + PValueWords.equation(waits.p())
            + ").";
  }
}
