package brink.cli.text;

import brink.report.RareWords;
import brink.report.Wording;
import brink.splitting.CrisisPath;
import brink.splitting.RareEstimate;
import brink.splitting.Route;
import brink.study.RareResult;
import brink.study.RareStudy;
import java.io.PrintStream;
import java.util.List;

/** What the terminal shows of a rare outcome. */
public final class RareText {
  private static final int SHOWN = 5;

  private final RareStudy study;
  private final int repetitions;
  private final RareEstimate<CrisisPath> estimate;
  private final List<Route> routes;

  public RareText(RareResult result) {
    study = result.study();
    repetitions = result.done().size();
    estimate = result.estimate();
    routes = Route.of(estimate);
  }

  public void print(PrintStream out) {
    out.println(
        study.paths().rareEvent().rule().label() + ": " + RareWords.of(estimate.probability()));
    out.println(
        "relative error "
            + Wording.fixed(estimate.probability().relativeError(), 2)
            + ", effective sample size "
            + Wording.fixed(estimate.effectiveSize(), 0)
            + " of "
            + Wording.grouped((long) repetitions * study.settings().particles()));
    out.println(cost());
    String caution = RareWords.caution(estimate);
    if (!caution.isEmpty()) {
      out.println(caution);
    }
    if (!routes.isEmpty()) {
      out.println();
      out.println("most likely paths (share: acts of rung 7 or above, first of each pair)");
      for (Route route : routes.subList(0, Math.min(SHOWN, routes.size()))) {
        out.println("  " + Wording.percent(route.share()) + ": " + route.inWords());
      }
    }
    out.println();
  }

  private String cost() {
    String acts = Wording.grouped(estimate.steps()) + " acts simulated";
    String none = RareWords.noComparison(estimate);
    if (!none.isEmpty()) {
      return acts + ". " + none;
    }
    return acts
        + "; plain runs would need "
        + Wording.fixed(estimate.plainSteps() / estimate.steps(), 1)
        + " times as many for this error ("
        + Wording.fixed(estimate.plainSteps() / estimate.fresh(), 1)
        + " times, replays left out)";
  }
}
