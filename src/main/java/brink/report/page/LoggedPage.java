package brink.report.page;

import brink.calibration.logged.LogFit;
import brink.calibration.logged.TimeRescaling;
import brink.report.PValueWords;
import brink.report.PageHead;
import brink.report.Wording;
import brink.report.chart.RenderedChart;
import brink.table.Table;
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
                Table.<Integer>listing()
                    .shown("Parameter", j -> fit.inferred().learnt().get(j).path())
                    .shown("Highest density", j -> Wording.fixed(fit.highest().get(j), 2))
                    .shown("R-hat", j -> Wording.fixed(fit.mixing().get(j).rHat(), 3))
                    .shown("Worth", j -> Wording.fixed(fit.mixing().get(j).bulkSize(), 0))
                    .shown(
                        "Worth in the tails",
                        j -> Wording.fixed(fit.mixing().get(j).tailSize(), 0)),
                IntStream.range(0, fit.mixing().size()).boxed().toList()))
        .note(
            (fit.mixed()
                    ? "The chains agree."
                    : "The chains do not agree well enough: take more steps.")
                + " R-hat: at most 1.01 is asked for. Worth: independent draws that say as much;"
                + " 100 for each chain are asked for. Highest density: of the posterior, on the"
                + " normal scales of the priors"
                + (fit.settled() ? "." : "; the search was cut short."));
  }
}
