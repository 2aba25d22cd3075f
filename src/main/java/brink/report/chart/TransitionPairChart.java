package brink.report.chart;

import static brink.model.Ladder.RUNGS;

import brink.comparison.Contrast;
import brink.path.PooledShare;
import brink.path.Transitions;
import brink.report.ComparisonInput;
import brink.report.PathChanges;
import brink.report.Wording;
import java.awt.Color;
import java.awt.Font;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jspecify.annotations.Nullable;

/** How much more often than in the base one rung of the system follows another. */
final class TransitionPairChart {
  private static final int HEAD = 130;
  private static final int ROW = 36;

  /** Differences of this size and more have the darkest shade. */
  private static final double FULL = 0.2;

  private TransitionPairChart() {}

  static Figure of(ComparisonInput input, int alternative) {
    Transitions base = input.base().transitions();
    Transitions other = input.paths(alternative).transitions();
    int least = Math.min(TransitionChart.least(base), TransitionChart.least(other));
    XYPlot plot = ChartStyle.plot();
    plot.setDomainAxis(TransitionChart.axis("rung on the next day", least, Integer::toString));
    plot.setRangeAxis(TransitionChart.axis(null, least, input.labels()::rung));
    plot.setRangeGridlinesVisible(false);
    fill(plot, base, other, least);
    plot.setFixedLegendItems(
        Legend.of(
            Legend.band("more often than in the base", Shades.of(FULL / 2)),
            Legend.band("less often", Shades.of(-FULL / 2))));
    String title = "From one day to the next: " + input.title(alternative);
    String subtitle =
        "Share of days at the rung on the left that were followed by a day at the rung below:"
            + " alternative minus base, in percentage points; "
            + Wording.grouped(input.comparison().n())
            + " runs of each.";
    return Figure.of(
        "transitions-" + input.name(alternative),
        title,
        subtitle,
        "Each row adds up to nothing: what is seen more often in one place is seen less often in"
            + " another. Bold numbers are clear of chance, one cell at a time.",
        "It does not show how often each rung was reached at all: a row may rest on few days. Moves"
            + " from rungs with fewer than "
            + PathChanges.LEAST_CASES
            + " days in either scenario are left empty. transitions.csv has both shares with their"
            + " intervals.",
        plot,
        HEAD + ROW * (RUNGS - least));
  }

  private static void fill(XYPlot plot, Transitions base, Transitions other, int least) {
    int n = RUNGS - least;
    double[][] cells = new double[3][n * n];
    for (int i = 0; i < n * n; i++) {
      int from = least + i / n;
      int to = least + i % n;
      Contrast contrast =
          contrast(
              base.share(Transitions.SYSTEM, from, to), other.share(Transitions.SYSTEM, from, to));
      cells[0][i] = to;
      cells[1][i] = from;
      if (contrast != null) {
        cells[2][i] = contrast.difference();
        plot.addAnnotation(number(contrast, to, from));
      }
    }
    DefaultXYZDataset set = new DefaultXYZDataset();
    set.addSeries("differences", cells);
    plot.setDataset(set);
    plot.setRenderer(ChartStyle.blocks(new Shades(), 0.96, 0.92));
  }

  /** Null where there are few cases, or the move was seen in neither. */
  private static @Nullable Contrast contrast(PooledShare base, PooledShare other) {
    boolean enough = Math.min(base.cases(), other.cases()) >= PathChanges.LEAST_CASES;
    return enough && base.hits() + other.hits() > 0
        ? Contrast.of(base.value(), base.interval(), other.value(), other.interval())
        : null;
  }

  private static XYTextAnnotation number(Contrast contrast, int x, int y) {
    double difference = contrast.difference();
    Font font = contrast.clear() ? Fonts.bold(11) : Fonts.regular(11);
    Color dark = contrast.clear() ? ChartStyle.TEXT : ChartStyle.QUIET;
    Color colour = Math.abs(difference) > 0.6 * FULL ? Color.WHITE : dark;
    String words = Wording.change(difference);
    XYTextAnnotation note = ChartStyle.note(words, font, colour, TextAnchor.CENTER, x, y);
    note.setBackgroundPaint(null);
    return note;
  }

  /** One hue for more, the other for less; the darker, the more; square roots, as in the matrix. */
  private static final class Shades implements PaintScale {
    @Override
    public double getLowerBound() {
      return -1;
    }

    @Override
    public double getUpperBound() {
      return 1;
    }

    @Override
    public Color getPaint(double difference) {
      return of(difference);
    }

    static Color of(double difference) {
      double t = Math.sqrt(Math.min(1, Math.abs(difference) / FULL));
      Color full = difference > 0 ? ChartStyle.OTHER : ChartStyle.MIDDLE;
      return ChartStyle.between(new Color(0xf8, 0xf8, 0xf8), full, t);
    }
  }
}
