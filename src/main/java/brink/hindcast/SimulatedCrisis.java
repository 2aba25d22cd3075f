package brink.hindcast;

import brink.evidence.DocumentWindow;
import brink.evidence.ReportedAct;
import brink.model.Act;
import brink.model.Attribution;
import brink.model.Strike;
import brink.random.RunKey;
import brink.scenario.GivenAct;
import brink.scenario.Scenario;
import brink.scenario.SimulatedReports;
import brink.simulation.Simulation;
import java.util.ArrayList;
import java.util.List;

/** A crisis of the model, told by the documents that would have reported it. */
public final class SimulatedCrisis {
  private SimulatedCrisis() {}

  /**
   * Simulates a crisis and what is reported of it.
   *
   * @param scenario the scenario
   * @param key names the run
   * @return as if documents had told it
   */
  public static ReportedCrisis of(Scenario scenario, RunKey key) {
    Simulation simulation = Simulation.of(scenario);
    List<String> actors = simulation.layout().actors();
    List<DocumentWindow> windows = DocumentWindow.byPublication(scenario.windows());
    SimulatedReports reports = new SimulatedReports(windows, actors);
    List<DocumentReport> told = new ArrayList<>();
    for (Act act : simulation.acts(key).acts()) {
      int document = reports.document(act, scenario);
      if (document >= 0) {
        boolean given = scenario.given().stream().anyMatch(g -> isSame(g, act, actors));
        GivenAct replay = given ? null : replay(act, actors, "s" + told.size());
        told.add(new DocumentReport(ReportedAct.of(document, act), replay));
      }
    }
    return new ReportedCrisis(windows, told);
  }

  private static boolean isSame(GivenAct given, Act act, List<String> actors) {
    return given.day() == act.day()
        && given.act().equals(act.kind().id())
        && given.actor().equals(actors.get(act.actor()))
        && given.target().equals(actors.get(act.target()));
  }

  private static GivenAct replay(Act act, List<String> actors, String id) {
    boolean strike = act instanceof Strike;
    return new GivenAct(
        id,
        act.day(),
        act.kind().id(),
        actors.get(act.actor()),
        actors.get(act.target()),
        act.about() == Act.NOBODY ? null : actors.get(act.about()),
        strike ? ((Strike) act).deaths() : null,
        strike ? ((Strike) act).attribution() : Attribution.CLAIMED);
  }
}
