package brink.hindcast;

import brink.evidence.DocumentWindow;
import brink.evidence.ObservedRange;
import brink.evidence.ReportedAct;
import brink.model.ActFamily;
import brink.model.ActKind;
import brink.model.Kinds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Hand-made crises for tests: three documents on days 3, 6 and 10, of two actors. */
final class Reports {
  static final ActKind STRIKE = kind("strike", ActFamily.STRIKE, 6);
  static final ActKind THREAT = kind("threat", ActFamily.PRESSURE, 3);
  static final ActKind CALL = kind("call", ActFamily.CALL, 1);

  private Reports() {}

  static List<DocumentWindow> windows() {
    List<String> both = List.of("a", "b");
    return List.of(
        new DocumentWindow("first", 0, 3, both),
        new DocumentWindow("second", 2, 6, both),
        new DocumentWindow("third", 8, 10, both));
  }

  static ReportedAct mention(int document, double day, ActKind kind, int rung) {
    return mention(document, ObservedRange.exactly(day), kind, rung);
  }

  static ReportedAct mention(int document, ObservedRange day, ActKind kind, int rung) {
    ObservedRange deaths = ObservedRange.exactly(0);
    return new ReportedAct(
        document, kind.family(), kind.id(), 0, 1, day, ObservedRange.exactly(rung), deaths);
  }

  static ReportedAct mention(int document, double day, ActKind kind) {
    return mention(document, day, kind, kind.rung());
  }

  static ReportedCrisis crisis(ReportedAct... mentions) {
    List<DocumentReport> told = new ArrayList<>();
    Arrays.stream(mentions).forEach(m -> told.add(new DocumentReport(m, null)));
    return new ReportedCrisis(windows(), told);
  }

  private static ActKind kind(String id, ActFamily family, int rung) {
    return Kinds.of(id, family, rung);
  }
}
