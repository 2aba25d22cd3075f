package brink.report.chart;

import brink.calibration.WeightedSample;
import brink.calibration.crisis.ParameterEstimate;
import brink.calibration.crisis.ParameterEstimates;
import brink.report.Wording;
import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Pairs of parameters: draws of the posterior below the diagonal, correlations above. Of many
 * parameters those of which the evidence says most.
 */
final class PosteriorPairChart {
  private static final int MOST = 6;
  private static final int CELL = 116;
  private static final int HEAD = 110;
  private static final int DRAWS = 120;

  /** Half the width of a cell at least, in standard deviations of the prior. */
  private static final double LEAST_RANGE = 4;

  /** Inner width of a cell. */
  private static final double INNER = 0.92;

  private final ParameterEstimates inferred;
  private final List<Integer> shown;

  /** Half the width of a cell: every draw that is shown lies inside. */
  private final double range;

  private PosteriorPairChart(ParameterEstimates inferred) {
    this.inferred = inferred;
    shown =
        IntStream.range(0, inferred.learnt().size())
            .boxed()
            .sorted(Comparator.comparingDouble(j -> -inferred.learnt().get(j).contraction()))
            .limit(MOST)
            .sorted()
            .toList();
    range =
        Math.ceil(
            shown.stream()
                .flatMapToDouble(this::drawn)
                .map(Math::abs)
                .reduce(LEAST_RANGE, Math::max));
  }

  /** The draws that are shown of a parameter. */
  private DoubleStream drawn(int parameter) {
    WeightedSample scores = inferred.scores();
    return IntStream.range(0, DRAWS).mapToDouble(i -> scores.value(draw(i), parameter));
  }

  private int draw(int i) {
    return inferred.scores().place((i + 0.5) / DRAWS);
  }

  static Figure of(ParameterEstimates inferred) {
    return new PosteriorPairChart(inferred).figure();
  }

  private Figure figure() {
    int k = shown.size();
    XYPlot plot = ChartStyle.plot();
    plot.setDomainAxis(ChartStyle.numbers(null));
    plot.setRangeAxis(ChartStyle.numbers(null));
    plot.getDomainAxis().setRange(0, k);
    plot.getRangeAxis().setRange(0, k);
    plot.getDomainAxis().setVisible(false);
    plot.getRangeAxis().setVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.setDataset(points());
    plot.setRenderer(ChartStyle.marks(ChartStyle.box(2.4, 2.4), ChartStyle.MIDDLE));
    plot.setFixedLegendItems(legend());
    for (int a = 0; a < k; a++) {
      for (int b = 0; b < k; b++) {
        cell(plot, a, b);
      }
    }
    String title = "How the parameters hang together";
    String subtitle =
        "Below the diagonal "
            + DRAWS
            + " draws of the posterior, each axis from -"
            + Wording.fixed(range, 0)
            + " to "
            + Wording.fixed(range, 0)
            + " standard deviations of the prior; above it correlations.";
    return new Figure(
        "posterior-pairs",
        title,
        shows(),
        k < inferred.learnt().size()
            ? "Only the "
                + k
                + " parameters of which the evidence says most are drawn; correlations.csv has all."
            : "Values in the parameters' own units are in posterior.csv.",
        ChartStyle.chart(title, subtitle, plot),
        Math.min(ChartStyle.WIDTH, 60 + CELL * k + 60),
        HEAD + CELL * k);
  }

  private String shows() {
    double strongest = 0;
    String names = "";
    for (int a : shown) {
      for (int b : shown) {
        double r = inferred.scores().correlation(a, b);
        if (a < b && Math.abs(r) > Math.abs(strongest)) {
          strongest = r;
          names = name(a) + " and " + name(b);
        }
      }
    }
    if (names.isEmpty()) {
      return "There is one parameter: it hangs together with no other.";
    }
    return "Two parameters whose draws lie along a line do the same work: the evidence tells what"
        + " they make together. Most so "
        + names
        + ", with a correlation of "
        + Wording.fixed(strongest, 2)
        + ".";
  }

  private String name(int parameter) {
    ParameterEstimate learnt = inferred.learnt().get(parameter);
    return ParameterWords.of(learnt.path());
  }

  private void cell(XYPlot plot, int a, int b) {
    double x = a + (1 - INNER) / 2;
    double y = shown.size() - 1 - b + (1 - INNER) / 2;
    double r = a == b ? 0 : inferred.scores().correlation(shown.get(a), shown.get(b));
    Color ground = a > b ? shade(r) : null;
    plot.getRenderer()
        .addAnnotation(
            new XYBoxAnnotation(
                x, y, x + INNER, y + INNER, ChartStyle.HAIRLINE, ChartStyle.GRID, ground),
            org.jfree.chart.ui.Layer.BACKGROUND);
    if (a >= b) {
      words(plot, a == b ? name(shown.get(a)) : Wording.fixed(r, 2), a, b);
    }
  }

  private void words(XYPlot plot, String words, int a, int b) {
    String[] parts = a == b ? words.split(" ") : new String[] {words};
    for (int i = 0; i < parts.length; i++) {
      plot.addAnnotation(
          ChartStyle.words(
              parts[i],
              a == b ? Fonts.bold(10) : Fonts.regular(11),
              ChartStyle.TEXT,
              TextAnchor.CENTER,
              a + 0.5,
              shown.size() - 1 - b + 0.5 + 0.16 * ((parts.length - 1) / 2.0 - i)));
    }
  }

  private static Color shade(double r) {
    Color full = r < 0 ? ChartStyle.OTHER_PALE : ChartStyle.LIGHT;
    double t = Math.min(1, Math.abs(r) / 0.6);
    return ChartStyle.between(Color.WHITE, full, t);
  }

  private XYSeriesCollection points() {
    XYSeries series = new XYSeries("draws", false, true);
    WeightedSample scores = inferred.scores();
    for (int i = 0; i < DRAWS; i++) {
      int draw = draw(i);
      for (int a = 0; a < shown.size(); a++) {
        for (int b = a + 1; b < shown.size(); b++) {
          double x = scores.value(draw, shown.get(a));
          double y = scores.value(draw, shown.get(b));
          series.add(a + 0.5 + place(x), shown.size() - 1 - b + 0.5 + place(y));
        }
      }
    }
    return new XYSeriesCollection(series);
  }

  private double place(double score) {
    return 0.5 * INNER * score / range;
  }

  private static LegendItemCollection legend() {
    return Legend.of(
        Legend.mark("draw of the posterior", ChartStyle.box(4, 4), ChartStyle.MIDDLE),
        Legend.band("correlation above 0", ChartStyle.LIGHT),
        Legend.band("correlation below 0", ChartStyle.OTHER_PALE));
  }
}
