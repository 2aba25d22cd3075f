package brink.report.chart;

import brink.analysis.Distribution;
import brink.analysis.Share;
import brink.report.ReportInput;
import brink.report.Wording;
import brink.run.RunLayout;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.function.IntFunction;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** How likely each of the top rungs is to have been reached by each day. */
final class PassageChart {
  private static final int HEIGHT = 420;
  static final int[] RUNGS = {7, 8, 9};
  static final Color[] LINES = {ChartStyle.MIDDLE, ChartStyle.DARK, ChartStyle.REPORTED};
  private static final Stroke[] STROKES = {
    new BasicStroke(2f), ChartStyle.dashes(2f, 9, 4), ChartStyle.dashes(2f, 2.5f, 3)
  };

  private PassageChart() {}

  static Figure of(ReportInput input) {
    Distribution distribution = input.distribution();
    RunLayout layout = distribution.layout();
    XYPlot plot = ChartStyle.plot();
    plot.setDomainAxis(DayAxis.of(layout.start(), layout.days()));
    plot.setRangeAxis(ChartStyle.shares("share of runs that reached the rung"));
    plot.setDataset(curves(distribution));
    plot.setRenderer(renderer());
    plot.addRangeMarker(ChartStyle.threshold(0.5, "as likely as not"));
    plot.setFixedLegendItems(legend(input));
    String title = "How soon the top rungs are reached";
    String subtitle =
        "Share of "
            + Wording.grouped(distribution.n())
            + " runs that had reached a rung, or a higher one, by the end of each day; bands are 95"
            + " % Wilson intervals.";
    return Figure.of(
        "first-passage",
        title,
        subtitle,
        shows(input),
        "The bands hold only the chance that comes from a finite number of runs. They say nothing"
            + " of whether the model or its parameters are right.",
        plot,
        HEIGHT);
  }

  private static String shows(ReportInput input) {
    StringBuilder words = new StringBuilder("By the last day ");
    for (int i = 0; i < RUNGS.length; i++) {
      words.append(i == 0 ? "" : i == RUNGS.length - 1 ? " and " : ", ");
      words.append(Wording.percent(atEnd(input, RUNGS[i]).value()));
      words.append(i == 0 ? " of runs reached rung " : " rung ").append(RUNGS[i]);
    }
    return words
        .append(" or above. A curve never falls: a rung once reached stays reached.")
        .toString();
  }

  private static Share atEnd(ReportInput input, int rung) {
    Distribution distribution = input.distribution();
    return distribution.reached(rung, distribution.layout().days() - 1);
  }

  private static YIntervalSeriesCollection curves(Distribution distribution) {
    YIntervalSeriesCollection curves = new YIntervalSeriesCollection();
    for (int rung : RUNGS) {
      int days = distribution.layout().days();
      curves.addSeries(curve(rung, days, day -> distribution.reached(rung, day)));
    }
    return curves;
  }

  /** The share of runs that had reached a rung by the end of each day, with its interval. */
  static YIntervalSeries curve(Comparable<?> name, int days, IntFunction<Share> reached) {
    YIntervalSeries series = new YIntervalSeries(name);
    series.add(0, 0, 0, 0);
    for (int day = 0; day < days; day++) {
      Share share = reached.apply(day);
      series.add(day + 1, share.value(), share.interval().low(), share.interval().high());
    }
    return series;
  }

  private static DeviationRenderer renderer() {
    DeviationRenderer renderer = ChartStyle.bands();
    for (int i = 0; i < RUNGS.length; i++) {
      renderer.setSeriesFillPaint(i, ChartStyle.PALE);
      renderer.setSeriesPaint(i, LINES[i]);
      renderer.setSeriesStroke(i, STROKES[i]);
    }
    return renderer;
  }

  private static LegendItemCollection legend(ReportInput input) {
    LegendItemCollection items = new LegendItemCollection();
    for (int i = 0; i < RUNGS.length; i++) {
      String label =
          "rung " + RUNGS[i] + " or above: " + Wording.percent(atEnd(input, RUNGS[i]).value());
      items.add(Legend.line(label + " by the last day", STROKES[i], LINES[i]));
    }
    return items;
  }
}
