package brink.report.chart;

import brink.design.Design;
import brink.report.SweepInput;
import brink.report.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Each point as a line through its factors, the darker the more of the outcome. */
final class ParallelChart {
  private static final int HEIGHT = 480;
  private static final int FACTORS = 8;

  /** Lines that are drawn; more would be a blot. */
  private static final int LINES = 300;

  private ParallelChart() {}

  static Figure of(SweepInput input, int outcome) {
    Design design = input.table().design();
    List<Integer> factors = input.strongest(outcome).stream().limit(FACTORS).toList();
    List<Integer> points = points(input, outcome);
    ColourRamp shade = shade(input, outcome, points);
    XYPlot plot = ChartStyle.plot();
    plot.setRangeGridlinesVisible(false);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(ChartStyle.GRID);
    plot.setDomainAxis(names(design, factors));
    plot.setRangeAxis(places());
    plot.setDataset(lines(design, factors, points));
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    for (int i = 0; i < points.size(); i++) {
      renderer.setSeriesPaint(i, shade.getPaint(input.mean(points.get(i), outcome)));
      renderer.setSeriesStroke(i, ChartStyle.HAIRLINE);
    }
    plot.setRenderer(renderer);
    LegendItemCollection legend = new LegendItemCollection();
    for (double way : new double[] {0, 0.5, 1}) {
      double value = shade.low() + way * (shade.high() - shade.low());
      legend.add(
          Legend.line(input.written(outcome, value), ChartStyle.LINE, shade.getPaint(value)));
    }
    plot.setFixedLegendItems(legend);
    String title = input.outcomes().get(outcome).label();
    return Figure.of(
        "parallel-" + input.outcomes().get(outcome).id(),
        title,
        Wording.grouped(points.size())
            + " of "
            + Wording.grouped(design.size())
            + " points, each through its place in the range of every factor.",
        "Each line is a point of the sweep; dark ones have more of the outcome. Where dark lines"
            + " meet on an axis, that factor matters; where they spread, it does not.",
        "The factors are drawn in the order of their strength: what two of them do together is seen"
            + " only where they stand next to each other.",
        plot,
        HEIGHT);
  }

  /** Points spread evenly over the design, those with more of the outcome last and on top. */
  private static List<Integer> points(SweepInput input, int outcome) {
    int all = input.table().design().size();
    int step = Math.max(1, (all + LINES - 1) / LINES);
    List<Integer> points = new ArrayList<>();
    for (int p = 0; p < all; p += step) {
      if (!Double.isNaN(input.mean(p, outcome))) {
        points.add(p);
      }
    }
    points.sort(Comparator.comparingDouble(p -> input.mean(p, outcome)));
    return points;
  }

  private static ColourRamp shade(SweepInput input, int outcome, List<Integer> points) {
    return points.isEmpty()
        ? new ColourRamp(0, 0)
        : new ColourRamp(
            input.mean(points.get(0), outcome), input.mean(points.get(points.size() - 1), outcome));
  }

  private static SymbolAxis names(Design design, List<Integer> factors) {
    String[] names =
        factors.stream()
            .map(factor -> PathNames.within(design.factors().get(factor).path(), 34))
            .toArray(String[]::new);
    SymbolAxis axis = ChartStyle.names(null, names);
    axis.setVerticalTickLabels(true);
    axis.setRange(-0.1, factors.size() - 0.9);
    return axis;
  }

  private static NumberAxis places() {
    NumberAxis axis = ChartStyle.styled(new NumberAxis("place in the range of the sweep"));
    axis.setRange(-0.02, 1.02);
    axis.setTickUnit(new NumberTickUnit(0.5, TickFormat.percent()));
    return axis;
  }

  private static XYSeriesCollection lines(
      Design design, List<Integer> factors, List<Integer> points) {
    double[][] ranges =
        factors.stream().map(factor -> range(design, factor)).toArray(double[][]::new);
    XYSeriesCollection lines = new XYSeriesCollection();
    for (int point : points) {
      XYSeries line = new XYSeries(point, false, true);
      for (int f = 0; f < factors.size(); f++) {
        double value = design.value(point, factors.get(f)) - ranges[f][0];
        line.add(f, ranges[f][1] > 0 ? value / ranges[f][1] : 0.5);
      }
      lines.addSeries(line);
    }
    return lines;
  }

  /** The least value and the length of the range. */
  private static double[] range(Design design, int factor) {
    double least =
        IntStream.range(0, design.size()).mapToDouble(p -> design.value(p, factor)).min().orElse(0);
    double most =
        IntStream.range(0, design.size()).mapToDouble(p -> design.value(p, factor)).max().orElse(0);
    return new double[] {least, most - least};
  }
}
