package brink.evidence;

import java.util.Comparator;
import java.util.List;

/**
 * What one document could have reported.
 *
 * @param document id of the document
 * @param fromDay first moment it looks back to, in days since the scenario's start; may be negative
 * @param toDay moment of publication, in days since the scenario's start
 * @param covers ids of the actors whose acts, and acts on whom, it reports; an act is covered when
 *     both its actor and its target are listed
 */
public record DocumentWindow(String document, double fromDay, double toDay, List<String> covers) {

  /**
   * Windows in the order in which the documents come out.
   *
   * @param windows in any order
   * @return the same, by date of publication
   */
  public static List<DocumentWindow> byPublication(List<DocumentWindow> windows) {
    return windows.stream().sorted(Comparator.comparingDouble(DocumentWindow::toDay)).toList();
  }
}
