package brink.scenario;

import brink.evidence.DocumentWindow;
import brink.evidence.ReportedAct;
import brink.evidence.ReportingFilter;
import brink.model.Act;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What documents would have reported of simulated histories. Safe for use by several threads. */
public final class SimulatedReports {
  private final ReportingFilter filter;

  /**
   * Prepares the documents.
   *
   * @param windows what they look at, by date of publication
   * @param actors ids of the actors in their order
   */
  public SimulatedReports(List<DocumentWindow> windows, Collection<String> actors) {
    filter = new ReportingFilter(windows, List.copyOf(actors));
  }

  /**
   * The first document that reports an act.
   *
   * @param act the act
   * @param scenario that of the history, which says how documents report at the time
   * @return its place, -1 for none
   */
  public int document(Act act, Scenario scenario) {
    return filter.looksAt(act.day())
        ? filter.first(act.deed(), scenario.worldAt(act.day()).reporting().chance(act))
        : -1;
  }

  /**
   * The acts that some document reports, each in the first that does.
   *
   * @param acts a history
   * @param scenario that of the history
   * @return the acts as reported, in order of time
   */
  public List<ReportedAct> of(List<Act> acts, Scenario scenario) {
    List<ReportedAct> reported = new ArrayList<>();
    for (Act act : acts) {
      int document = document(act, scenario);
      if (document >= 0) {
        reported.add(ReportedAct.of(document, act));
      }
    }
    return reported;
  }
}
