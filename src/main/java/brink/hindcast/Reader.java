package brink.hindcast;

import brink.evidence.DocumentWindow;
import brink.evidence.ReportingFilter;
import brink.model.Act;
import brink.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Reads a simulated history as the documents would report it. Safe for use by several threads. */
final class Reader {
  private final List<String> actors;
  private final List<ReportingFilter> documents = new ArrayList<>();

  /**
   * Prepares the documents.
   *
   * @param windows what they look at, by date of publication
   * @param actors ids of the actors in their order
   */
  Reader(List<DocumentWindow> windows, List<String> actors) {
    this.actors = actors;
    windows.forEach(window -> documents.add(new ReportingFilter(List.of(window), actors)));
  }

  /** The acts after a moment that some document reports, each in the first that does. */
  List<Mention> mentions(List<Act> acts, Scenario scenario, double after) {
    List<Mention> mentions = new ArrayList<>();
    for (Act act : acts) {
      int document = act.day() > after ? document(act, scenario) : -1;
      if (document >= 0) {
        mentions.add(mention(act, document));
      }
    }
    return mentions;
  }

  /** The first document that reports an act, -1 for none. */
  int document(Act act, Scenario scenario) {
    for (int d = 0; d < documents.size(); d++) {
      ReportingFilter filter = documents.get(d);
      if (filter.looksAt(act.day())
          && filter.reports(act.deed(), scenario.worldAt(act.day()).reporting().chance(act))) {
        return d;
      }
    }
    return -1;
  }

  Mention mention(Act act, int document) {
    return new Mention(
        document,
        act.day(),
        act.kind(),
        actors.get(act.actor()),
        actors.get(act.target()),
        act.rung());
  }
}
