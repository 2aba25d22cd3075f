package brink.report.chart;

import brink.report.SweepInput;
import brink.report.Wording;
import java.awt.BasicStroke;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** How an outcome goes with each of the strongest factors, averaged over all others. */
final class ResponseChart {
  private static final int HEIGHT = 360;

  /** Factors that have a place beside each other. */
  private static final int MOST = 4;

  /** Letters below a panel, if there is one alone; more panels share them. */
  private static final int LETTERS = 136;

  /** As wide as a band looks. */
  private static final BasicStroke BAR =
      new BasicStroke(14, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

  private ResponseChart() {}

  static Figure of(SweepInput input, int outcome) {
    boolean event = input.outcomes().get(outcome).kind().isEvent();
    NumberAxis mean = TickFormat.axis(event ? "share of runs" : "mean of runs");
    if (event) {
      mean.setStandardTickUnits(TickFormat.percentUnits());
    }
    mean.setAutoRangeIncludesZero(true);
    CombinedRangeXYPlot all = new CombinedRangeXYPlot(mean);
    all.setGap(16);
    List<Integer> shown = input.strongest(outcome).stream().limit(MOST).toList();
    shown.forEach(
        factor ->
            all.add(plot(new FactorResponse(input, outcome, factor), LETTERS / shown.size()), 1));
    all.setFixedLegendItems(
        Legend.of(
            Legend.line("mean over points", ChartStyle.LINE, ChartStyle.DARK),
            Legend.band(band(input), ChartStyle.PALE)));
    String title = input.outcomes().get(outcome).label();
    return Figure.of(
        "response-" + input.outcomes().get(outcome).id(),
        title,
        "Means over "
            + Wording.grouped(input.table().design().size())
            + " points by "
            + shown.size()
            + (shown.size() == 1 ? " factor." : " factors, one by one."),
        "Each panel shows how the outcome goes with one factor, the strongest at the left. "
            + caption(input),
        "A flat line may hide effects that cancel: a factor that raises the outcome here and lowers"
            + " it there. The heat map and Sobol indices show such things.",
        all,
        HEIGHT);
  }

  private static String band(SweepInput input) {
    return switch (input.table().design().kind()) {
      case GRID -> "from the least to the most of these points";
      case ONE_AT_A_TIME -> "95 % interval";
      default -> "95 % interval of that mean";
    };
  }

  private static String caption(SweepInput input) {
    return switch (input.table().design().kind()) {
      case GRID ->
          "The band holds all points at that place: what the other factors do there, and luck.";
      case ONE_AT_A_TIME ->
          "All other factors have the scenario's own values; the band is what luck alone would do.";
      default ->
          "The band is the interval of the mean over the points at that place, which differ in all"
              + " other factors and in luck.";
    };
  }

  private static XYPlot plot(FactorResponse response, int letters) {
    YIntervalSeries series = new YIntervalSeries("mean", false, true);
    for (FactorResponse.Place place : response.places()) {
      series.add(place.at(), place.mean(), place.low(), place.high());
    }
    YIntervalSeriesCollection set = new YIntervalSeriesCollection();
    set.addSeries(series);
    XYPlot plot = ChartStyle.plot();
    plot.setOutlineVisible(false);
    plot.setDomainAxis(axis(response, PathNames.within(response.path(), letters)));
    plot.setDataset(set);
    plot.setRenderer(response.numeric() ? curve() : bars());
    return plot;
  }

  private static ValueAxis axis(FactorResponse response, String name) {
    if (response.numeric()) {
      NumberAxis axis = TickFormat.axis(name);
      axis.setAutoRangeIncludesZero(false);
      axis.setAutoRangeStickyZero(false);
      return axis;
    }
    List<String> labels = response.labels();
    SymbolAxis axis = ChartStyle.names(name, labels.toArray(new String[0]));
    axis.setRange(-0.5, labels.size() - 0.5);
    return axis;
  }

  private static XYItemRenderer curve() {
    DeviationRenderer renderer = new DeviationRenderer(true, true);
    renderer.setAlpha(1f);
    renderer.setSeriesPaint(0, ChartStyle.DARK);
    renderer.setSeriesStroke(0, ChartStyle.LINE);
    renderer.setSeriesFillPaint(0, ChartStyle.PALE);
    renderer.setSeriesShape(0, ChartStyle.disc(2.5));
    return renderer;
  }

  /** Words have nothing between them. */
  private static XYItemRenderer bars() {
    XYErrorRenderer renderer = ChartStyle.intervalDots();
    renderer.setDrawXError(false);
    renderer.setDrawYError(true);
    renderer.setCapLength(0);
    renderer.setErrorStroke(BAR);
    renderer.setErrorPaint(ChartStyle.PALE);
    return renderer;
  }
}
