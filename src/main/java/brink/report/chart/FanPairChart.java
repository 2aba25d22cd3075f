package brink.report.chart;

import brink.analysis.DailyCounts;
import brink.report.ComparisonInput;
import brink.report.Wording;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Days of the base and of one alternative over each other: the band of four fifths of the runs, and
 * the median. The base has a filled band and a dashed median, the alternative edges and a solid
 * one, so that they can be told apart in grey.
 */
final class FanPairChart {
  private static final int HEIGHT = 420;
  private static final double BAND = 0.1;
  private static final Stroke BASE = ChartStyle.dashes(2f, 6, 4);
  private static final Stroke EDGE = new BasicStroke(1.1f);

  private FanPairChart() {}

  /** The highest rung of any pair on each day. */
  static Figure rungs(ComparisonInput input, int alternative) {
    String[] names = new String[input.labels().rungs().size()];
    for (int rung = 0; rung < names.length; rung++) {
      names[rung] = Wording.shortened(input.labels().rung(rung), 42);
    }
    ValueAxis axis = ChartStyle.names("rung", names);
    axis.setRange(-0.5, names.length - 0.5);
    XYPlot plot = plot(input, axis);
    layer(
        plot,
        Fan.levels(input.days(), counts(input, 0)::rungQuantile, BAND),
        Fan.levels(input.days(), counts(input, alternative + 1)::rungQuantile, BAND));
    return figure(
        input,
        alternative,
        plot,
        "rung-fans-",
        "How high the crisis climbs: ",
        "Highest rung of any pair of actors on each day");
  }

  /** Deaths since the start. */
  static Figure deaths(ComparisonInput input, int alternative) {
    XYPlot plot = plot(input, CountAxis.of("deaths since the start [people], logarithmic"));
    layer(
        plot,
        Fan.totals(input.days(), counts(input, 0)::deathsQuantile, BAND),
        Fan.totals(input.days(), counts(input, alternative + 1)::deathsQuantile, BAND));
    return figure(
        input,
        alternative,
        plot,
        "deaths-fans-",
        "Deaths of all sides: ",
        "Deaths since the start at the end of each day");
  }

  private static DailyCounts counts(ComparisonInput input, int scenario) {
    return input.comparison().days(scenario);
  }

  private static XYPlot plot(ComparisonInput input, ValueAxis axis) {
    XYPlot plot = ChartStyle.plot();
    plot.setDomainAxis(DayAxis.of(input.start(), input.days()));
    plot.setRangeAxis(axis);
    return plot;
  }

  /** The filled band below, then the other's edges and median, the dashes on top. */
  private static void layer(
      XYPlot plot, YIntervalSeriesCollection base, YIntervalSeriesCollection alternative) {
    plot.setDataset(0, base);
    plot.setRenderer(0, band(ChartStyle.LIGHT));
    plot.setDataset(1, alternative);
    plot.setRenderer(1, band(ChartStyle.OTHER_VEIL));
    plot.setDataset(2, edges(alternative));
    plot.setRenderer(2, ChartStyle.lines(ChartStyle.OTHER, EDGE, EDGE, ChartStyle.LINE));
    plot.setDataset(3, edges(base));
    XYLineAndShapeRenderer dashes = ChartStyle.lines(ChartStyle.DARK, EDGE, EDGE, BASE);
    dashes.setSeriesLinesVisible(0, false);
    dashes.setSeriesLinesVisible(1, false);
    plot.setRenderer(3, dashes);
  }

  private static DeviationRenderer band(Color fill) {
    DeviationRenderer renderer = ChartStyle.bands();
    renderer.setSeriesFillPaint(0, fill);
    renderer.setSeriesLinesVisible(0, false);
    return renderer;
  }

  /** Lower edge, upper edge and middle of a band. */
  private static XYSeriesCollection edges(YIntervalSeriesCollection band) {
    XYSeries low = new XYSeries("low", false, true);
    XYSeries high = new XYSeries("high", false, true);
    XYSeries middle = new XYSeries("middle", false, true);
    for (int i = 0; i < band.getItemCount(0); i++) {
      double x = band.getXValue(0, i);
      low.add(x, band.getStartYValue(0, i));
      high.add(x, band.getEndYValue(0, i));
      middle.add(x, band.getYValue(0, i));
    }
    return Series.of(low, high, middle);
  }

  private static Figure figure(
      ComparisonInput input, int alternative, XYPlot plot, String id, String title, String what) {
    String base = input.names().get(0);
    String name = input.name(alternative);
    plot.setFixedLegendItems(
        Legend.of(
            Legend.band("80 % of runs, " + base, ChartStyle.LIGHT),
            Legend.line("median, " + base, BASE, ChartStyle.DARK),
            Legend.band("80 % of runs, " + name, ChartStyle.OTHER_PALE),
            Legend.line("median, " + name, ChartStyle.LINE, ChartStyle.OTHER)));
    String whole = title + input.title(alternative);
    String subtitle =
        what
            + ", "
            + Wording.grouped(input.comparison().n())
            + " runs of each scenario; bands hold 80 % of them.";
    return Figure.of(
        id + name,
        whole,
        subtitle,
        "The filled band and the dashed median are the base; the band with edges and the solid"
            + " median are the alternative.",
        "It does not show runs side by side: bands that overlap may hide that nearly every run"
            + " changed the same way. The table of differences holds run against run.",
        plot,
        HEIGHT);
  }
}
