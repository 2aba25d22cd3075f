package brink.calibration.crisis;

import brink.evidence.ReportingFilter;
import brink.model.Act;
import brink.model.Strike;
import brink.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** What the documents would have reported of a simulated history. */
final class SimulatedReports {
  private final ReportingFilter filter;

  SimulatedReports(Look look) {
    filter = new ReportingFilter(look.windows(), look.actors());
  }

  List<ReportedAct> of(List<Act> acts, Scenario scenario) {
    List<ReportedAct> reported = new ArrayList<>();
    for (Act act : acts) {
      if (filter.looksAt(act.day())) {
        double chance = scenario.worldAt(act.day()).reporting().chance(act);
        int document = filter.first(act.deed(), chance);
        if (document >= 0) {
          reported.add(reported(document, act));
        }
      }
    }
    return reported;
  }

  private static ReportedAct reported(int document, Act act) {
    int deaths = act instanceof Strike strike ? strike.deaths() : 0;
    return new ReportedAct(
        document,
        act.kind().family(),
        act.kind().id(),
        act.actor(),
        act.target(),
        Range.exactly(act.day()),
        Range.exactly(act.rung()),
        Range.exactly(deaths));
  }
}
