package brink.hindcast;

import brink.evidence.DocumentWindow;
import brink.evidence.ReportedAct;
import java.util.List;

/**
 * What a forecast may use. Which days later documents look at is part of the question, what they
 * tell is not here.
 *
 * @param windows what each document could report, by date of publication
 * @param document place of the last document that is out
 * @param known what it and earlier ones tell
 */
public record InformationSet(
    List<DocumentWindow> windows, int document, List<DocumentReport> known) {
  /**
   * Keeps unmodifiable copies.
   *
   * @param windows what each document could report, by date of publication
   * @param document place of the last document that is out
   * @param known what it and earlier ones tell
   */
  public InformationSet {
    windows = List.copyOf(windows);
    known = List.copyOf(known);
  }

  /**
   * From when on it is the future.
   *
   * @return days since the start, a midnight
   */
  public double free() {
    return windows.get(document).toDay();
  }

  /** The acts that are known. */
  List<ReportedAct> mentions() {
    return known.stream().map(DocumentReport::act).toList();
  }

  /** Days of the future that a document will look at. */
  double daysAhead(int ahead) {
    DocumentWindow window = windows.get(ahead);
    return StrictMath.max(0, window.toDay() - StrictMath.max(free(), window.fromDay()));
  }

  /** Days that a document that is out looked at, since the start. */
  double daysSeen(int seen) {
    DocumentWindow window = windows.get(seen);
    return StrictMath.max(0, window.toDay() - StrictMath.max(0, window.fromDay()));
  }
}
