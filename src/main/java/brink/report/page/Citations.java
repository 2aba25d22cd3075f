package brink.report.page;

import brink.report.Citation;
import brink.report.ReportedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts what events cite in the order of the documents. */
final class Citations {
  private Citations() {}

  /** Citations by document, then by paragraph; what several events cite alike stands once. */
  static Map<String, Map<Integer, List<Citation>>> byDocument(List<ReportedEvent> events) {
    Map<String, Map<Integer, List<Citation>>> documents = new TreeMap<>();
    for (ReportedEvent event : events) {
      for (Citation citation : event.citations()) {
        List<Citation> paragraph =
            documents
                .computeIfAbsent(citation.document(), name -> new TreeMap<>())
                .computeIfAbsent(citation.paragraph(), number -> new ArrayList<>());
        if (!paragraph.contains(citation)) {
          paragraph.add(citation);
        }
      }
    }
    return documents;
  }
}
