package brink.evidence;

import brink.model.Horizon;
import brink.model.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The coded acts as some documents tell of them, each in the first that does.
 *
 * @param entries the acts that count, in the order of the evidence
 * @param leftOut events of these documents that do not count: id and reason, in words
 */
public record CodedReports(List<ReportEntry> entries, List<String> leftOut) {

  /**
   * An act in a document.
   *
   * @param act the act in the terms of simulated ones
   * @param coded the act as it was coded
   */
  public record ReportEntry(ReportedAct act, CodedAct coded) {}

  /**
   * Keeps unmodifiable copies.
   *
   * @param entries the acts that count
   * @param leftOut events that do not count
   */
  public CodedReports {
    entries = List.copyOf(entries);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * The acts that count.
   *
   * @return in the order of the evidence
   */
  public List<ReportedAct> acts() {
    return entries.stream().map(ReportEntry::act).toList();
  }

  /**
   * Reads the coded acts.
   *
   * @param evidence what the documents report
   * @param world the model
   * @param horizon its days
   * @param windows the documents that are looked at, by date of publication
   * @param firstAlone whether day and deaths are those of the first document that tells of the
   *     event; else they are those of the report that stands for it, if its document is looked at
   * @return the acts and what is left out
   */
  public static CodedReports of(
      Evidence evidence,
      World world,
      Horizon horizon,
      List<DocumentWindow> windows,
      boolean firstAlone) {
    CodedActs coded = new CodedActs(world, horizon);
    List<String> actors = List.copyOf(world.actors().keySet());
    List<String> documents = windows.stream().map(DocumentWindow::document).toList();
    List<ReportEntry> entries = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (CodedEvent event : evidence.acts()) {
      CodedEvent first = first(event, evidence, documents);
      if (first != null && coded.kind(event) != null) {
        List<String> known = firstAlone ? List.of(first.document()) : documents;
        CodedEvent report = known.contains(event.document()) ? event : first;
        int document = documents.indexOf(first.document());
        CodedAct act = coded.of(event, report);
        String reason = reason(act, windows.get(document));
        if (act == null || reason != null) {
          leftOut.add(event.id() + ": " + reason);
        } else {
          int from = actors.indexOf(act.actor());
          int to = actors.indexOf(act.target());
          entries.add(new ReportEntry(act.reported(document, from, to), act));
        }
      }
    }
    return new CodedReports(entries, leftOut);
  }

  /** The report of an event in the first document that has one; null where none has. */
  private static @Nullable CodedEvent first(
      CodedEvent event, Evidence evidence, List<String> documents) {
    for (String document : documents) {
      for (CodedEvent report : evidence.events()) {
        if (report.document().equals(document) && report.eventKey().equals(event.eventKey())) {
          return report;
        }
      }
    }
    return null;
  }

  private static @Nullable String reason(@Nullable CodedAct act, DocumentWindow window) {
    if (act == null) {
      return "the scenario has no two actors for it";
    }
    if (!window.covers().contains(act.actor()) || !window.covers().contains(act.target())) {
      return "document " + window.document() + " does not cover both sides";
    }
    boolean seen = act.day().high() > window.fromDay() && act.day().low() < window.toDay();
    return seen ? null : "not of the days that document " + window.document() + " tells of";
  }
}
