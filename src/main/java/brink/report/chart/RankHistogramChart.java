package brink.report.chart;

import brink.calibration.rank.RankStatistics;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** How many true values fall into each part of their posteriors, a row for each parameter. */
final class RankHistogramChart {
  private static final int HEAD = 130;
  private static final int ROW = 44;

  /** Height of a bar of the expected count, in rows. */
  private static final double EXPECTED = 0.5;

  private static final double BAND = 0.99;

  private RankHistogramChart() {}

  static Figure of(List<String> paths, List<RankStatistics> ranks) {
    XYPlot plot = ChartStyle.plot();
    NumberAxis domain = ChartStyle.numbers("rank of the true value among draws of its posterior");
    domain.setRange(0, ranks.get(0).draws() + 1.0);
    plot.setDomainAxis(domain);
    plot.setRangeAxis(ParameterWords.rows(paths, 0.3, 0.1));
    plot.setDataset(bars(ranks));
    plot.setRenderer(PosteriorChart.rows(ranks.size()));
    plot.setFixedLegendItems(
        Legend.of(
            Legend.line("crises with such a rank", ChartStyle.LINE, ChartStyle.DARK),
            Legend.band("99 % of the counts, where the inference is right", ChartStyle.PALE)));
    String title = "Ranks of true values";
    return Figure.of(
        "rank-histograms",
        title,
        RankChart.counted(ranks),
        "Where the inference is right, every rank is as probable as any other. Bars that are high"
            + " at both ends say that posteriors are too narrow, high in the middle that they are"
            + " too wide, high at one end that they lie to the other side of the truth.",
        "One bar in a hundred leaves its band by chance.",
        plot,
        HEAD + ROW * ranks.size());
  }

  private static YIntervalSeriesCollection bars(List<RankStatistics> ranks) {
    YIntervalSeriesCollection bars = new YIntervalSeriesCollection();
    int n = ranks.size();
    for (int j = 0; j < n; j++) {
      bars.addSeries(band(ranks.get(j), n - 1 - j));
      bars.addSeries(histogram(ranks.get(j), n - 1 - j));
    }
    return bars;
  }

  private static YIntervalSeries band(RankStatistics ranks, int row) {
    int bins = ranks.bins();
    int[] range = RankStatistics.binRange(ranks.size(), bins, BAND);
    double one = EXPECTED * bins / ranks.size();
    YIntervalSeries band = new YIntervalSeries("band " + row);
    for (double x : new double[] {0, ranks.draws() + 1.0}) {
      band.add(x, row + EXPECTED, row + one * range[0], row + one * range[1]);
    }
    return band;
  }

  private static YIntervalSeries histogram(RankStatistics ranks, int row) {
    int[] counts = ranks.histogram(ranks.bins());
    double width = (ranks.draws() + 1.0) / counts.length;
    double one = EXPECTED * counts.length / ranks.size();
    // Two points at each edge make steps; without sorting they keep their order.
    YIntervalSeries steps = new YIntervalSeries("ranks " + row, false, true);
    for (int bin = 0; bin < counts.length; bin++) {
      double top = row + one * counts[bin];
      steps.add(bin * width, top, row, top);
      steps.add((bin + 1) * width, top, row, top);
    }
    return steps;
  }
}
