package brink.report.chart;

import brink.analysis.Interval;
import brink.path.ActPaths;
import brink.path.EscalationShare;
import brink.path.PooledShare;
import brink.report.ReportInput;
import brink.report.Wording;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;

/** How often the crisis stands higher soon after each kind of act. */
final class EscalationChart {
  private static final int HEAD = 130;
  private static final int ROW = 30;

  /** Acts seen less often than this are left out: their intervals fill the page. */
  private static final int LEAST_CASES = 20;

  private static final double APART = 0.17;
  private static final Shape STROKE = ChartStyle.box(1.6, 12);

  private EscalationChart() {}

  static Figure of(ReportInput input, ActPaths paths) {
    List<EscalationShare> rows = rows(paths);
    XYPlot plot = ChartStyle.plot();
    NumberAxis shares = ChartStyle.shares("share of acts followed by a higher rung");
    List<PooledShare> all = new ArrayList<>();
    rows.forEach(row -> all.addAll(List.of(row.threeDays(), row.sevenDays())));
    shares.setRange(-0.015, widest(all) + 0.015);
    plot.setDomainAxis(shares);
    plot.setRangeAxis(axis(rows.stream().map(row -> input.act(row.act())).toList()));
    plot.setDataset(points(rows));
    plot.setRenderer(renderer());
    plot.setFixedLegendItems(legend());
    String title = "What follows an act";
    String subtitle =
        "Share of acts within 3 and 7 days of which the system stood higher than on their day; bars"
            + " are 95 % intervals; "
            + Wording.grouped(paths.runs())
            + " runs.";
    return Figure.of(
        "escalation",
        title,
        subtitle,
        shows(paths),
        "It does not show causes: acts come in bursts, and acts of high rungs stand near the top of"
            + " the ladder, from where little is higher. Kinds seen fewer than "
            + LEAST_CASES
            + " times are left out.",
        plot,
        HEAD + ROW * Math.max(2, rows.size()));
  }

  /**
   * The end of the axis: whole steps of 20 %, so that intervals that are short can be told apart.
   */
  static double widest(List<PooledShare> shares) {
    double widest = 0.4;
    for (PooledShare share : shares) {
      widest = share.cases() == 0 ? widest : Math.max(widest, share.interval().high());
    }
    return Math.min(1, Math.ceil(widest * 5) / 5);
  }

  private static String shows(ActPaths paths) {
    return "Each kind of act has two marks. The upright strokes are what follows any day of the"
        + " same rungs: a kind of act tells something where its marks lie clear of their"
        + " strokes. After any day at all the system stood higher within 3 days in "
        + Wording.percent(paths.anyDay().threeDays().value())
        + " of cases, within 7 days in "
        + Wording.percent(paths.anyDay().sevenDays().value())
        + ".";
  }

  private static List<EscalationShare> rows(ActPaths paths) {
    List<EscalationShare> rows = new ArrayList<>();
    for (EscalationShare followed : paths.followed()) {
      if (followed.sevenDays().cases() >= LEAST_CASES) {
        rows.add(followed);
      }
    }
    rows.sort(
        Comparator.comparingDouble((EscalationShare followed) -> followed.sevenDays().value())
            .thenComparing(EscalationShare::act));
    return rows;
  }

  /** An axis of acts in words, the first at the foot. */
  static SymbolAxis axis(List<String> acts) {
    return ChartStyle.rows(acts.stream().map(act -> Wording.shortened(act, 42)).toList(), 0.4);
  }

  private static XIntervalSeriesCollection points(List<EscalationShare> rows) {
    XIntervalSeries three = new XIntervalSeries("three", false, true);
    XIntervalSeries seven = new XIntervalSeries("seven", false, true);
    for (int i = 0; i < rows.size(); i++) {
      add(three, rows.get(i).threeDays(), i + APART);
      add(seven, rows.get(i).sevenDays(), i - APART);
    }
    XIntervalSeries expected = new XIntervalSeries("expected", false, true);
    for (int i = 0; i < rows.size(); i++) {
      expect(expected, rows.get(i).threeExpected(), i + APART);
      expect(expected, rows.get(i).sevenExpected(), i - APART);
    }
    return Series.of(expected, three, seven);
  }

  private static void add(XIntervalSeries series, PooledShare share, double y) {
    if (share.cases() > 0) {
      Interval interval = share.interval();
      series.add(share.value(), interval.low(), interval.high(), y);
    }
  }

  private static void expect(XIntervalSeries series, double share, double y) {
    if (!Double.isNaN(share)) {
      series.add(share, share, share, y);
    }
  }

  private static XYErrorRenderer renderer() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(4);
    renderer.setErrorStroke(ChartStyle.LINE);
    renderer.setErrorPaint(ChartStyle.LIGHT);
    renderer.setSeriesPaint(0, ChartStyle.REPORTED);
    renderer.setSeriesPaint(1, ChartStyle.MIDDLE);
    renderer.setSeriesPaint(2, ChartStyle.DARK);
    renderer.setSeriesShape(0, STROKE);
    renderer.setSeriesShape(1, ChartStyle.diamond(4.5));
    renderer.setSeriesShape(2, ChartStyle.disc(4));
    return renderer;
  }

  private static LegendItemCollection legend() {
    return Legend.of(
        Legend.mark("within 3 days", ChartStyle.diamond(4.5), ChartStyle.MIDDLE),
        Legend.mark("within 7 days", ChartStyle.disc(4), ChartStyle.DARK),
        Legend.line("95 % interval", ChartStyle.LINE, ChartStyle.LIGHT),
        Legend.mark("after any day of the same rungs", STROKE, ChartStyle.REPORTED));
  }
}
