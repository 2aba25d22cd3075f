package brink.report.page;

import brink.calibration.abc.Population;
import brink.calibration.crisis.CrisisFit;
import brink.calibration.crisis.MarginalSummary;
import brink.calibration.crisis.SummaryCheck;
import brink.report.CheckWords;
import brink.report.PValueWords;
import brink.report.PageHead;
import brink.report.Wording;
import brink.report.chart.RenderedChart;
import brink.table.Table;
import java.util.List;
import java.util.Map;

/** The report of a calibration. */
public final class CalibrationPage {
  private static final Table<Population> GENERATIONS =
      Table.<Population>listing()
          .shown("Generation", one -> Integer.toString(one.generation()))
          .shown("Tolerance", CalibrationPage::tolerance)
          .shown("Simulations", one -> Wording.grouped(one.simulated()))
          .shown("Accepted", one -> Wording.percent(one.acceptance()))
          .shown("Worth", one -> Wording.fixed(one.sample().effectiveSize(), 0));

  private static final Table<SummaryCheck> CHECKS =
      Table.<SummaryCheck>listing()
          .shown("Summary", SummaryCheck::id)
          .shown("Documents", check -> CheckWords.observed(check.observed()))
          .shown("Predicted by the prior", check -> predicted(check.prior()))
          .shown("By the posterior", check -> predicted(check.posterior()))
          .shown("Tail", check -> PValueWords.of(check.tail()))
          .shown("Agrees", check -> check.agrees() ? "yes" : "no");

  private CalibrationPage() {}

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
      CrisisFit fit, List<RenderedChart> drawings, Map<String, String> facts, PageHead head) {
    String title = fit.model().spec().title();
    return Page.of(title, title)
        .span(span(fit))
        .run(head)
        .howToRead(
            "All that is known comes from "
                + CheckWords.used(fit.model())
                + ", of one crisis. A number that is prior-dominated rests on judgement, whatever"
                + " digits it has; one that moved but was not narrowed says that evidence and prior"
                + " disagree, not how large it is. That the posterior fits what it was fitted to"
                + " shows nothing; that it does not shows that the model cannot. What was not"
                + " fitted is the better test, and another crisis would be a real one.",
            "Numbers that were not freed are taken as known, and so are the chances that an act is"
                + " reported. Were these freed too, the posteriors would be wider.")
        .with(LearntSection.of(fit.inferred().learnt()))
        .charts(drawings)
        .with(generations(fit))
        .with(checks(fit, false, "checks", "Held against what was not fitted"))
        .with(checks(fit, true, "fitted", "What was fitted"))
        .facts(facts);
  }

  private static String span(CrisisFit fit) {
    return Wording.grouped(fit.inferred().draws().size())
        + " draws, worth "
        + Wording.fixed(fit.inferred().draws().effectiveSize(), 0)
        + "; "
        + Wording.grouped(fit.posterior().simulations())
        + " simulations; "
        + CheckWords.used(fit.model());
  }

  private static Section generations(CrisisFit fit) {
    return new Section("generations", "Generations")
        .table(GENERATIONS, fit.posterior().generations())
        .note(
            "Stopped because "
                + fit.posterior().reason().words()
                + ". "
                + Wording.grouped(fit.unmoved())
                + " of the draws were left where they were: the scenario refuses where regression"
                + " would put them, or regression was not asked for.");
  }

  private static String tolerance(Population one) {
    return one.generation() == 0 ? "none: the prior" : Wording.fixed(one.tolerance(), 2);
  }

  /** One section, or none where there is nothing to check. */
  private static List<Section> checks(CrisisFit fit, boolean fitted, String id, String title) {
    List<SummaryCheck> checks = fit.checks().stream().filter(c -> c.fitted() == fitted).toList();
    if (checks.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Section(id, title)
            .text(CheckWords.sentence(fit, fitted))
            .table(CHECKS, checks)
            .note(
                "Predicted: mean, and 5 to 95 % of runs. Tail: how often a run lies further out"
                    + " than the documents, on both sides; it agrees from 0.05."));
  }

  private static String predicted(MarginalSummary spread) {
    return Wording.fixed(spread.mean(), 1)
        + " ("
        + Wording.fixed(spread.q05(), 0)
        + " to "
        + Wording.fixed(spread.q95(), 0)
        + ")";
  }
}
