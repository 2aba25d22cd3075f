package brink.report.chart;

import brink.analysis.Interval;
import brink.comparison.Comparison;
import brink.comparison.PairedShare;
import brink.report.ComparisonInput;
import brink.report.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;

/** Differences of shares with their intervals, one below the other (a forest plot). */
final class DifferenceChart {
  private static final int HEAD = 120;
  private static final int ROW = 26;

  private record Row(String label, PairedShare share) {}

  private DifferenceChart() {}

  /** The headline outcomes of one alternative. */
  static Figure ofAlternative(ComparisonInput input, int alternative) {
    Comparison comparison = input.comparison();
    List<Row> rows = new ArrayList<>();
    for (int event : headlines(comparison)) {
      String label = comparison.events().get(event).label();
      rows.add(new Row(label, comparison.share(alternative, event)));
    }
    return of("differences-" + input.name(alternative), input.title(alternative), rows);
  }

  /** One outcome in all alternatives. */
  static Figure ofOutcome(ComparisonInput input, int event) {
    Comparison comparison = input.comparison();
    List<Row> rows = new ArrayList<>();
    for (int a = 0; a < comparison.alternatives(); a++) {
      rows.add(new Row(input.title(a), comparison.share(a, event)));
    }
    var outcome = comparison.events().get(event);
    return of("differences-" + outcome.id(), outcome.label(), rows);
  }

  /** Places of the headline outcomes. */
  static List<Integer> headlines(Comparison comparison) {
    List<Integer> places = new ArrayList<>();
    for (int e = 0; e < comparison.events().size(); e++) {
      if (comparison.events().get(e).headline()) {
        places.add(e);
      }
    }
    return places;
  }

  private static Figure of(String id, String title, List<Row> fromTheTop) {
    List<Row> rows = new ArrayList<>(fromTheTop);
    Collections.reverse(rows);
    XYPlot plot = ChartStyle.plot();
    plot.setDomainAxis(points(rows));
    plot.setRangeAxis(names(rows));
    plot.setDataset(dots(rows));
    plot.setRenderer(ChartStyle.intervalDots());
    plot.addDomainMarker(ChartStyle.zero(), Layer.BACKGROUND);
    for (int i = 0; i < rows.size(); i++) {
      plot.addAnnotation(
          ChartStyle.note(
              " " + Wording.change(rows.get(i).share.difference()) + " ",
              Fonts.regular(11),
              ChartStyle.TEXT,
              TextAnchor.BOTTOM_CENTER,
              rows.get(i).share.difference(),
              i + 0.14));
    }
    plot.setFixedLegendItems(
        Legend.of(
            Legend.mark("difference of shares", ChartStyle.disc(4), ChartStyle.DARK),
            Legend.line("95 % interval, paired", ChartStyle.LINE, ChartStyle.MIDDLE)));
    String subtitle =
        "Share of "
            + Wording.grouped(rows.isEmpty() ? 0 : rows.get(0).share.n())
            + " runs, alternative minus base, in percentage points; bars are Tango's 95 %"
            + " intervals for paired runs.";
    return Figure.of(
        id,
        title,
        subtitle,
        "Each dot is the share of runs in the alternative minus that in the base: to the right of"
            + " the dashed line the outcome is more frequent in the alternative. Runs of the same"
            + " number share their random numbers, so that the bar holds only what the change did.",
        "It does not show whether the model answers the change as the world would have. One"
            + " interval in twenty misses by chance; the table gives p-values adjusted for their"
            + " number.",
        plot,
        HEAD + (ROW + 10) * Math.max(2, rows.size()));
  }

  private static NumberAxis points(List<Row> rows) {
    double low = -0.005;
    double high = 0.005;
    for (Row row : rows) {
      Interval interval = row.share.interval();
      low = Math.min(low, interval.low());
      high = Math.max(high, interval.high());
    }
    double margin = 0.07 * (high - low);
    NumberAxis axis = ChartStyle.styled(new NumberAxis("difference [percentage points]"));
    axis.setRange(low - margin, high + margin);
    axis.setStandardTickUnits(TickFormat.pointUnits());
    return axis;
  }

  private static SymbolAxis names(List<Row> rows) {
    return ChartStyle.rows(
        rows.stream().map(row -> Wording.shortened(row.label, 52)).toList(), 0.3);
  }

  private static XIntervalSeriesCollection dots(List<Row> rows) {
    XIntervalSeries series = new XIntervalSeries("differences", false, true);
    for (int i = 0; i < rows.size(); i++) {
      Interval interval = rows.get(i).share.interval();
      series.add(rows.get(i).share.difference(), interval.low(), interval.high(), i);
    }
    return Series.of(series);
  }
}
