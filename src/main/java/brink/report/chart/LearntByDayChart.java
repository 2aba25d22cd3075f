package brink.report.chart;

import brink.calibration.WeightedSample;
import brink.calibration.crisis.CrisisFit;
import brink.calibration.crisis.ParameterEstimate;
import brink.hindcast.HindcastFindings;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.Range;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;

/** Where each parameter's posterior lay on the day of each document, on the scale of its prior. */
final class LearntByDayChart {
  private static final int HEAD = 130;
  private static final int ROW = 46;
  private static final double LEAST_RANGE = 4;

  /** Half of the room of a row that its days share. */
  private static final double SPREAD = 0.3;

  /** The 95 % quantile of a standard normal distribution. */
  private static final double OUTER = 1.645;

  private static final List<Color> COLOURS =
      List.of(ChartStyle.LIGHT, ChartStyle.MIDDLE, ChartStyle.DARK, ChartStyle.OTHER);

  private LearntByDayChart() {}

  static Figure of(HindcastFindings findings) {
    List<ParameterEstimate> learnt = findings.fits().get(0).inferred().learnt();
    XYPlot plot = ChartStyle.plot();
    NumberAxis axis = ChartStyle.numbers("standard deviations of the prior, on its normal scale");
    Range range = range(findings);
    axis.setRange(range);
    axis.setTickUnit(new NumberTickUnit(ScoreRange.tick(range), TickFormat.whole()));
    plot.setDomainAxis(axis);
    plot.setRangeAxis(
        ParameterWords.rows(learnt.stream().map(ParameterEstimate::path).toList(), 0.6, 0.4));
    plot.setDataset(bars(findings, learnt.size()));
    plot.setRenderer(renderer(findings.fits().size()));
    plot.addDomainMarker(prior(), Layer.BACKGROUND);
    plot.addDomainMarker(ChartStyle.zero(), Layer.BACKGROUND);
    plot.setFixedLegendItems(legend(findings));
    String title = "What was learnt by the day of each document";
    String subtitle =
        "Medians and 5 to 95 % of the posterior, by what documents told up to the day.";
    return Figure.of(
        "learnt-by-day",
        title,
        subtitle,
        "Where bars leave the grey band, or are shorter than it, documents told something of the"
            + " number; the grey band holds 5 to 95 % of each prior.",
        "Each day is calibrated anew with few draws: where documents tell little, a median may move"
            + " from one day to the next by chance alone.",
        plot,
        HEAD + ROW * learnt.size());
  }

  /** Holds every bar. */
  private static Range range(HindcastFindings findings) {
    double most = LEAST_RANGE;
    for (CrisisFit fit : findings.fits()) {
      WeightedSample scores = fit.inferred().scores();
      for (int j = 0; j < scores.dimension(); j++) {
        double reach =
            Math.max(Math.abs(scores.quantile(j, 0.05)), Math.abs(scores.quantile(j, 0.95)));
        most = Math.max(most, Math.ceil(reach));
      }
    }
    return new Range(-most, most);
  }

  private static IntervalMarker prior() {
    IntervalMarker band = new IntervalMarker(-OUTER, OUTER, ChartStyle.GRID);
    band.setAlpha(1);
    return band;
  }

  private static XIntervalSeriesCollection bars(HindcastFindings findings, int parameters) {
    XIntervalSeriesCollection bars = new XIntervalSeriesCollection();
    int days = findings.fits().size();
    for (int d = 0; d < days; d++) {
      CrisisFit fit = findings.fits().get(d);
      WeightedSample scores = fit.inferred().scores();
      XIntervalSeries series = new XIntervalSeries(findings.document(d), false, true);
      for (int j = 0; j < parameters; j++) {
        double y = parameters - 1 - j + SPREAD - 2 * SPREAD * (d + 0.5) / days;
        series.add(scores.quantile(j, 0.5), scores.quantile(j, 0.05), scores.quantile(j, 0.95), y);
      }
      bars.addSeries(series);
    }
    return bars;
  }

  private static XYErrorRenderer renderer(int days) {
    XYErrorRenderer renderer = ChartStyle.intervalDots();
    renderer.setErrorPaint(null);
    renderer.setCapLength(0);
    for (int d = 0; d < days; d++) {
      renderer.setSeriesPaint(d, colour(d));
      renderer.setSeriesShape(d, ChartStyle.disc(3));
    }
    return renderer;
  }

  private static Color colour(int day) {
    return COLOURS.get(day % COLOURS.size());
  }

  private static LegendItemCollection legend(HindcastFindings findings) {
    LegendItemCollection legend = new LegendItemCollection();
    for (int d = 0; d < findings.fits().size(); d++) {
      int acts = findings.fits().get(d).model().coded().acts().size();
      legend.add(
          Legend.line(findings.day(d) + ", " + acts + " acts told", ChartStyle.LINE, colour(d)));
    }
    legend.add(Legend.band("prior, 5 to 95 %", ChartStyle.GRID));
    return legend;
  }
}
