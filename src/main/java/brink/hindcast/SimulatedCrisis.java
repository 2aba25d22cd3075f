package brink.hindcast;

import brink.evidence.DocumentWindow;
import brink.model.Act;
import brink.model.Attribution;
import brink.model.Strike;
import brink.random.RunKey;
import brink.scenario.GivenAct;
import brink.scenario.Scenario;
import brink.simulation.Simulation;
import java.util.ArrayList;
import java.util.Comparator;
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
    List<DocumentWindow> windows = byPublication(scenario.windows());
    Reader reader = new Reader(windows, actors);
    List<Told> told = new ArrayList<>();
    for (Act act : simulation.acts(key).acts()) {
      int document = reader.document(act, scenario);
      if (document >= 0) {
        boolean given = scenario.given().stream().anyMatch(g -> isSame(g, act, actors));
        GivenAct replay = given ? null : replay(act, actors, "s" + told.size());
        int deaths = act instanceof Strike strike ? strike.deaths() : 0;
        told.add(new Told(reader.mention(act, document), act.day(), deaths, replay));
      }
    }
    return new ReportedCrisis(windows, told);
  }

  /** Windows in the order in which documents come out. */
  static List<DocumentWindow> byPublication(List<DocumentWindow> windows) {
    return windows.stream().sorted(Comparator.comparingDouble(DocumentWindow::toDay)).toList();
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
