package brink.hindcast;

import brink.evidence.CodedReports;
import brink.evidence.DocumentWindow;
import brink.evidence.Evidence;
import brink.scenario.GivenAct;
import brink.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * The crisis that the documents tell of, in the terms of a scenario.
 *
 * @param reported the acts as told by the first document that reports each
 * @param leftOut coded acts that could not be simulated as reported, so that nothing can be scored
 *     on them: in words, empty for none
 */
public record CodedCrisis(ReportedCrisis reported, List<String> leftOut) {

  /**
   * Reads the coded acts.
   *
   * @param evidence what the documents report
   * @param replaying the scenario with every coded act replayed, which says what can be
   * @return the acts by document, and what is left out
   */
  public static CodedCrisis of(Evidence evidence, Scenario replaying) {
    List<DocumentWindow> windows = DocumentWindow.byPublication(replaying.windows());
    List<String> replayed = replaying.given().stream().map(GivenAct::id).toList();
    CodedReports reports =
        CodedReports.of(evidence, replaying.world(), replaying.horizon(), windows, true);
    List<DocumentReport> told = new ArrayList<>();
    for (CodedReports.ReportEntry entry : reports.entries()) {
      boolean isReplayed = replayed.contains(entry.coded().id());
      told.add(new DocumentReport(entry.act(), isReplayed ? GivenAct.of(entry.coded()) : null));
    }
    return new CodedCrisis(new ReportedCrisis(windows, told), reports.leftOut());
  }
}
