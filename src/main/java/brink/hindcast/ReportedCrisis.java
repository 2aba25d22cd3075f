package brink.hindcast;

import brink.evidence.DocumentWindow;
import brink.evidence.ReportedAct;
import java.util.List;

/**
 * A crisis as documents report it.
 *
 * @param windows what each document could have reported, by date of publication
 * @param told what they tell
 */
public record ReportedCrisis(List<DocumentWindow> windows, List<DocumentReport> told) {
  /**
   * Keeps unmodifiable copies.
   *
   * @param windows what each document could have reported, by date of publication
   * @param told what they tell
   */
  public ReportedCrisis {
    windows = List.copyOf(windows);
    told = List.copyOf(told);
  }

  /**
   * What was known when a document was out: what it and earlier ones tell, as far as it was surely
   * over. Nothing that later documents tell goes in.
   *
   * @param document place of the document
   * @return what a forecast made then may use
   */
  public InformationSet until(int document) {
    double day = windows.get(document).toDay();
    List<DocumentReport> known =
        told.stream()
            .filter(one -> one.act().document() <= document && one.act().day().high() <= day)
            .toList();
    return new InformationSet(windows, document, known);
  }

  /**
   * What came after a document was out, as later ones report it.
   *
   * @param document place of the document
   * @return acts after the end of its day
   */
  public List<ReportedAct> after(int document) {
    double day = windows.get(document).toDay();
    return told.stream()
        .map(DocumentReport::act)
        .filter(act -> act.document() > document && act.day().middle() > day)
        .toList();
  }
}
