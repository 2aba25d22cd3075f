package brink.publication;

import brink.sensitivity.RankCorrelation;
import brink.sensitivity.Responses;
import brink.sensitivity.SensitivityIndex;
import brink.study.SweepResult;
import brink.sweep.Estimate;
import brink.sweep.PointTable;
import brink.sweep.SweepLayout;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which factors of a sweep move each outcome most, for its page. */
final class StrongestFactors {
  private final PointTable table;

  StrongestFactors(SweepResult result) {
    SweepLayout layout = result.layout();
    int outcomes = layout.outcomes().size();
    Estimate[][] estimates = new Estimate[layout.design().size()][outcomes];
    for (int p = 0; p < estimates.length; p++) {
      for (int o = 0; o < outcomes; o++) {
        estimates[p][o] = result.moments().estimate(p, o);
      }
    }
    table = new PointTable(layout.design(), layout.ids(), estimates);
  }

  PointTable table() {
    return table;
  }

  /** For each outcome the factors by the size of their rank correlations with it. */
  List<List<Integer>> strongest() {
    double[][] values = table.design().values();
    return IntStream.range(0, table.outcomes().size())
        .mapToObj(outcome -> strongest(outcome, values))
        .toList();
  }

  private List<Integer> strongest(int outcome, double[][] values) {
    Responses means = Responses.exact(table.means(outcome));
    List<SensitivityIndex> indices = RankCorrelation.of(means, values);
    return IntStream.range(0, indices.size())
        .boxed()
        .sorted(Comparator.comparingDouble(f -> -size(indices.get(f))))
        .toList();
  }

  private static double size(SensitivityIndex index) {
    return Double.isNaN(index.value()) ? 0 : Math.abs(index.value());
  }
}
