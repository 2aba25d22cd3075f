package brink.cli;

import brink.design.Design;
import brink.report.SweepInput;
import brink.report.chart.SweepCharts;
import brink.report.page.SweepPage;
import brink.results.Draft;
import brink.sensitivity.Index;
import brink.sensitivity.RankCorrelation;
import brink.sensitivity.Responses;
import brink.sweep.Estimate;
import brink.sweep.Moments;
import brink.sweep.PointTable;
import brink.sweep.Sweep;
import brink.sweep.SweepLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws a sweep and writes its report. */
final class SweepReport {
  /** With more points than this a report would need more memory than the sweep. */
  static final int MOST_POINTS = 100_000;

  private final Sweep sweep;
  private final SweepLayout layout;
  private final Moments moments;

  SweepReport(Sweep sweep, SweepLayout layout, Moments moments) {
    this.sweep = sweep;
    this.layout = layout;
    this.moments = moments;
  }

  void write(Draft draft) throws IOException {
    SweepInput input =
        new SweepInput(
            sweep.title(), sweep.question(), table(), layout.outcomes(), strongest(), facts());
    SweepPage.write(
        input, SweepCharts.draw(input, draft.folder("charts")), draft.file("report.html"));
  }

  private PointTable table() {
    int outcomes = layout.outcomes().size();
    Estimate[][] estimates = new Estimate[layout.design().size()][outcomes];
    for (int p = 0; p < estimates.length; p++) {
      for (int o = 0; o < outcomes; o++) {
        estimates[p][o] = moments.estimate(p, o);
      }
    }
    return new PointTable(layout.design(), layout.ids(), estimates);
  }

  /** Factors by the greatest of their rank correlations with any outcome. */
  private List<Integer> strongest() {
    Design design = layout.design();
    int factors = design.factors().size();
    double[][] values = new double[design.size()][factors];
    for (int p = 0; p < values.length; p++) {
      for (int f = 0; f < factors; f++) {
        values[p][f] = design.value(p, f);
      }
    }
    double[] strength = new double[factors];
    for (int o = 0; o < layout.outcomes().size(); o++) {
      int outcome = o;
      double[] means =
          IntStream.range(0, design.size())
              .mapToDouble(p -> moments.estimate(p, outcome).mean())
              .toArray();
      List<Index> indices = RankCorrelation.of(Responses.exact(means), values);
      for (int f = 0; f < factors; f++) {
        double size = Math.abs(indices.get(f).value());
        strength[f] = size > strength[f] ? size : strength[f];
      }
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, factors).boxed().toList());
    order.sort(Comparator.comparingDouble(f -> -strength[f]));
    return order;
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Sweep", sweep.name() + ", SHA-256 " + sweep.digest());
    facts.put("Seed", Long.toString(sweep.seed()));
    facts.put("Brink", Version.text());
    return facts;
  }
}
