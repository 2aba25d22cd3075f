package brink.report.chart;

import brink.analysis.Interval;
import brink.analysis.VarianceDecomposition;
import brink.model.OutcomeRule;
import brink.report.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;

/** How much of each headline outcome's variance comes from not knowing the parameters. */
final class IgnoranceChart {
  private static final int HEAD = 130;
  private static final int ROW = 28;

  private IgnoranceChart() {}

  static Figure of(Map<OutcomeRule, VarianceDecomposition> splits) {
    List<Map.Entry<OutcomeRule, VarianceDecomposition>> rows =
        new ArrayList<>(
            splits.entrySet().stream()
                .filter(row -> row.getKey().headline() && row.getKey().kind().isEvent())
                .filter(row -> row.getValue().varies())
                .toList());
    Collections.reverse(rows);
    XYPlot plot = ChartStyle.plot();
    plot.setDomainAxis(ChartStyle.shares(null));
    plot.setRangeAxis(names(rows));
    plot.setDataset(dots(rows));
    plot.setRenderer(ChartStyle.intervalDots());
    for (int i = 0; i < rows.size(); i++) {
      VarianceDecomposition split = rows.get(i).getValue();
      plot.addAnnotation(
          ChartStyle.note(
              points(split),
              Fonts.regular(11),
              ChartStyle.QUIET,
              TextAnchor.CENTER_RIGHT,
              0.99,
              i));
    }
    plot.setFixedLegendItems(
        Legend.of(
            Legend.mark("share of the variance", ChartStyle.disc(4), ChartStyle.DARK),
            Legend.line("95 % interval", ChartStyle.LINE, ChartStyle.MIDDLE)));
    String title = "Chance or ignorance";
    return Figure.of(
        "ignorance",
        title,
        "Share of each outcome's variance that comes from not knowing the parameters.",
        "Runs draw their parameters. The share of the variance that would be gone were the"
            + " parameters known is ignorance, the rest is chance. The points at the right say how"
            + " far the probability lies from its average, from one set of parameters to another,"
            + " with their 95 % interval.",
        "Only the parameters that are drawn count. Those taken as known, and the form of the model,"
            + " are a further ignorance that no number here shows.",
        plot,
        HEAD + ROW * rows.size());
  }

  private static String points(VarianceDecomposition split) {
    Interval interval = split.spreadInterval();
    String range =
        interval == null
            ? ""
            : " ("
                + Wording.points(interval.low(), 1)
                + " to "
                + Wording.points(interval.high(), 1)
                + ")";
    return "± " + Wording.points(split.spread(), 1) + range + " points";
  }

  private static SymbolAxis names(List<Map.Entry<OutcomeRule, VarianceDecomposition>> rows) {
    SymbolAxis axis =
        ChartStyle.names(
            null,
            rows.stream()
                .map(row -> Wording.shortened(row.getKey().label(), 42))
                .toArray(String[]::new));
    axis.setRange(-0.6, rows.size() - 0.4);
    return axis;
  }

  private static XIntervalSeriesCollection dots(
      List<Map.Entry<OutcomeRule, VarianceDecomposition>> rows) {
    XIntervalSeries series = new XIntervalSeries("ignorance", false, true);
    for (int i = 0; i < rows.size(); i++) {
      VarianceDecomposition split = rows.get(i).getValue();
      series.add(split.share(), split.interval().low(), split.interval().high(), i);
    }
    return Series.of(series);
  }
}
