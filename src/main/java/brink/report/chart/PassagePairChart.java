package brink.report.chart;

import brink.analysis.DailyCounts;
import brink.report.ComparisonInput;
import brink.report.Wording;
import java.awt.BasicStroke;
import java.awt.Stroke;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** First-passage curves of the base and of one alternative over each other. */
final class PassagePairChart {
  private static final int HEIGHT = 420;
  private static final Stroke BASE = ChartStyle.dashes(1.6f, 6, 4);
  private static final Stroke ALTERNATIVE = new BasicStroke(2.2f);

  private PassagePairChart() {}

  static Figure of(ComparisonInput input, int alternative) {
    XYPlot plot = ChartStyle.plot();
    plot.setDomainAxis(DayAxis.of(input.start(), input.days()));
    plot.setRangeAxis(ChartStyle.shares("share of runs that reached the rung"));
    YIntervalSeriesCollection curves = new YIntervalSeriesCollection();
    DeviationRenderer renderer = ChartStyle.bands();
    LegendItemCollection legend = new LegendItemCollection();
    for (int r = 0; r < PassageChart.RUNGS.length; r++) {
      for (int scenario : new int[] {0, alternative + 1}) {
        int series = curves.getSeriesCount();
        String label = "rung " + PassageChart.RUNGS[r] + ", " + input.names().get(scenario);
        DailyCounts counts = input.comparison().days(scenario);
        int rung = PassageChart.RUNGS[r];
        curves.addSeries(PassageChart.curve(label, input.days(), day -> counts.reached(rung, day)));
        renderer.setSeriesFillPaint(series, ChartStyle.PALE);
        renderer.setSeriesPaint(series, PassageChart.LINES[r]);
        renderer.setSeriesStroke(series, scenario == 0 ? BASE : ALTERNATIVE);
        legend.add(Legend.line(label, scenario == 0 ? BASE : ALTERNATIVE, PassageChart.LINES[r]));
      }
    }
    plot.setDataset(curves);
    plot.setRenderer(renderer);
    plot.setFixedLegendItems(legend);
    String title = "How soon the top rungs are reached: " + input.title(alternative);
    String subtitle =
        "Share of "
            + Wording.grouped(input.comparison().n())
            + " runs that had reached a rung, or a higher one, by the end of each day; bands are 95"
            + " % Wilson intervals.";
    return Figure.of(
        "first-passage-" + input.name(alternative),
        title,
        subtitle,
        "Solid curves are the alternative, dashed ones the base; the darker, the higher the rung.",
        "The bands are those of each scenario alone. As runs share their random numbers, the"
            + " distance of two curves is surer than bands that overlap suggest.",
        plot,
        HEIGHT);
  }
}
