package brink.report.page;

import brink.calibration.crisis.ParameterEstimate;
import brink.report.LearntWords;
import brink.report.Wording;
import brink.table.Table;
import java.util.List;

/** What was learnt of each parameter, in the report of a calibration. */
final class LearntSection {
  private static final Table<ParameterEstimate> UNITS =
      Table.<ParameterEstimate>listing()
          .shown("parameter", ParameterEstimate::path)
          .shown("unit", one -> Wording.unit(one.unit()));

  private LearntSection() {}

  static Section of(List<ParameterEstimate> learnt) {
    return new Section("parameters", "What was learnt")
        .text(LearntWords.verdicts(learnt))
        .with(
            PageTable.ofPaths(
                LearntWords.measures(LearntWords.spreads(UNITS, one -> one), one -> one), learnt))
        .note(
            "Prior and posterior: mean and 5 to 95 %. "
                + LearntWords.MEASURES
                + " "
                + LearntWords.VERDICTS);
  }
}
