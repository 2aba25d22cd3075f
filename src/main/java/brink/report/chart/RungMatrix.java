package brink.report.chart;

import static brink.model.Ladder.RUNGS;

import brink.path.Transitions;
import brink.report.Wording;
import java.awt.Color;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jspecify.annotations.Nullable;

/** A matrix of rungs on one day, upwards, and on the next, to the right. */
final class RungMatrix {
  private static final int HEAD = 130;
  private static final int ROW = 36;

  private RungMatrix() {}

  /** What a cell shows: a value for its shade, and what is written in it, null for nothing. */
  record Cell(double value, @Nullable XYTextAnnotation words) {}

  /** Gives the cells. */
  @FunctionalInterface
  interface Cells {
    Cell of(int from, int to);
  }

  /** The shades of values up to 1. */
  record Shades(double low, DoubleFunction<Color> colour) implements PaintScale {
    @Override
    public double getLowerBound() {
      return low;
    }

    @Override
    public double getUpperBound() {
      return 1;
    }

    @Override
    public Color getPaint(double value) {
      return colour.apply(value);
    }
  }

  /** The lowest rung at which the system was ever seen. */
  static int least(Transitions transitions) {
    int least = 0;
    while (least < RUNGS - 2 && !(transitions.timeAt(Transitions.SYSTEM, least) > 0)) {
      least++;
    }
    return least;
  }

  /** The matrix from a rung on. */
  static XYPlot plot(int least, IntFunction<String> rung, Cells cells, Shades shades) {
    XYPlot plot = ChartStyle.plot();
    plot.setDomainAxis(axis("rung on the next day", least, Integer::toString));
    plot.setRangeAxis(axis(null, least, rung));
    plot.setRangeGridlinesVisible(false);
    plot.setRenderer(ChartStyle.blocks(shades, 0.96, 0.92));
    int n = RUNGS - least;
    double[][] values = new double[3][n * n];
    for (int i = 0; i < n * n; i++) {
      values[0][i] = least + i % n;
      values[1][i] = least + i / n;
      Cell cell = cells.of(least + i / n, least + i % n);
      values[2][i] = cell.value();
      if (cell.words() != null) {
        plot.addAnnotation(cell.words());
      }
    }
    DefaultXYZDataset set = new DefaultXYZDataset();
    set.addSeries("cells", values);
    plot.setDataset(set);
    return plot;
  }

  /** The height of its figure. */
  static int height(int least) {
    return HEAD + ROW * (RUNGS - least);
  }

  private static SymbolAxis axis(@Nullable String label, int least, IntFunction<String> name) {
    String[] names = new String[RUNGS];
    for (int rung = 0; rung < RUNGS; rung++) {
      names[rung] = Wording.shortened(name.apply(rung), 38);
    }
    SymbolAxis axis = ChartStyle.names(label, names);
    axis.setRange(least - 0.5, RUNGS - 0.5);
    return axis;
  }
}
