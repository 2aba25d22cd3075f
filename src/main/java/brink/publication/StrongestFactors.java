package brink.publication;

import brink.design.Design;
import brink.sensitivity.RankCorrelation;
import brink.sensitivity.Responses;
import brink.sensitivity.SensitivityIndex;
import brink.study.SweepResult;
import brink.sweep.Estimate;
import brink.sweep.PointMoments;
import brink.sweep.PointTable;
import brink.sweep.SweepLayout;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which factors of a sweep move each outcome most, for its page. */
final class StrongestFactors {
  private final SweepLayout layout;
  private final PointMoments moments;

  StrongestFactors(SweepResult result) {
    layout = result.layout();
    moments = result.moments();
  }

  PointTable table() {
    int outcomes = layout.outcomes().size();
    Estimate[][] estimates = new Estimate[layout.design().size()][outcomes];
    for (int p = 0; p < estimates.length; p++) {
      for (int o = 0; o < outcomes; o++) {
        estimates[p][o] = moments.estimate(p, o);
      }
    }
    return new PointTable(layout.design(), layout.ids(), estimates);
  }

  /** For each outcome the factors by the size of their rank correlations with it. */
  List<List<Integer>> strongest() {
    Design design = layout.design();
    double[][] values = new double[design.size()][design.factors().size()];
    for (int p = 0; p < values.length; p++) {
      for (int f = 0; f < values[p].length; f++) {
        values[p][f] = design.value(p, f);
      }
    }
    return IntStream.range(0, layout.outcomes().size())
        .mapToObj(outcome -> strongest(outcome, values))
        .toList();
  }

  private List<Integer> strongest(int outcome, double[][] values) {
    double[] means =
        IntStream.range(0, values.length)
            .mapToDouble(p -> moments.estimate(p, outcome).mean())
            .toArray();
    List<SensitivityIndex> indices = RankCorrelation.of(Responses.exact(means), values);
    return IntStream.range(0, indices.size())
        .boxed()
        .sorted(Comparator.comparingDouble(f -> -size(indices.get(f))))
        .toList();
  }

  private static double size(SensitivityIndex index) {
    return Double.isNaN(index.value()) ? 0 : Math.abs(index.value());
  }
}
