package brink.report.page;

import brink.report.PageHead;
import brink.report.RareInput;
import brink.report.RareWords;
import brink.report.Wording;
import brink.report.chart.RenderedChart;
import brink.splitting.Route;
import brink.table.Table;
import java.util.List;

/** The report of a rare outcome. */
public final class RarePage {
  private static final int ROUTES = 20;

  private record Effort(String what, long here, double plain) {}

  private static final Table<Effort> COSTS =
      Table.<Effort>listing()
          .shown("What", Effort::what)
          .shown("Here", row -> Wording.grouped(row.here()))
          .shown(
              "Plain runs, same error",
              row -> Double.isNaN(row.plain()) ? "" : Wording.fixed(row.plain(), 0));

  private static final Table<Route> PATHS =
      Table.<Route>listing()
          .shown("Acts that led there", Route::inWords)
          .shown("Share", route -> Wording.percent(route.share()))
          .shown("Unrelated runs", route -> Wording.grouped(route.origins()));

  private RarePage() {}

  /**
   * The report.
   *
   * @param input what to report
   * @param drawings the charts, in the order to be shown
   * @param head what was run
   * @return the page
   */
  public static Page of(RareInput input, List<RenderedChart> drawings, PageHead head) {
    return Page.of("A rare outcome: " + input.outcome().label(), input.outcome().label())
        .question(input.title())
        .span(input.words())
        .note(RareWords.caution(input.estimate()))
        .run(head)
        .howToRead(
            "Runs that come closer to the outcome than others are continued several times, each"
                + " time with fresh random numbers, and count for less in turn. The estimate is"
                + " unbiased whatever counts as close; that only decides how precise it is.",
            "A small probability leans on the assumptions more than a large one does: it comes from"
                + " the tails of the model, which nothing has tested. The interval says how much it"
                + " would move with other random numbers, and nothing else.")
        .charts(drawings)
        .with(cost(input))
        .when(!input.routes().isEmpty(), () -> routes(input.routes()))
        .facts(input.facts());
  }

  private static Section cost(RareInput input) {
    var estimate = input.estimate();
    double plain = estimate.plainSteps();
    return new Section("cost", "What it cost")
        .table(
            COSTS,
            List.of(
                new Effort("runs", estimate.paths(), estimate.plainPaths()),
                new Effort("acts simulated", estimate.steps(), plain),
                new Effort("acts simulated for the first time", estimate.fresh(), plain)))
        .note(RareWords.noComparison(estimate))
        .note(
            "Relative error "
                + Wording.fixed(estimate.probability().relativeError(), 2)
                + "; effective sample size "
                + Wording.fixed(estimate.effectiveSize(), 1)
                + ": as if so many unrelated runs had come to the outcome.");
  }

  private static Section routes(List<Route> routes) {
    return new Section("paths", "Most likely paths")
        .table(PATHS, routes.subList(0, Math.min(ROUTES, routes.size())))
        .note(
            "For each actor and target the first act of rung 7 or above. Shares of few unrelated"
                + " runs are rough.");
  }
}
