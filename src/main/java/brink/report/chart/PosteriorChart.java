package brink.report.chart;

import brink.calibration.WeightedSample;
import brink.calibration.crisis.Inferred;
import brink.calibration.crisis.Learnt;
import brink.report.Wording;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Prior and posterior density of each parameter, one row below the other. */
final class PosteriorChart {
  private static final int HEAD = 130;
  private static final int ROW = 46;
  private static final double RANGE = 4.5;
  private static final int STEPS = 90;

  /** Height of the prior's peak, in rows. */
  private static final double PEAK = 0.5;

  private PosteriorChart() {}

  static Figure of(Inferred inferred) {
    int n = inferred.learnt().size();
    XYPlot plot = ChartStyle.plot();
    NumberAxis scores = ChartStyle.numbers("standard deviations of the prior, on its normal scale");
    scores.setRange(-RANGE, RANGE + 3);
    scores.setTickUnit(new NumberTickUnit(1, new PlainFormat("", 1)));
    scores.setNumberFormatOverride(PlainFormat.upTo(RANGE));
    plot.setDomainAxis(scores);
    plot.setRangeAxis(names(inferred.learnt()));
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setDataset(densities(inferred));
    plot.setRenderer(rows(n));
    plot.setFixedLegendItems(legend());
    for (int j = 0; j < n; j++) {
      Learnt learnt = inferred.learnt().get(j);
      plot.addAnnotation(
          ChartStyle.note(
              Wording.fixed(learnt.prior().mean(), 2)
                  + " → "
                  + Wording.fixed(learnt.posterior().mean(), 2)
                  + ", "
                  + learnt.verdict().words(),
              Fonts.regular(11),
              ChartStyle.TEXT,
              TextAnchor.BASELINE_RIGHT,
              RANGE + 2.95,
              n - 1 - j + 0.12));
    }
    String title = "What was learnt of each parameter";
    String subtitle =
        "Density before (pale) and after; at the right mean before and after, in the parameter's unit.";
    return new Figure(
        "posterior",
        title,
        shows(inferred),
        "Rows share no unit: each is drawn on the scale on which its prior is a standard normal"
            + " distribution. Numbers that were not freed are not shown; they stay where judgement"
            + " has put them.",
        ChartStyle.chart(title, subtitle, plot),
        ChartStyle.WIDTH,
        HEAD + ROW * n);
  }

  private static String shows(Inferred inferred) {
    long dominated =
        inferred.learnt().stream().filter(learnt -> learnt.contraction() < 0.15).count();
    return "A posterior that is as wide as its prior says that the evidence does not settle the number:"
        + " so it is with "
        + dominated
        + " of "
        + inferred.learnt().size()
        + ".";
  }

  private static SymbolAxis names(List<Learnt> learnt) {
    int n = learnt.size();
    String[] names = new String[n];
    for (int j = 0; j < n; j++) {
      names[n - 1 - j] = ParameterWords.of(learnt.get(j).path());
    }
    SymbolAxis axis = ChartStyle.names(null, names);
    axis.setRange(-0.3, n - 0.1);
    return axis;
  }

  private static YIntervalSeriesCollection densities(Inferred inferred) {
    int n = inferred.learnt().size();
    YIntervalSeriesCollection densities = new YIntervalSeriesCollection();
    for (int j = 0; j < n; j++) {
      int row = n - 1 - j;
      YIntervalSeries prior = new YIntervalSeries("prior " + j);
      YIntervalSeries posterior = new YIntervalSeries("posterior " + j);
      for (int i = 0; i <= STEPS; i++) {
        double x = -RANGE + 2 * RANGE * i / STEPS;
        add(prior, x, row, Math.exp(-x * x / 2));
        add(posterior, x, row, density(inferred.scores(), j, x));
      }
      densities.addSeries(prior);
      densities.addSeries(posterior);
    }
    return densities;
  }

  private static void add(YIntervalSeries series, double x, double row, double height) {
    double top = row + Math.min(0.95, PEAK * height);
    series.add(x, top, row, top);
  }

  /** The density, relative to the peak of a standard normal one, by normal kernels. */
  private static double density(WeightedSample scores, int j, double x) {
    double width = 1.06 * scores.standardDeviation(j) * Math.pow(scores.effectiveSize(), -0.2);
    double sum = 0;
    for (int i = 0; i < scores.size(); i++) {
      double z = (x - scores.value(i, j)) / width;
      sum += scores.weight(i) * Math.exp(-z * z / 2);
    }
    return sum / width;
  }

  /** Draws rows of two series each, a pale area and one with an edge. */
  static DeviationRenderer rows(int n) {
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setAlpha(1);
    for (int j = 0; j < n; j++) {
      renderer.setSeriesFillPaint(2 * j, ChartStyle.PALE);
      renderer.setSeriesLinesVisible(2 * j, false);
      renderer.setSeriesFillPaint(2 * j + 1, ChartStyle.VEIL);
      renderer.setSeriesPaint(2 * j + 1, ChartStyle.DARK);
      renderer.setSeriesStroke(2 * j + 1, ChartStyle.LINE);
    }
    return renderer;
  }

  private static LegendItemCollection legend() {
    LegendItemCollection items = new LegendItemCollection();
    items.add(Fan.band("before (prior)", ChartStyle.PALE));
    items.add(Fan.line("after (posterior)", ChartStyle.LINE, ChartStyle.DARK));
    return items;
  }
}
