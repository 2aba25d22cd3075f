package brink.report.chart;

import brink.analysis.Interval;
import brink.comparison.PairedMean;
import brink.comparison.ResponseFindings;
import brink.report.ResponseInput;
import brink.report.Wording;
import java.awt.Stroke;
import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** How many acts each actor has done since a given one, with it and without, day by day. */
final class ActTotalsChart {
  private static final int HEAD = 130;
  private static final int ROW = 105;
  private static final int NAME = 18;
  private static final Stroke WITHOUT = ChartStyle.dashes(2f, 6, 4);

  private ActTotalsChart() {}

  static Figure of(ResponseInput input) {
    List<Integer> actors = input.acting();
    CombinedDomainXYPlot all = new CombinedDomainXYPlot(days(input));
    all.setGap(10);
    actors.forEach(actor -> all.add(plot(input, actor), 1));
    all.setFixedLegendItems(
        Legend.of(
            Legend.line("without", WITHOUT, ChartStyle.DARK),
            Legend.line("with the given acts", ChartStyle.LINE, ChartStyle.OTHER),
            Legend.band("95 % interval of the difference", ChartStyle.OTHER_PALE)));
    return Figure.of(
        "responses",
        "What each actor does after " + Wording.shortened(input.given().get(0), 60),
        "Mean number of acts since the first given act, "
            + Wording.grouped(input.findings().n())
            + " runs with and without; given acts and daily fire are not counted.",
        "Where the solid line leaves the dashed one the actor does more, or less, than it would"
            + " have done. The band is the interval of the difference, laid around the solid line."
            + " Axes differ from actor to actor.",
        "It does not show which acts they are, at whom, or on which rung: the tables do.",
        all,
        HEAD + ROW * Math.max(1, actors.size()));
  }

  /** Days since midnight before the first given act, as dates, up to the scenario's end. */
  private static NumberAxis days(ResponseInput input) {
    int first = (int) input.findings().from();
    LocalDate start = input.layout().start().plusDays(first);
    return DayAxis.of(start, Math.min(longest(input) + 1, input.layout().days() - first));
  }

  private static int longest(ResponseInput input) {
    List<Integer> windows = input.findings().windows();
    return windows.get(windows.size() - 1);
  }

  private static XYPlot plot(ResponseInput input, int actor) {
    String name = input.labels().actor(input.layout().actors().get(actor));
    XYPlot plot = ChartStyle.plot();
    NumberAxis axis = TickFormat.axis(Wording.shortened(name, NAME));
    axis.setAutoRangeIncludesZero(true);
    plot.setRangeAxis(axis);
    plot.setDataset(0, with(input.findings(), actor));
    plot.setRenderer(0, band());
    plot.setDataset(1, Series.of(without(input.findings(), actor)));
    plot.setRenderer(1, ChartStyle.lines(ChartStyle.DARK, WITHOUT));
    return plot;
  }

  private static double begin(ResponseFindings findings) {
    return findings.from() - (int) findings.from();
  }

  private static XYSeries without(ResponseFindings findings, int actor) {
    XYSeries series = new XYSeries("without", false, true);
    series.add(begin(findings), 0);
    List<PairedMean> days = findings.totals().get(actor);
    for (int day = 0; day < days.size(); day++) {
      series.add(begin(findings) + day + 1, days.get(day).base());
    }
    return series;
  }

  private static YIntervalSeriesCollection with(ResponseFindings findings, int actor) {
    YIntervalSeries series = new YIntervalSeries("with");
    series.add(begin(findings), 0, 0, 0);
    List<PairedMean> days = findings.totals().get(actor);
    for (int day = 0; day < days.size(); day++) {
      PairedMean acts = days.get(day);
      Interval off = acts.interval();
      double low = off == null ? acts.difference() : off.low();
      double high = off == null ? acts.difference() : off.high();
      series.add(
          begin(findings) + day + 1, acts.alternative(), acts.base() + low, acts.base() + high);
    }
    YIntervalSeriesCollection set = new YIntervalSeriesCollection();
    set.addSeries(series);
    return set;
  }

  private static DeviationRenderer band() {
    DeviationRenderer renderer = ChartStyle.bands();
    renderer.setSeriesFillPaint(0, ChartStyle.OTHER_PALE);
    renderer.setSeriesPaint(0, ChartStyle.OTHER);
    renderer.setSeriesStroke(0, ChartStyle.LINE);
    return renderer;
  }
}
