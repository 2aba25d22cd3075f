package brink.report.chart;

import brink.path.EscalationShare;
import brink.path.PooledShare;
import brink.report.ComparisonInput;
import brink.report.PathChanges;
import brink.report.Wording;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;

/** How often the crisis stands higher within a week of each kind of act, in two scenarios. */
final class EscalationPairChart {
  private static final int HEAD = 130;
  private static final int ROW = 30;
  private static final double APART = 0.17;

  private record Row(String act, PooledShare base, PooledShare alternative) {}

  private EscalationPairChart() {}

  static Figure of(ComparisonInput input, int alternative) {
    List<Row> rows = rows(input, alternative);
    XYPlot plot = ChartStyle.plot();
    NumberAxis shares = ChartStyle.shares("share of acts followed by a higher rung within 7 days");
    List<PooledShare> all = new ArrayList<>();
    rows.forEach(row -> all.addAll(List.of(row.base, row.alternative)));
    shares.setRange(-0.015, EscalationChart.widest(all) + 0.015);
    plot.setDomainAxis(shares);
    plot.setRangeAxis(
        EscalationChart.axis(rows.stream().map(row -> input.labels().act(row.act)).toList()));
    plot.setDataset(0, points(rows, Row::base, APART));
    plot.setRenderer(0, dots(ChartStyle.LIGHT, ChartStyle.DARK, true));
    plot.setDataset(1, points(rows, Row::alternative, -APART));
    plot.setRenderer(1, dots(ChartStyle.OTHER_PALE, ChartStyle.OTHER, false));
    plot.setFixedLegendItems(
        Legend.of(
            Legend.mark(input.names().get(0), ChartStyle.diamond(4.5), ChartStyle.DARK),
            Legend.mark(input.name(alternative), ChartStyle.disc(4), ChartStyle.OTHER)));
    String title = "What follows an act: " + input.title(alternative);
    String subtitle =
        "Share of acts within 7 days of which the system stood higher than on their day; bars are"
            + " 95 % intervals; first "
            + Wording.grouped(input.base().acts().runs())
            + " runs of each.";
    return Figure.of(
        "escalation-" + input.name(alternative),
        title,
        subtitle,
        "Diamonds are the base, discs the alternative. Where the bars of a row lie apart, what"
            + " follows that kind of act has changed.",
        "It does not show causes: an act may be followed by more because it now comes at other"
            + " times or at lower rungs. Kinds seen fewer than "
            + PathChanges.LEAST_CASES
            + " times in either scenario are left out. escalation.csv holds them, and 3 days as"
            + " well.",
        plot,
        HEAD + ROW * Math.max(2, rows.size()));
  }

  private static List<Row> rows(ComparisonInput input, int alternative) {
    List<Row> rows = new ArrayList<>();
    for (EscalationShare base : input.base().acts().followed()) {
      for (EscalationShare other : input.paths(alternative).acts().followed()) {
        Row row = new Row(base.act(), base.sevenDays(), other.sevenDays());
        if (base.act().equals(other.act())
            && Math.min(row.base.cases(), row.alternative.cases()) >= PathChanges.LEAST_CASES) {
          rows.add(row);
        }
      }
    }
    rows.sort(Comparator.comparingDouble((Row row) -> row.base.value()).thenComparing(Row::act));
    return rows;
  }

  /** Picks one scenario of a row. */
  private interface Side {
    PooledShare of(Row row);
  }

  private static XIntervalSeriesCollection points(List<Row> rows, Side side, double above) {
    XIntervalSeries series = new XIntervalSeries("shares", false, true);
    for (int i = 0; i < rows.size(); i++) {
      PooledShare share = side.of(rows.get(i));
      series.add(share.value(), share.interval().low(), share.interval().high(), i + above);
    }
    return Series.of(series);
  }

  private static XYErrorRenderer dots(Color bar, Color dot, boolean base) {
    XYErrorRenderer renderer = ChartStyle.intervalDots();
    renderer.setCapLength(4);
    renderer.setErrorPaint(bar);
    renderer.setSeriesPaint(0, dot);
    renderer.setSeriesShape(0, base ? ChartStyle.diamond(4.5) : ChartStyle.disc(4));
    return renderer;
  }
}
