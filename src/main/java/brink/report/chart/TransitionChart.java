package brink.report.chart;

import static brink.model.Ladder.RUNGS;

import brink.path.PooledShare;
import brink.path.Transitions;
import brink.report.ReportInput;
import brink.report.Wording;
import java.awt.Color;
import java.util.function.IntFunction;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYZDataset;
import org.jspecify.annotations.Nullable;

/** From which rung to which the system moves from a day to the next. */
final class TransitionChart {
  private static final int HEAD = 130;
  private static final int ROW = 36;

  /** From this share on the letters are white. */
  private static final double DARK = 0.45;

  private TransitionChart() {}

  static Figure of(ReportInput input, Transitions transitions) {
    int least = least(transitions);
    XYPlot plot = ChartStyle.plot();
    plot.setDomainAxis(axis("rung on the next day", least, Integer::toString));
    plot.setRangeAxis(axis(null, least, input::rung));
    plot.setRangeGridlinesVisible(false);
    plot.setDataset(cells(transitions, least));
    plot.setRenderer(renderer());
    plot.setFixedLegendItems(legend());
    write(plot, transitions, least);
    String title = "From one day to the next";
    String subtitle =
        "Share of days at the rung on the left that were followed by a day at the rung named below;"
            + " "
            + Wording.grouped(input.distribution().n())
            + " runs.";
    return Figure.of(
        "transitions",
        title,
        subtitle,
        shows(transitions),
        "A rung falls only some days after the last act that held it, so staying is common by"
            + " construction. Nor does it show how often each rung was reached at all: a row may"
            + " rest on few days. transitions.csv gives the intervals, and the same for each pair.",
        plot,
        HEAD + ROW * (RUNGS - least));
  }

  /** The lowest rung at which the system was ever seen. */
  static int least(Transitions transitions) {
    int least = 0;
    while (least < RUNGS - 2 && !(transitions.timeAt(Transitions.SYSTEM, least) > 0)) {
      least++;
    }
    return least;
  }

  private static String shows(Transitions transitions) {
    PooledShare up = transitions.share(Transitions.SYSTEM, 7, 8);
    String words =
        "Each row is a rung and adds up to 100 %: what lies right of the diagonal went up, what"
            + " lies left of it went down.";
    return up.cases() == 0
        ? words
        : words
            + " After a day at rung 7 the next was at rung 8 in "
            + Wording.percent(up.value())
            + " of cases (95 % interval "
            + Wording.percent(up.interval().low())
            + " to "
            + Wording.percent(up.interval().high())
            + ").";
  }

  /** An axis of rungs from the least on. */
  static SymbolAxis axis(@Nullable String label, int least, IntFunction<String> name) {
    String[] names = new String[RUNGS];
    for (int rung = 0; rung < RUNGS; rung++) {
      names[rung] = Wording.shortened(name.apply(rung), 38);
    }
    SymbolAxis axis = ChartStyle.names(label, names);
    axis.setRange(least - 0.5, RUNGS - 0.5);
    return axis;
  }

  private static DefaultXYZDataset cells(Transitions transitions, int least) {
    int n = RUNGS - least;
    double[][] cells = new double[3][n * n];
    for (int i = 0; i < n * n; i++) {
      int from = least + i / n;
      int to = least + i % n;
      PooledShare share = transitions.share(Transitions.SYSTEM, from, to);
      cells[0][i] = to;
      cells[1][i] = from;
      cells[2][i] = share.cases() == 0 ? 0 : share.value();
    }
    DefaultXYZDataset set = new DefaultXYZDataset();
    set.addSeries("transitions", cells);
    return set;
  }

  private static XYBlockRenderer renderer() {
    return ChartStyle.blocks(new Shades(), 0.96, 0.92);
  }

  private static LegendItemCollection legend() {
    LegendItemCollection items = new LegendItemCollection();
    Shades shades = new Shades();
    for (double share : new double[] {0.01, 0.1, 0.5, 1}) {
      items.add(Legend.band(Wording.percent(share), shades.getPaint(share)));
    }
    return items;
  }

  private static void write(XYPlot plot, Transitions transitions, int least) {
    for (int from = least; from < RUNGS; from++) {
      for (int to = least; to < RUNGS; to++) {
        PooledShare share = transitions.share(Transitions.SYSTEM, from, to);
        if (share.hits() > 0) {
          Color letters = share.value() > DARK ? Color.WHITE : ChartStyle.TEXT;
          plot.addAnnotation(
              ChartStyle.words(
                  Wording.percent(share.value()),
                  Fonts.regular(11),
                  letters,
                  TextAnchor.CENTER,
                  to,
                  from));
        }
      }
    }
  }

  /** The darker, the more common; square roots, so that what is rare still shows. */
  private static final class Shades implements PaintScale {
    @Override
    public double getLowerBound() {
      return 0;
    }

    @Override
    public double getUpperBound() {
      return 1;
    }

    @Override
    public Color getPaint(double share) {
      double t = Math.sqrt(Math.max(0, Math.min(1, share)));
      return ChartStyle.between(new Color(0xf6, 0xf8, 0xfa), ChartStyle.DARK, t);
    }
  }
}
