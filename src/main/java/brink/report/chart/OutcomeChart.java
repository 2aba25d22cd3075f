package brink.report.chart;

import brink.analysis.Distribution;
import brink.analysis.Interval;
import brink.analysis.Share;
import brink.forecast.SettledStatus;
import brink.model.OutcomeRule;
import brink.report.ReportInput;
import brink.report.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;

/** How likely each event is, the likeliest at the top. */
final class OutcomeChart {
  private static final int HEAD = 120;
  private static final int ROW = 26;

  private record Row(String label, Share share, SettledStatus settled) {
    /** What is settled has no interval: its share is no estimate. */
    Interval interval() {
      return settled == SettledStatus.NO
          ? share.interval()
          : new Interval(share.value(), share.value());
    }
  }

  private OutcomeChart() {}

  static Figure of(ReportInput input) {
    List<Row> rows = rows(input);
    XYPlot plot = ChartStyle.plot();
    NumberAxis shares = ChartStyle.shares("share of runs");
    // Room for dots at 0 and at 100 %.
    shares.setRange(-0.015, 1.015);
    plot.setDomainAxis(shares);
    plot.setRangeAxis(axis(rows));
    plot.setDataset(points(rows));
    plot.setRenderer(ChartStyle.intervalDots());
    for (int i = 0; i < rows.size(); i++) {
      plot.addAnnotation(value(rows.get(i), i));
    }
    plot.setFixedLegendItems(legend());
    String title = "How likely each outcome is";
    String subtitle =
        "Share of "
            + Wording.grouped(input.distribution().n())
            + " runs in which it happened; bars are 95 % Wilson intervals.";
    return Figure.of(
        "outcomes",
        title,
        subtitle,
        "Each dot is the share of runs in which the outcome happened, the likeliest at the top. The"
            + " bar is the interval that a finite number of runs leaves open; with many runs it is"
            + " narrower than the dot.",
        "It does not show how sure the model is of itself: with other values for the assumptions"
            + " listed below the dots would lie elsewhere.",
        plot,
        HEAD + ROW * Math.max(2, rows.size()));
  }

  /** Events from the least to the most likely, which is from the foot of the chart upwards. */
  private static List<Row> rows(ReportInput input) {
    Distribution distribution = input.distribution();
    List<OutcomeRule> rules = distribution.layout().outcomes();
    List<Row> rows = new ArrayList<>();
    for (int i = rules.size() - 1; i >= 0; i--) {
      if (rules.get(i).kind().isEvent()) {
        OutcomeRule rule = rules.get(i);
        rows.add(new Row(rule.label(), distribution.share(i), input.settled(rule.id())));
      }
    }
    rows.sort(Comparator.comparingLong(row -> row.share().successes()));
    return rows;
  }

  private static SymbolAxis axis(List<Row> rows) {
    return ChartStyle.rows(
        rows.stream().map(row -> Wording.shortened(row.label(), 52)).toList(), 0.4);
  }

  private static XIntervalSeriesCollection points(List<Row> rows) {
    XIntervalSeries series = new XIntervalSeries("outcomes", false, true);
    for (int i = 0; i < rows.size(); i++) {
      Share share = rows.get(i).share();
      Interval interval = rows.get(i).interval();
      series.add(share.value(), interval.low(), interval.high(), i);
    }
    return Series.of(series);
  }

  private static XYTextAnnotation value(Row row, int place) {
    Interval interval = row.interval();
    boolean left = interval.high() > 0.8;
    double x = left ? interval.low() - 0.015 : interval.high() + 0.015;
    TextAnchor anchor = left ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT;
    String doubt =
        row.settled() == SettledStatus.NO
            ? Wording.points(interval.low(), 1) + "–" + Wording.points(interval.high(), 1)
            : row.settled().words();
    String words = " " + Wording.percent(row.share().value()) + " (" + doubt + ") ";
    return ChartStyle.note(words, Fonts.regular(11), ChartStyle.TEXT, anchor, x, place);
  }

  private static LegendItemCollection legend() {
    return Legend.of(
        Legend.mark("share of runs", ChartStyle.disc(4), ChartStyle.DARK),
        Legend.line("95 % Wilson interval", ChartStyle.LINE, ChartStyle.MIDDLE));
  }
}
