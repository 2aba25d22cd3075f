package brink.report.chart;

import brink.analysis.UpperQuantile;
import brink.calibration.rank.RankStatistics;
import brink.report.Wording;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Distribution functions of ranks less the diagonal, one line for each parameter, in their band.
 */
final class RankChart {
  private static final int HEIGHT = 420;
  private static final double NORMAL_95 = UpperQuantile.NORMAL;

  private RankChart() {}

  static Figure of(List<String> paths, List<RankStatistics> ranks) {
    XYPlot plot = ChartStyle.plot();
    NumberAxis domain = ChartStyle.numbers("rank of the true value among draws of its posterior");
    int draws = ranks.get(0).draws();
    domain.setRange(0, draws + 1);
    plot.setDomainAxis(domain);
    NumberAxis range =
        ChartStyle.numbers("share of ranks up to there, less what is expected, points");
    range.setNumberFormatOverride(TickFormat.hundredths());
    range.setTickUnit(new NumberTickUnit(0.05));
    range.setAutoRangeIncludesZero(true);
    plot.setRangeAxis(range);
    plot.setDataset(lines(ranks, draws));
    plot.setRenderer(renderer(ranks.size()));
    plot.setFixedLegendItems(
        Legend.of(
            Legend.line("a parameter", ChartStyle.HAIRLINE, ChartStyle.DARK),
            Legend.band("95 % band, rank by rank", ChartStyle.PALE)));
    int worst = worst(ranks);
    String title = "Is the inference right?";
    return Figure.of(
        "ranks",
        title,
        counted(ranks),
        "Crises were simulated from the prior and calibrated like the documents. Where the"
            + " inference is right, lines stay in the band nearly everywhere; furthest strays "
            + ParameterWords.of(paths.get(worst))
            + ", by "
            + Wording.fixed(ranks.get(worst).strays(), 1)
            + " standard deviations. A line that rises first and then falls, seen from the left,"
            + " says that true values lie low in their posteriors; one that waves down, then up,"
            + " that the posteriors are too wide.",
        "That the inference is right on the model's own crises does not say that the model is.",
        plot,
        HEIGHT);
  }

  /** How many there were, in words. */
  static String counted(List<RankStatistics> ranks) {
    return Wording.grouped(ranks.get(0).size())
        + " simulated crises, "
        + ranks.get(0).draws()
        + " draws of each posterior.";
  }

  private static int worst(List<RankStatistics> ranks) {
    int worst = 0;
    for (int j = 1; j < ranks.size(); j++) {
      worst = ranks.get(j).strays() > ranks.get(worst).strays() ? j : worst;
    }
    return worst;
  }

  private static YIntervalSeriesCollection lines(List<RankStatistics> ranks, int draws) {
    YIntervalSeriesCollection lines = new YIntervalSeriesCollection();
    YIntervalSeries band = new YIntervalSeries("band");
    for (int rank = 0; rank <= draws; rank++) {
      double p = (rank + 1.0) / (draws + 1);
      double half = NORMAL_95 * Math.sqrt(p * (1 - p) / ranks.get(0).size());
      band.add(rank + 1.0, 0, -half, half);
    }
    lines.addSeries(band);
    for (int j = 0; j < ranks.size(); j++) {
      YIntervalSeries line = new YIntervalSeries(j);
      for (int rank = 0; rank <= draws; rank++) {
        double difference = ranks.get(j).share(rank) - (rank + 1.0) / (draws + 1);
        line.add(rank + 1.0, difference, difference, difference);
      }
      lines.addSeries(line);
    }
    return lines;
  }

  private static DeviationRenderer renderer(int n) {
    DeviationRenderer renderer = ChartStyle.bands();
    renderer.setSeriesFillPaint(0, ChartStyle.PALE);
    renderer.setSeriesLinesVisible(0, false);
    for (int j = 1; j <= n; j++) {
      renderer.setSeriesPaint(j, ChartStyle.DARK);
      renderer.setSeriesStroke(j, new java.awt.BasicStroke(1.1f));
    }
    return renderer;
  }
}
