package brink.report.chart;

import brink.report.SweepInput;
import brink.report.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYZDataset;

/** An outcome over two factors, averaged over all others. */
final class HeatMapChart {
  private static final int HEAD = 150;
  private static final int ROW = 34;
  private static final int LEAST_ROWS = 5;

  /** Width of a letter of the name of an axis. */
  private static final int LETTER = 7;

  private final SweepInput input;
  private final int outcome;
  private final FactorLevels across;
  private final FactorLevels up;
  private final double[][] means;
  private final ColourRamp shade;

  private HeatMapChart(SweepInput input, int outcome, int first, int second) {
    this.input = input;
    this.outcome = outcome;
    across = FactorLevels.of(input.table().design(), first);
    up = FactorLevels.of(input.table().design(), second);
    means = means();
    double[] there =
        Arrays.stream(means)
            .flatMapToDouble(Arrays::stream)
            .filter(v -> !Double.isNaN(v))
            .toArray();
    shade =
        new ColourRamp(Arrays.stream(there).min().orElse(0), Arrays.stream(there).max().orElse(1));
  }

  private double[][] means() {
    double[][] sums = new double[up.count()][across.count()];
    int[][] counts = new int[up.count()][across.count()];
    for (int p = 0; p < input.table().design().size(); p++) {
      double mean = input.mean(p, outcome);
      if (!Double.isNaN(mean)) {
        sums[up.places().get(p)][across.places().get(p)] += mean;
        counts[up.places().get(p)][across.places().get(p)]++;
      }
    }
    for (int y = 0; y < sums.length; y++) {
      for (int x = 0; x < sums[y].length; x++) {
        sums[y][x] /= counts[y][x];
      }
    }
    return sums;
  }

  static Figure of(SweepInput input, int outcome) {
    int first = input.strongest(outcome).get(0);
    int second = input.strongest(outcome).get(1);
    return new HeatMapChart(input, outcome, first, second).figure(first, second);
  }

  private Figure figure(int first, int second) {
    List<String> names = names();
    XYPlot plot = ChartStyle.plot();
    plot.setDomainAxis(axis(names.get(first), across));
    plot.setRangeAxis(axis(PathNames.within(names.get(second), rows() * ROW / LETTER), up));
    plot.setRangeGridlinesVisible(false);
    plot.setDataset(cells());
    plot.setRenderer(renderer());
    plot.setFixedLegendItems(legend());
    write(plot);
    String title = input.outcomes().get(outcome).label();
    return Figure.of(
        "heat-" + input.outcomes().get(outcome).id(),
        title,
        "Across "
            + names.get(first)
            + ", upwards "
            + names.get(second)
            + "; mean over "
            + Wording.grouped(input.table().design().size())
            + " points.",
        "Each cell is the mean over the points with that value, or part of the range, of both"
            + " factors. If the shades change along one axis alone, the other factor does not"
            + " matter; if they change along the diagonal, both do.",
        "What the other factors do is averaged away, and cells with few points carry their noise;"
            + " an empty cell has none.",
        plot,
        HEAD + ROW * rows());
  }

  private int rows() {
    return Math.max(LEAST_ROWS, up.count());
  }

  private List<String> names() {
    return input.table().design().factors().stream().map(factor -> factor.path()).toList();
  }

  private static SymbolAxis axis(String name, FactorLevels levels) {
    SymbolAxis axis = ChartStyle.names(name, levels.labels().toArray(new String[0]));
    axis.setRange(-0.5, levels.count() - 0.5);
    return axis;
  }

  private DefaultXYZDataset cells() {
    List<double[]> there = new ArrayList<>();
    for (int row = 0; row < up.count(); row++) {
      for (int column = 0; column < across.count(); column++) {
        if (!Double.isNaN(means[row][column])) {
          there.add(new double[] {column, row, means[row][column]});
        }
      }
    }
    double[][] cells = new double[3][there.size()];
    for (int i = 0; i < there.size(); i++) {
      for (int k = 0; k < cells.length; k++) {
        cells[k][i] = there.get(i)[k];
      }
    }
    DefaultXYZDataset set = new DefaultXYZDataset();
    set.addSeries("cells", cells);
    return set;
  }

  private XYBlockRenderer renderer() {
    return ChartStyle.blocks(shade, 0.98, 0.95);
  }

  private LegendItemCollection legend() {
    LegendItemCollection items = new LegendItemCollection();
    for (double way : new double[] {0, 0.5, 1}) {
      double value = shade.low() + way * (shade.high() - shade.low());
      items.add(Legend.band(input.written(outcome, value), shade.getPaint(value)));
    }
    return items;
  }

  private void write(XYPlot plot) {
    for (int y = 0; y < up.count(); y++) {
      for (int x = 0; x < across.count(); x++) {
        if (!Double.isNaN(means[y][x])) {
          plot.addAnnotation(
              ChartStyle.words(
                  input.written(outcome, means[y][x]),
                  Fonts.regular(11),
                  shade.letters(means[y][x]),
                  TextAnchor.CENTER,
                  x,
                  y));
        }
      }
    }
  }
}
