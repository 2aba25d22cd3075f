package brink.report.chart;

import brink.analysis.Distribution;
import brink.analysis.PredictiveCheck;
import brink.report.ReportInput;
import brink.report.Wording;
import brink.run.ActCell;
import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Acts that the documents would report of the runs, held against those they do report. */
final class ReportedChart {
  private static final int HEAD = 130;
  private static final int ROW = 22;
  private static final int MOST_ROWS = 30;
  private static final int LONGEST_NAME = 18;

  private record Row(String label, PredictiveCheck check) {}

  private ReportedChart() {}

  static Figure of(ReportInput input) {
    List<Row> all = rows(input);
    // The fullest rows are at the end: charts are read from the top.
    List<Row> rows = all.subList(Math.max(0, all.size() - MOST_ROWS), all.size());
    XYPlot plot = ChartStyle.plot();
    plot.setDomainAxis(axis(rows));
    plot.setRangeAxis(names(rows));
    plot.setDataset(0, simulated(rows));
    plot.setRenderer(0, simulatedRenderer());
    plot.setDataset(1, coded(rows));
    plot.setRenderer(1, ChartStyle.marks(ChartStyle.diamond(4.5), ChartStyle.REPORTED));
    for (int i = 0; i < rows.size(); i++) {
      plot.addAnnotation(tail(rows.get(i), i, 0.012 * plot.getDomainAxis().getUpperBound()));
    }
    plot.setFixedLegendItems(legend());
    String title = "Reported acts: simulated against coded";
    return Figure.of(
        "reported-acts",
        title,
        subtitle(input),
        shows(all),
        hides(all.size() - rows.size()),
        plot,
        HEAD + ROW * Math.max(2, rows.size()));
  }

  private static String subtitle(ReportInput input) {
    return "Acts by kind and direction as the documents would report them, in "
        + Wording.grouped(input.distribution().n())
        + " runs: median and central 95 %, against the coded number; p is the two-sided tail"
        + " probability (mid-p), and what has less than 0.05 is outside.";
  }

  private static String shows(List<Row> rows) {
    long coded = rows.stream().filter(row -> row.check().coded() > 0).count();
    long inside =
        rows.stream().filter(row -> row.check().coded() > 0 && row.check().inside()).count();
    return "The documents report acts of "
        + coded
        + " kinds and directions; the coded number lies inside the central 95 % of the simulated"
        + " reported ones for "
        + inside
        + " of them. The same filter (which document covers whom, when, and how likely it is to"
        + " mention an act) is applied to the runs before they are counted. With this many rows a"
        + " few outside are to be expected.";
  }

  private static String hides(int left) {
    return "It is no test of the model's skill: the numbers it is held against come from the one"
        + " crisis that it was built for."
        + (left > 0 ? " " + left + " rows with fewer acts are left out." : "");
  }

  private static List<Row> rows(ReportInput input) {
    Distribution distribution = input.distribution();
    List<ActCell> cells = distribution.layout().cells();
    List<Row> rows = new ArrayList<>();
    for (int i = cells.size() - 1; i >= 0; i--) {
      ActCell cell = cells.get(i);
      PredictiveCheck check = distribution.reported(i, input.coded().getOrDefault(cell, 0));
      if (check.coded() > 0 || check.high() > 0) {
        rows.add(new Row(label(input, cell), check));
      }
    }
    rows.sort(
        Comparator.comparingInt((Row row) -> row.check().coded())
            .thenComparingDouble(row -> row.check().mean()));
    return rows;
  }

  /** Long names are cut first, so that the act stays to be read. */
  private static String label(ReportInput input, ActCell cell) {
    return Wording.shortened(input.actor(cell.from()), LONGEST_NAME)
        + " → "
        + Wording.shortened(input.actor(cell.to()), LONGEST_NAME)
        + ": "
        + input.act(cell.act());
  }

  private static NumberAxis axis(List<Row> rows) {
    double most = 1;
    for (Row row : rows) {
      most = Math.max(most, Math.max(row.check().high(), row.check().coded()));
    }
    NumberAxis axis = ChartStyle.numbers("reported acts [number over the whole run]");
    // Room at the right for the tail probabilities.
    axis.setRange(-0.02 * most, 1.25 * most);
    return axis;
  }

  private static SymbolAxis names(List<Row> rows) {
    return ChartStyle.rows(
        rows.stream().map(row -> Wording.shortened(row.label(), 60)).toList(), 0.4);
  }

  private static XIntervalSeriesCollection simulated(List<Row> rows) {
    XIntervalSeries series = new XIntervalSeries("simulated", false, true);
    for (int i = 0; i < rows.size(); i++) {
      PredictiveCheck check = rows.get(i).check();
      series.add(check.median(), check.low(), check.high(), i);
    }
    return Series.of(series);
  }

  private static XYErrorRenderer simulatedRenderer() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(0);
    renderer.setErrorStroke(new BasicStroke(7, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    renderer.setErrorPaint(ChartStyle.LIGHT);
    renderer.setSeriesPaint(0, ChartStyle.DARK);
    renderer.setSeriesShape(0, ChartStyle.box(2.5, 11));
    return renderer;
  }

  private static XYSeriesCollection coded(List<Row> rows) {
    XYSeries series = new XYSeries("coded", false, true);
    for (int i = 0; i < rows.size(); i++) {
      series.add(rows.get(i).check().coded(), i);
    }
    return new XYSeriesCollection(series);
  }

  private static XYTextAnnotation tail(Row row, int place, double gap) {
    PredictiveCheck check = row.check();
    // A mark at the end needs more room than a bar does.
    double x = Math.max(check.high(), check.coded() + 0.8 * gap) + gap;
    String p = check.tail() < 0.005 ? "p < 0.01" : "p = " + Wording.fixed(check.tail(), 2);
    return ChartStyle.note(
        check.inside() ? p : p + ", outside",
        check.inside() ? Fonts.regular(10) : Fonts.bold(10),
        check.inside() ? ChartStyle.QUIET : ChartStyle.TEXT,
        TextAnchor.CENTER_LEFT,
        x,
        place);
  }

  private static LegendItemCollection legend() {
    return Legend.of(
        Legend.band("central 95 % of runs", ChartStyle.LIGHT),
        Legend.mark("median of runs", ChartStyle.box(2.5, 11), ChartStyle.DARK),
        Legend.mark("coded from the documents", ChartStyle.diamond(4.5), ChartStyle.REPORTED));
  }
}
