package brink.report.chart;

import brink.hindcast.score.Reliability;
import brink.report.Wording;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** How often what was given a probability came about. */
final class ReliabilityChart {
  private static final int HEIGHT = 460;

  private ReliabilityChart() {}

  static Figure of(Reliability reliability, String method) {
    XYPlot plot = ChartStyle.plot();
    plot.setDomainAxis(ChartStyle.shares("forecast probability"));
    plot.setRangeAxis(ChartStyle.shares("share that came about"));
    plot.getDomainAxis().setRange(0, 1);
    plot.getRangeAxis().setRange(0, 1);
    plot.setDataset(0, band(reliability));
    plot.setRenderer(0, pale());
    plot.setDataset(1, diagonal());
    plot.setRenderer(1, ChartStyle.lines(ChartStyle.QUIET, ChartStyle.dashes(1f, 5, 3)));
    plot.setDataset(2, curve(reliability));
    plot.setRenderer(2, ChartStyle.lines(ChartStyle.DARK, ChartStyle.LINE));
    plot.setFixedLegendItems(
        Legend.of(
            Legend.line("share that came about", ChartStyle.LINE, ChartStyle.DARK),
            Legend.band("nine in ten, if forecasts were right", ChartStyle.PALE)));
    String title = "Can its probabilities be taken at their word?";
    String subtitle =
        Wording.grouped(reliability.n())
            + " forecasts of events by "
            + method
            + " in simulated crises; miscalibration "
            + Wording.fixed(reliability.miscalibration(), 4)
            + ", discrimination "
            + Wording.fixed(reliability.discrimination(), 4)
            + ", uncertainty "
            + Wording.fixed(reliability.uncertainty(), 4)
            + ".";
    return Figure.of(
        "reliability",
        title,
        subtitle,
        "The line is the rising curve that fits best what came about at each forecast probability"
            + " (CORP, Dimitriadis et al. 2021). On the diagonal forecasts mean what they say.",
        "Forecasts of one crisis depend on each other, so the band is too narrow. The crises are"
            + " the model's own; the crisis that the documents tell of has too few events for a"
            + " curve.",
        plot,
        HEIGHT);
  }

  private static XYSeriesCollection curve(Reliability reliability) {
    XYSeries series = new XYSeries("curve", false, true);
    for (Reliability.Step step : reliability.steps()) {
      series.add(step.low(), step.frequency());
      series.add(step.high(), step.frequency());
    }
    return new XYSeriesCollection(series);
  }

  private static XYSeriesCollection diagonal() {
    XYSeries series = new XYSeries("diagonal", false, true);
    series.add(0, 0);
    series.add(1, 1);
    return new XYSeriesCollection(series);
  }

  private static YIntervalSeriesCollection band(Reliability reliability) {
    YIntervalSeries series = new YIntervalSeries("band", false, true);
    for (Reliability.Step step : reliability.steps()) {
      double middle = 0.5 * (step.low() + step.high());
      series.add(middle, middle, step.consistentLow(), step.consistentHigh());
    }
    return Series.of(series);
  }

  private static DeviationRenderer pale() {
    DeviationRenderer renderer = new DeviationRenderer(false, false);
    renderer.setSeriesFillPaint(0, ChartStyle.PALE);
    renderer.setAlpha(1f);
    return renderer;
  }
}
