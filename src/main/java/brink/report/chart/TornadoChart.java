package brink.report.chart;

import brink.report.SensitivityInput;
import brink.sensitivity.FactorEffect;
import brink.sensitivity.SensitivityAnalysis;
import brink.sensitivity.SensitivityMeasure;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** What each factor does by itself, from one end of its levels to the other. */
final class TornadoChart {
  private static final int HEAD = 125;
  private static final int ROW = 28;
  private static final double HALF = 0.33;
  private static final double APART = 0.12;

  private TornadoChart() {}

  static Figure of(SensitivityInput input, int outcome) {
    SensitivityAnalysis analysis = input.analyses().get(outcome);
    boolean event = input.outcomes().get(outcome).kind().isEvent();
    String title = input.outcomes().get(outcome).label();
    List<Integer> factors = IndexChart.fromTheFoot(analysis);
    XYPlot plot = ChartStyle.plot();
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDomainAxis(IndexChart.names(input, factors));
    plot.setRangeAxis(axis(analysis, event));
    plot.setDataset(bars(analysis, factors));
    plot.setRenderer(renderer());
    plot.setDataset(1, intervals(analysis, factors));
    plot.setRenderer(1, errors());
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.addRangeMarker(ChartStyle.zero(), Layer.FOREGROUND);
    plot.setFixedLegendItems(
        Legend.of(
            Legend.band("at its lowest level", ChartStyle.OTHER_PALE),
            Legend.band("at its highest level", ChartStyle.MIDDLE),
            Legend.line("95 % interval", ChartStyle.HAIRLINE, ChartStyle.TEXT)));
    return Figure.of(
        "tornado-" + analysis.outcome(),
        title,
        "One factor at a time, against the scenario's own values; "
            + (event ? "percentage points." : "in the outcome's own unit.")
            + IndexChart.leftOut(analysis),
        "Each bar is how far the outcome moves when one factor goes to the lowest or highest of its"
            + " levels, all others as in the scenario; the widest swing is at the top.",
        "Factors that work together show nothing of it here: all others stood still. Bars whose"
            + " interval, that of replication noise, holds 0 may be noise.",
        plot,
        HEAD + ROW * Math.max(2, factors.size()));
  }

  private static NumberAxis axis(SensitivityAnalysis analysis, boolean event) {
    double low = 0;
    double high = 0;
    for (SensitivityMeasure measure :
        List.of(SensitivityMeasure.AT_LOW, SensitivityMeasure.AT_HIGH)) {
      for (FactorEffect effect : analysis.effects(measure)) {
        if (!Double.isNaN(effect.value())) {
          low = Math.min(low, effect.low());
          high = Math.max(high, effect.high());
        }
      }
    }
    double margin = Math.max(0.005, 0.06 * (high - low));
    String label = "change of the outcome" + (event ? " [percentage points]" : "");
    NumberAxis axis = TickFormat.axis(label);
    if (event) {
      axis.setStandardTickUnits(TickFormat.pointUnits());
    }
    axis.setRange(low - margin, high + margin);
    return axis;
  }

  private static XYIntervalSeriesCollection bars(
      SensitivityAnalysis analysis, List<Integer> factors) {
    XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
    for (SensitivityMeasure measure :
        List.of(SensitivityMeasure.AT_LOW, SensitivityMeasure.AT_HIGH)) {
      XYIntervalSeries series = new XYIntervalSeries(measure.id(), false, true);
      for (FactorEffect effect : analysis.effects(measure)) {
        int place = factors.indexOf(effect.factor());
        if (place >= 0 && !Double.isNaN(effect.value())) {
          double value = effect.value();
          series.add(
              place, place - HALF, place + HALF, value, Math.min(0, value), Math.max(0, value));
        }
      }
      bars.addSeries(series);
    }
    return bars;
  }

  private static XYBarRenderer renderer() {
    return ChartStyle.bars(ChartStyle.OTHER_PALE, ChartStyle.MIDDLE);
  }

  /** Bars of intervals without dots. */
  private static XYErrorRenderer errors() {
    XYErrorRenderer renderer = ChartStyle.intervalDots();
    renderer.setDrawXError(false);
    renderer.setDrawYError(true);
    renderer.setErrorStroke(ChartStyle.HAIRLINE);
    renderer.setErrorPaint(ChartStyle.TEXT);
    renderer.setDefaultShapesVisible(false);
    return renderer;
  }

  /** That of each bar; of the two bars of a factor a little apart. */
  private static XYIntervalSeriesCollection intervals(
      SensitivityAnalysis analysis, List<Integer> factors) {
    XYIntervalSeriesCollection intervals = new XYIntervalSeriesCollection();
    for (SensitivityMeasure measure :
        List.of(SensitivityMeasure.AT_LOW, SensitivityMeasure.AT_HIGH)) {
      XYIntervalSeries series = new XYIntervalSeries(measure.id(), false, true);
      double offset = measure == SensitivityMeasure.AT_LOW ? APART : -APART;
      for (FactorEffect effect : analysis.effects(measure)) {
        int place = factors.indexOf(effect.factor());
        if (place >= 0 && !Double.isNaN(effect.value())) {
          double at = place + offset;
          series.add(at, at, at, effect.value(), effect.low(), effect.high());
        }
      }
      intervals.addSeries(series);
    }
    return intervals;
  }
}
