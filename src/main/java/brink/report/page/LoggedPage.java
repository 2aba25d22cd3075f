package brink.report.page;

import brink.calibration.logged.LogFit;
import brink.calibration.logged.TimeRescaling;
import brink.calibration.mcmc.ConvergenceDiagnostics;
import brink.report.PValueWords;
import brink.report.PageHead;
import brink.report.Wording;
import brink.report.chart.RenderedChart;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The report of a calibration on a complete log. */
public final class LoggedPage {
  private LoggedPage() {}

  /**
   * The report.
   *
   * @param fit what came of the calibration
   * @param drawings the charts, in the order to be shown
   * @param facts how it was made, by name
   * @param head what was run
   * @return the page
   */
  public static Page of(
      LogFit fit, List<RenderedChart> drawings, Map<String, String> facts, PageHead head) {
    String title = fit.spec().title();
    return Page.of(title, title)
        .span(
            Wording.grouped(fit.inferred().draws().size())
                + " draws of "
                + fit.chains().list().size()
                + " chains on a log of "
                + Wording.grouped(fit.acts())
                + " acts")
        .run(head)
        .howToRead(
            "The log is taken as complete: an act that is not in it did not happen. For reports,"
                + " which leave things out, this would be wrong, and the posterior far too narrow.",
            "Numbers that were not freed are taken as known. Were these freed too, the posteriors"
                + " would be wider.",
            waited(fit.waits()))
        .with(LearntSection.of(fit.inferred().learnt()))
        .charts(drawings)
        .with(chains(fit))
        .facts(facts);
  }

  private static String waited(TimeRescaling waits) {
    if (Double.isNaN(waits.p())) {
      return "There are too few acts to say whether the model explains when they came.";
    }
    String tested =
        "Waits between acts, on the clock of the fitted model, lie "
            + Wording.fixed(waits.distance(), 3)
            + " from what the model expects ("
            + PValueWords.equation(waits.p())
            + "): ";
    return tested
        + (waits.doubtful()
            ? "the model does not explain when acts came, so that its parameters mean little."
            : "nothing speaks against the model there.");
  }

  private static Section chains(LogFit fit) {
    return new Section("mixing", "The chains")
        .with(
            PageTable.ofPaths(
                IntStream.range(0, fit.mixing().size()).boxed().toList(),
                parameter -> cells(fit, parameter),
                "Parameter",
                "Highest density",
                "R-hat",
                "Worth",
                "Worth in the tails"))
        .note(
            (fit.mixed()
                    ? "The chains agree."
                    : "The chains do not agree well enough: take more steps.")
                + " R-hat: at most 1.01 is asked for. Worth: independent draws that say as much;"
                + " 100 for each chain are asked for. Highest density: of the posterior, on the"
                + " normal scales of the priors"
                + (fit.settled() ? "." : "; the search was cut short."));
  }

  private static List<String> cells(LogFit fit, int parameter) {
    ConvergenceDiagnostics mixing = fit.mixing().get(parameter);
    return List.of(
        fit.inferred().learnt().get(parameter).path(),
        Wording.fixed(fit.highest().get(parameter), 2),
        Wording.fixed(mixing.rHat(), 3),
        Wording.fixed(mixing.bulkSize(), 0),
        Wording.fixed(mixing.tailSize(), 0));
  }
}
