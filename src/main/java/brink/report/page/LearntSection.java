package brink.report.page;

import brink.calibration.crisis.ParameterEstimate;
import brink.report.LearntWords;
import brink.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** What was learnt of each parameter, in the report of a calibration. */
final class LearntSection {
  private LearntSection() {}

  static Section of(List<ParameterEstimate> learnt) {
    return new Section("parameters", "What was learnt")
        .text(LearntWords.verdicts(learnt))
        .with(
            PageTable.ofPaths(
                learnt,
                LearntSection::cells,
                "Parameter",
                "Unit",
                "Prior",
                "Posterior",
                "Shift",
                "Width",
                "Contraction",
                "Verdict"))
        .note(
            "Prior and posterior: mean and 5 to 95 %. "
                + LearntWords.MEASURES
                + " "
                + LearntWords.VERDICTS);
  }

  private static List<String> cells(ParameterEstimate one) {
    List<String> cells = new ArrayList<>(List.of(one.path(), Wording.unit(one.unit())));
    cells.add(LearntWords.of(one.prior()));
    cells.add(LearntWords.of(one.posterior()));
    cells.addAll(LearntWords.cells(one));
    return cells;
  }
}
