package brink.calibration.crisis;

import brink.evidence.DocumentWindow;
import brink.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What documents could see of a scenario: the windows of those that are used, in the order in which
 * they were published, and whose acts count.
 *
 * @param windows the windows
 * @param actors ids of the actors, in the scenario's order
 */
record Look(List<DocumentWindow> windows, List<String> actors) {

  /**
   * Looks at a scenario through some documents.
   *
   * @param documents ids of the documents; others see nothing
   */
  static Look of(Scenario scenario, List<String> documents) {
    List<DocumentWindow> windows = new ArrayList<>();
    for (DocumentWindow window : scenario.windows()) {
      if (documents.contains(window.document())) {
        windows.add(window);
      }
    }
    windows.sort(Comparator.comparingDouble(DocumentWindow::toDay));
    return new Look(List.copyOf(windows), List.copyOf(scenario.world().actors().keySet()));
  }

  /** Ids of the documents in their order. */
  List<String> documents() {
    return windows.stream().map(DocumentWindow::document).toList();
  }
}
