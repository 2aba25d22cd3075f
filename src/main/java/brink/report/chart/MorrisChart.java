package brink.report.chart;

import brink.report.SensitivityInput;
import brink.report.Wording;
import brink.sensitivity.FactorEffect;
import brink.sensitivity.SensitivityAnalysis;
import brink.sensitivity.SensitivityMeasure;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;

/** Morris' plane: how strong a factor is, and how much that depends on where one stands. */
final class MorrisChart {
  private static final int HEIGHT = 460;

  /** Factors that are named; more names would cover each other. */
  private static final int NAMED = 8;

  /** Names of factors nearer than this would meet [share of the height]. */
  private static final double CLOSE = 0.06;

  /** From a bar to its name [share of the height]. */
  private static final double APART = 0.015;

  private MorrisChart() {}

  static Figure of(SensitivityInput input, int outcome) {
    SensitivityAnalysis analysis = input.analyses().get(outcome);
    String title = input.outcomes().get(outcome).label();
    XYPlot plot = ChartStyle.plot();
    NumberAxis x = TickFormat.axis("mu*: mean size of the change over the whole range");
    NumberAxis y = TickFormat.axis("sigma: how much the change varies from place to place");
    double reach = reach(analysis);
    x.setRange(-0.02 * reach, 1.05 * reach);
    y.setRange(
        -0.03 * reach, 1.05 * Math.max(reach(analysis, SensitivityMeasure.SIGMA), reach / 3));
    plot.setDomainAxis(x);
    plot.setRangeAxis(y);
    plot.setDataset(dots(analysis));
    plot.setRenderer(renderer());
    plot.getRenderer()
        .addAnnotation(
            new XYLineAnnotation(
                0, 0, 2 * reach, 2 * reach, ChartStyle.dashes(1f, 5, 3), ChartStyle.GRID),
            Layer.BACKGROUND);
    names(plot, input, analysis);
    plot.setFixedLegendItems(
        Legend.of(
            Legend.mark("factor", ChartStyle.disc(4), ChartStyle.DARK),
            Legend.mark("not distinguishable from no effect", ChartStyle.disc(3), ChartStyle.LIGHT),
            Legend.line("sigma = mu*", ChartStyle.dashes(1f, 5, 3), ChartStyle.GRID)));
    return Figure.of(
        "indices-" + analysis.outcome(),
        title,
        "Elementary effects over "
            + Wording.grouped(analysis.used())
            + " trajectories; bars are 95 % bootstrap intervals of mu*, of replications too.",
        "The further to the right, the stronger a factor; the higher, the more its effect depends"
            + " on the other factors or on where in its range it moves. A factor near the foot acts"
            + " alike everywhere.",
        "Noise adds a little to mu* of every factor, none to sigma. The chart does not say in which"
            + " direction a factor works: mu in indices.csv does. The "
            + NAMED
            + " strongest are named.",
        plot,
        HEIGHT);
  }

  private static double reach(SensitivityAnalysis analysis) {
    return Math.max(1e-6, reach(analysis, SensitivityMeasure.MU_STAR));
  }

  private static double reach(SensitivityAnalysis analysis, SensitivityMeasure measure) {
    return analysis.effects(measure).stream()
        .mapToDouble(effect -> measure == SensitivityMeasure.SIGMA ? effect.value() : effect.high())
        .filter(value -> !Double.isNaN(value))
        .max()
        .orElse(0);
  }

  private static XIntervalSeriesCollection dots(SensitivityAnalysis analysis) {
    XIntervalSeries strong = new XIntervalSeries("told from nothing", false, true);
    XIntervalSeries weak = new XIntervalSeries("not told from nothing", false, true);
    List<FactorEffect> sigmas = analysis.effects(SensitivityMeasure.SIGMA);
    for (FactorEffect effect : analysis.effects(SensitivityMeasure.MU_STAR)) {
      double sigma = sigmas.get(effect.factor()).value();
      if (!Double.isNaN(effect.value()) && effect.distinguishable()) {
        strong.add(effect.value(), effect.low(), effect.high(), sigma);
      } else if (!Double.isNaN(effect.value())) {
        weak.add(effect.value(), effect.value(), effect.value(), sigma);
      }
    }
    return Series.of(strong, weak);
  }

  private static XYErrorRenderer renderer() {
    XYErrorRenderer renderer = ChartStyle.intervalDots();
    renderer.setErrorPaint(ChartStyle.LIGHT);
    renderer.setSeriesPaint(1, ChartStyle.LIGHT);
    renderer.setSeriesShape(1, ChartStyle.disc(3));
    return renderer;
  }

  /** From the top downwards; a name that would meet the one above stands below its bar. */
  private static void names(XYPlot plot, SensitivityInput input, SensitivityAnalysis analysis) {
    List<FactorEffect> sigmas = analysis.effects(SensitivityMeasure.SIGMA);
    double middle = plot.getDomainAxis().getRange().getCentralValue();
    double height = plot.getRangeAxis().getRange().getLength();
    double above = Double.POSITIVE_INFINITY;
    for (FactorEffect effect : named(analysis, sigmas)) {
      double sigma = sigmas.get(effect.factor()).value();
      boolean below = above - sigma < CLOSE * height;
      boolean left = effect.value() > middle;
      plot.addAnnotation(
          ChartStyle.words(
              "  " + input.factors().get(effect.factor()) + "  ",
              Fonts.regular(10),
              ChartStyle.TEXT,
              below
                  ? (left ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT)
                  : (left ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_LEFT),
              effect.value(),
              sigma + (below ? -APART : APART) * height));
      above = sigma;
    }
  }

  private static List<FactorEffect> named(SensitivityAnalysis analysis, List<FactorEffect> sigmas) {
    return analysis.ranking().stream()
        .limit(NAMED)
        .map(analysis::ranked)
        .filter(FactorEffect::distinguishable)
        .sorted(Comparator.comparingDouble(effect -> -sigmas.get(effect.factor()).value()))
        .toList();
  }
}
