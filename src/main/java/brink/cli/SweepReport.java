package brink.cli;

import brink.design.Design;
import brink.report.PageHead;
import brink.report.SweepInput;
import brink.report.Wording;
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

  void write(Draft draft, Imprint imprint, SweepOutput.Counted counted) throws IOException {
    SweepInput input =
        new SweepInput(
            sweep.title(), sweep.question(), table(), layout.outcomes(), strongest(), facts());
    PageHead head =
        new Heading(imprint)
            .of(
                List.of(
                    Wording.grouped(layout.design().size()) + " points",
                    Heading.runs(counted.done(), counted.done() + counted.failed())),
                sweep.seed(),
                "",
                sweep.templates().stream().map(Heading::of).toList());
    SweepPage.of(input, SweepCharts.draw(input, draft.folder("charts")), head)
        .write(draft.file("report.html"));
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

  /** For each outcome the factors by the size of their rank correlations with it. */
  private List<List<Integer>> strongest() {
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
    List<Index> indices = RankCorrelation.of(Responses.exact(means), values);
    return IntStream.range(0, indices.size())
        .boxed()
        .sorted(Comparator.comparingDouble(f -> -size(indices.get(f))))
        .toList();
  }

  private static double size(Index index) {
    return Double.isNaN(index.value()) ? 0 : Math.abs(index.value());
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Sweep", sweep.name() + ", SHA-256 " + sweep.digest());
    facts.put("Seed", Long.toString(sweep.seed()));
    facts.put("Brink", Version.text());
    return facts;
  }
}
