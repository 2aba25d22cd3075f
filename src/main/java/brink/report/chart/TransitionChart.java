package brink.report.chart;

import brink.path.PooledShare;
import brink.path.Transitions;
import brink.report.ReportInput;
import brink.report.Wording;
import java.awt.Color;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** From which rung to which the system moves from a day to the next. */
final class TransitionChart {
  /** From this share on the letters are white. */
  private static final double DARK = 0.45;

  private TransitionChart() {}

  static Figure of(ReportInput input, Transitions transitions) {
    int least = RungMatrix.least(transitions);
    XYPlot plot =
        RungMatrix.plot(
            least,
            input::rung,
            (from, to) -> cell(transitions.share(Transitions.SYSTEM, from, to), from, to),
            new RungMatrix.Shades(0, TransitionChart::shade));
    plot.setFixedLegendItems(
        Legend.of(
            DoubleStream.of(0.01, 0.1, 0.5, 1)
                .mapToObj(share -> Legend.band(Wording.percent(share), shade(share)))
                .toList()));
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
        RungMatrix.height(least));
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

  private static RungMatrix.Cell cell(PooledShare share, int from, int to) {
    if (share.hits() == 0) {
      return new RungMatrix.Cell(0, null);
    }
    Color letters = share.value() > DARK ? Color.WHITE : ChartStyle.TEXT;
    String words = Wording.percent(share.value());
    return new RungMatrix.Cell(
        share.value(),
        ChartStyle.words(words, Fonts.regular(11), letters, TextAnchor.CENTER, to, from));
  }

  /** The darker, the more common; square roots, so that what is rare still shows. */
  private static Color shade(double share) {
    double t = Math.sqrt(Math.max(0, Math.min(1, share)));
    return ChartStyle.between(new Color(0xf6, 0xf8, 0xfa), ChartStyle.DARK, t);
  }
}
