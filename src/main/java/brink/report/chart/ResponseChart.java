package brink.report.chart;

import brink.analysis.Interval;
import brink.analysis.StudentInterval;
import brink.report.SweepInput;
import brink.report.Wording;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** How an outcome goes with each of the strongest factors, averaged over all others. */
final class ResponseChart {
  private static final int HEIGHT = 360;

  /** Factors that have a place beside each other. */
  private static final int MOST = 4;

  private ResponseChart() {}

  static Figure of(SweepInput input, int outcome) {
    boolean event = input.outcomes().get(outcome).kind().isEvent();
    NumberAxis mean = FixedFormat.axis(event ? "share of runs" : "mean of runs");
    if (event) {
      mean.setStandardTickUnits(PercentUnits.units());
    }
    mean.setAutoRangeIncludesZero(true);
    CombinedRangeXYPlot all = new CombinedRangeXYPlot(mean);
    all.setGap(16);
    List<Integer> shown = input.strongest().stream().limit(MOST).toList();
    shown.forEach(factor -> all.add(plot(input, outcome, factor), 1));
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(Fan.line("mean over points", ChartStyle.LINE, ChartStyle.DARK));
    legend.add(Fan.band("95 % interval of that mean", ChartStyle.PALE));
    all.setFixedLegendItems(legend);
    String title = input.outcomes().get(outcome).label();
    return new Figure(
        "response-" + input.outcomes().get(outcome).id(),
        title,
        "Each panel shows how the outcome goes with one factor, the strongest at the left. The band"
            + " is the interval of the mean over the points at that place, which differ in all other"
            + " factors and in luck.",
        "A flat line may hide effects that cancel: a factor that raises the outcome here and lowers it"
            + " there. The heat map and Sobol indices show such things.",
        ChartStyle.chart(
            title,
            "Means over "
                + Wording.grouped(input.table().design().size())
                + " points by "
                + shown.size()
                + (shown.size() == 1 ? " factor." : " factors, one by one."),
            all),
        ChartStyle.WIDTH,
        HEIGHT);
  }

  private static XYPlot plot(SweepInput input, int outcome, int factor) {
    Levels levels = Levels.of(input.table().design(), factor);
    boolean numeric = input.table().design().factors().get(factor).numeric();
    YIntervalSeries series = new YIntervalSeries("mean", false, true);
    for (int level = 0; level < levels.count(); level++) {
      double[] means = means(input, outcome, levels, level);
      if (means.length > 0) {
        Mean mean = Mean.of(input, outcome, levels, level, means);
        double x = numeric ? levels.middles().get(level) : level;
        series.add(x, mean.value, mean.interval.low(), mean.interval.high());
      }
    }
    YIntervalSeriesCollection set = new YIntervalSeriesCollection();
    set.addSeries(series);
    XYPlot plot = ChartStyle.plot();
    plot.setOutlineVisible(false);
    plot.setDomainAxis(axis(input, factor, levels, numeric));
    plot.setDataset(set);
    plot.setRenderer(renderer(numeric));
    return plot;
  }

  /** The mean at a level, and its interval. */
  private record Mean(double value, Interval interval) {
    static Mean of(SweepInput input, int outcome, Levels levels, int level, double[] means) {
      double sum = 0;
      for (double mean : means) {
        sum += mean;
      }
      double value = sum / means.length;
      if (means.length == 1) {
        int point = levels.places().indexOf(level);
        boolean event = input.outcomes().get(outcome).kind().isEvent();
        return new Mean(
            value, input.table().estimate(point, outcome).interval(event, new StudentInterval()));
      }
      double squares = 0;
      for (double mean : means) {
        squares += (mean - value) * (mean - value);
      }
      return new Mean(
          value, new StudentInterval().interval(means.length, value, squares / (means.length - 1)));
    }
  }

  private static double[] means(SweepInput input, int outcome, Levels levels, int level) {
    return IntStream.range(0, input.table().design().size())
        .filter(p -> levels.places().get(p) == level)
        .mapToDouble(p -> input.mean(p, outcome))
        .filter(mean -> !Double.isNaN(mean))
        .toArray();
  }

  private static ValueAxis axis(SweepInput input, int factor, Levels levels, boolean numeric) {
    String name = Wording.shortened(last(input.table().design().factors().get(factor).path()), 34);
    if (numeric) {
      NumberAxis axis = FixedFormat.axis(name);
      axis.setAutoRangeIncludesZero(false);
      return axis;
    }
    SymbolAxis axis = ChartStyle.names(name, levels.labels().toArray(new String[0]));
    axis.setRange(-0.5, levels.count() - 0.5);
    return axis;
  }

  /** The path without its first word, which most share. */
  private static String last(String path) {
    return path.substring(path.indexOf('.') + 1);
  }

  private static DeviationRenderer renderer(boolean numeric) {
    DeviationRenderer renderer = new DeviationRenderer(numeric, true);
    renderer.setAlpha(1f);
    renderer.setSeriesPaint(0, ChartStyle.DARK);
    renderer.setSeriesStroke(0, ChartStyle.LINE);
    renderer.setSeriesFillPaint(0, ChartStyle.PALE);
    renderer.setSeriesShape(0, ChartStyle.disc(2.5));
    return renderer;
  }
}
