package brink.report.chart;

import brink.report.SensitivityInput;
import brink.report.Wording;
import brink.sensitivity.FactorEffect;
import brink.sensitivity.FactorRank;
import brink.sensitivity.SensitivityAnalysis;
import brink.sensitivity.SensitivityMeasure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;

/** Indices of the factors with their intervals, the strongest at the top. */
final class IndexChart {
  private static final int HEAD = 125;
  private static final int ROW = 30;
  private static final double APART = 0.14;

  /** Factors that are drawn; the tables have all. */
  private static final int MOST = 20;

  private IndexChart() {}

  /** Total and first-order indices. */
  static Figure sobol(SensitivityInput input, int outcome) {
    SensitivityAnalysis analysis = input.analyses().get(outcome);
    return of(
        input,
        outcome,
        List.of(SensitivityMeasure.TOTAL, SensitivityMeasure.FIRST_ORDER),
        "Sobol indices by "
            + Wording.grouped(analysis.used())
            + " blocks; bars are 95 % bootstrap intervals, of replications and blocks.",
        "The dark dot is the share of the outcome's variance that would stay open if all but this"
            + " factor were known; the orange one is what the factor explains alone. Where they lie"
            + " apart, the factor works together with others.",
        "An index says how much a factor matters over the range that the sweep gave it, not in"
            + " which direction, and nothing of factors that were not varied. Bars that touch 0 are"
            + " not distinguishable from no effect.");
  }

  /** Partial rank correlations. */
  static Figure correlations(SensitivityInput input, int outcome) {
    SensitivityAnalysis analysis = input.analyses().get(outcome);
    return of(
        input,
        outcome,
        List.of(SensitivityMeasure.PRCC),
        "Partial rank correlations over "
            + Wording.grouped(analysis.used())
            + " points; bars are 95 % intervals.",
        "To the right of the dashed line the outcome rises with the factor, to the left it falls,"
            + " the other factors' part taken away.",
        "An effect that first rises and then falls is missed, and replication noise draws all of"
            + " them towards 0.");
  }

  private static Figure of(
      SensitivityInput input,
      int outcome,
      List<SensitivityMeasure> measures,
      String subtitle,
      String shows,
      String hides) {
    SensitivityAnalysis analysis = input.analyses().get(outcome);
    String title = input.outcomes().get(outcome).label();
    List<Integer> factors = fromTheFoot(analysis);
    XYPlot plot = ChartStyle.plot();
    plot.setDomainAxis(axis(analysis, measures));
    plot.setRangeAxis(names(input, factors));
    plot.setDataset(dots(analysis, measures, factors));
    plot.setRenderer(renderer());
    plot.addDomainMarker(ChartStyle.zero(), Layer.BACKGROUND);
    LegendItemCollection legend = new LegendItemCollection();
    for (SensitivityMeasure measure : measures) {
      legend.add(
          measure == measures.get(0)
              ? Legend.mark(measure.words(), ChartStyle.disc(4), ChartStyle.DARK)
              : Legend.mark(measure.words(), ChartStyle.diamond(5), ChartStyle.OTHER));
    }
    plot.setFixedLegendItems(legend);
    return Figure.of(
        "indices-" + analysis.outcome(),
        title,
        subtitle + leftOut(analysis),
        shows,
        hides,
        plot,
        HEAD + ROW * Math.max(2, factors.size()));
  }

  /** The strongest factors, the weakest of them first. */
  static List<Integer> fromTheFoot(SensitivityAnalysis analysis) {
    List<Integer> factors = new ArrayList<>();
    analysis.ranking().stream().limit(MOST).map(FactorRank::factor).forEach(factors::add);
    Collections.reverse(factors);
    return factors;
  }

  /** What is not drawn; empty where all is. */
  static String leftOut(SensitivityAnalysis analysis) {
    int all = analysis.ranking().size();
    return all <= MOST ? "" : " The " + MOST + " strongest of " + all + " factors.";
  }

  static SymbolAxis names(SensitivityInput input, List<Integer> factors) {
    return ChartStyle.rows(
        factors.stream().map(factor -> Wording.shortened(input.factors().get(factor), 56)).toList(),
        0.4);
  }

  private static NumberAxis axis(SensitivityAnalysis analysis, List<SensitivityMeasure> measures) {
    double low = 0;
    double high = 0.1;
    for (SensitivityMeasure measure : measures) {
      for (FactorEffect effect : analysis.effects(measure)) {
        if (!Double.isNaN(effect.value())) {
          low = Math.min(low, effect.low());
          high = Math.max(high, effect.high());
        }
      }
    }
    NumberAxis axis =
        TickFormat.axis(
            measures.size() == 1 ? measures.get(0).words() : "share of the outcome's variance");
    axis.setRange(low - 0.02 * (high - low), high + 0.04 * (high - low));
    return axis;
  }

  private static XIntervalSeriesCollection dots(
      SensitivityAnalysis analysis, List<SensitivityMeasure> measures, List<Integer> factors) {
    XIntervalSeriesCollection dots = new XIntervalSeriesCollection();
    for (int m = 0; m < measures.size(); m++) {
      XIntervalSeries series = new XIntervalSeries(measures.get(m).id(), false, true);
      double offset = measures.size() == 1 ? 0 : m == 0 ? APART : -APART;
      for (FactorEffect effect : analysis.effects(measures.get(m))) {
        int place = factors.indexOf(effect.factor());
        if (place >= 0 && !Double.isNaN(effect.value())) {
          series.add(effect.value(), effect.low(), effect.high(), place + offset);
        }
      }
      dots.addSeries(series);
    }
    return dots;
  }

  private static XYErrorRenderer renderer() {
    XYErrorRenderer renderer = ChartStyle.intervalDots();
    renderer.setErrorPaint(null);
    renderer.setSeriesPaint(1, ChartStyle.OTHER);
    renderer.setSeriesShape(1, ChartStyle.diamond(5));
    return renderer;
  }
}
