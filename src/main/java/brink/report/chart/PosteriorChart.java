package brink.report.chart;

import brink.calibration.WeightedSample;
import brink.calibration.crisis.ParameterEstimate;
import brink.calibration.crisis.ParameterEstimates;
import brink.report.LearntWords;
import brink.report.Wording;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Prior and posterior density of each parameter, one row below the other. */
final class PosteriorChart {
  private static final int HEAD = 130;
  private static final int ROW = 46;

  /** Steps of a curve for each standard deviation of the prior. */
  private static final int STEPS = 10;

  /** Height of the prior's peak, in rows, and the most that any peak may have. */
  private static final double PEAK = 0.5;

  private static final double HIGHEST = 0.92;

  /** Room for words at the right, as a share of that of the curves. */
  private static final double WORDS = 0.4;

  private PosteriorChart() {}

  static Figure of(ParameterEstimates inferred) {
    int n = inferred.learnt().size();
    Range range = ScoreRange.ofCurves(inferred.scores());
    double end = range.getUpperBound() + WORDS * range.getLength();
    XYPlot plot = ChartStyle.plot();
    NumberAxis scores = ChartStyle.numbers("standard deviations of the prior, on its normal scale");
    scores.setRange(range.getLowerBound(), end);
    scores.setTickUnit(new NumberTickUnit(ScoreRange.tick(range), TickFormat.whole()));
    scores.setNumberFormatOverride(TickFormat.upTo(range.getUpperBound()));
    plot.setDomainAxis(scores);
    plot.setRangeAxis(
        ParameterWords.rows(
            inferred.learnt().stream().map(ParameterEstimate::path).toList(), 0.3, 0.1));
    plot.setDataset(densities(inferred, range));
    plot.setRenderer(rows(n));
    plot.setFixedLegendItems(legend());
    for (int j = 0; j < n; j++) {
      ParameterEstimate learnt = inferred.learnt().get(j);
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
              end - 0.005 * range.getLength(),
              n - 1 - j + 0.12));
    }
    String title = "What was learnt of each parameter";
    String subtitle =
        "Density before (pale) and after; at the right mean before and after, in the parameter's"
            + " unit.";
    return Figure.of(
        "posterior",
        title,
        subtitle,
        shows(inferred),
        "Rows share no unit: each is drawn on the scale on which its prior is a standard normal"
            + " distribution. Numbers that were not freed are not shown; they stay where judgement"
            + " has put them.",
        plot,
        HEAD + ROW * n);
  }

  private static String shows(ParameterEstimates inferred) {
    return "A posterior that lies where its prior lies, as wide as it, says that the evidence does"
        + " not settle the number; one that lies elsewhere and is as wide, that the two"
        + " disagree. "
        + LearntWords.verdicts(inferred.learnt());
  }

  private static YIntervalSeriesCollection densities(ParameterEstimates inferred, Range range) {
    int n = inferred.learnt().size();
    int steps = (int) Math.ceil(STEPS * range.getLength());
    double[] xs = new double[steps + 1];
    double[][] heights = new double[n][xs.length];
    double most = 1;
    for (int i = 0; i < xs.length; i++) {
      xs[i] = range.getLowerBound() + range.getLength() * i / steps;
      for (int j = 0; j < n; j++) {
        heights[j][i] = density(inferred.scores(), j, xs[i]);
        most = Math.max(most, heights[j][i]);
      }
    }
    double unit = Math.min(PEAK, HIGHEST / most);
    YIntervalSeriesCollection densities = new YIntervalSeriesCollection();
    for (int j = 0; j < n; j++) {
      int row = n - 1 - j;
      YIntervalSeries prior = new YIntervalSeries("prior " + j);
      YIntervalSeries posterior = new YIntervalSeries("posterior " + j);
      for (int i = 0; i < xs.length; i++) {
        add(prior, xs[i], row, unit * Math.exp(-xs[i] * xs[i] / 2));
        add(posterior, xs[i], row, unit * heights[j][i]);
      }
      densities.addSeries(prior);
      densities.addSeries(posterior);
    }
    return densities;
  }

  private static void add(YIntervalSeries series, double x, double row, double height) {
    series.add(x, row + height, row, row + height);
  }

  /** The density, relative to the peak of a standard normal one, by normal kernels. */
  private static double density(WeightedSample scores, int j, double x) {
    double width = ScoreRange.kernel(scores, j);
    double sum = 0;
    for (int i = 0; i < scores.size(); i++) {
      double z = (x - scores.value(i, j)) / width;
      sum += scores.weight(i) * Math.exp(-z * z / 2);
    }
    return sum / width;
  }

  /** Draws rows of two series each, a pale area and one with an edge. */
  static DeviationRenderer rows(int n) {
    DeviationRenderer renderer = ChartStyle.bands();
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
    return Legend.of(
        Legend.band("before (prior)", ChartStyle.PALE),
        Legend.line("after (posterior)", ChartStyle.LINE, ChartStyle.DARK));
  }
}
