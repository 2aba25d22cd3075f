package brink.report.chart;

import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Two nested bands and a median over days: 10 to 90 %, 25 to 75 %, 50 %. */
final class Fan {
  /** A quantile of each day. */
  interface Quantile {
    /** The quantile p on a day. */
    double at(int day, double p);
  }

  private static final double[] BOTH = {0.1, 0.25};

  private Fan() {}

  /** The bands, each day drawn as a level stretch. */
  static YIntervalSeriesCollection levels(int days, Quantile quantile) {
    return levels(days, quantile, BOTH);
  }

  /** Bands from the quantiles p to 1 - p, each day drawn as a level stretch. */
  static YIntervalSeriesCollection levels(int days, Quantile quantile, double... from) {
    YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
    for (double p : from) {
      YIntervalSeries series = new YIntervalSeries(p, false, true);
      for (int day = 0; day < days; day++) {
        add(series, quantile, day, day, p);
        add(series, quantile, day + 1, day, p);
      }
      bands.addSeries(series);
    }
    return bands;
  }

  private static void add(YIntervalSeries series, Quantile quantile, double x, int day, double p) {
    series.add(x, quantile.at(day, 0.5), quantile.at(day, p), quantile.at(day, 1 - p));
  }

  /** The bands of a total that starts at 0 and is known at the end of each day. */
  static YIntervalSeriesCollection totals(int days, Quantile quantile) {
    return totals(days, quantile, BOTH);
  }

  /** Bands of such a total from the quantiles p to 1 - p. */
  static YIntervalSeriesCollection totals(int days, Quantile quantile, double... from) {
    YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
    for (double p : from) {
      YIntervalSeries series = new YIntervalSeries(p, false, true);
      series.add(0, 0, 0, 0);
      for (int day = 0; day < days; day++) {
        add(series, quantile, day + 1, day, p);
      }
      bands.addSeries(series);
    }
    return bands;
  }

  /** The look of the bands. */
  static DeviationRenderer renderer() {
    DeviationRenderer renderer = ChartStyle.bands();
    renderer.setSeriesFillPaint(0, ChartStyle.PALE);
    renderer.setSeriesFillPaint(1, ChartStyle.LIGHT);
    renderer.setSeriesLinesVisible(0, false);
    renderer.setSeriesPaint(1, ChartStyle.DARK);
    renderer.setSeriesStroke(1, ChartStyle.LINE);
    return renderer;
  }

  /** The legend of the bands, and what else there is. */
  static LegendItemCollection legend(LegendItem... more) {
    LegendItemCollection items =
        Legend.of(
            Legend.band("10–90 % of runs", ChartStyle.PALE),
            Legend.band("25–75 % of runs", ChartStyle.LIGHT),
            Legend.line("median", ChartStyle.LINE, ChartStyle.DARK));
    items.addAll(Legend.of(more));
    return items;
  }
}
