package brink.report.chart;

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
import org.jfree.chart.ui.TextAnchor;

/** How much more often than in the base one rung of the system follows another. */
final class TransitionPairChart {
  /** Differences of this size and more have the darkest shade. */
  private static final double FULL = 0.2;

  private TransitionPairChart() {}

  static Figure of(ComparisonInput input, int alternative) {
    Transitions base = input.base().transitions();
    Transitions other = input.paths(alternative).transitions();
    int least = Math.min(RungMatrix.least(base), RungMatrix.least(other));
    XYPlot plot =
        RungMatrix.plot(
            least,
            input.labels()::rung,
            (from, to) ->
                cell(
                    base.share(Transitions.SYSTEM, from, to),
                    other.share(Transitions.SYSTEM, from, to),
                    from,
                    to),
            new RungMatrix.Shades(-1, TransitionPairChart::shade));
    plot.setFixedLegendItems(
        Legend.of(
            Legend.band("more often than in the base", shade(FULL / 2)),
            Legend.band("less often", shade(-FULL / 2))));
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
        RungMatrix.height(least));
  }

  /** Empty where there are few cases, or the move was seen in neither. */
  private static RungMatrix.Cell cell(PooledShare base, PooledShare other, int from, int to) {
    boolean enough = Math.min(base.cases(), other.cases()) >= PathChanges.LEAST_CASES;
    if (!enough || base.hits() + other.hits() == 0) {
      return new RungMatrix.Cell(0, null);
    }
    Contrast contrast = Contrast.of(base.value(), base.interval(), other.value(), other.interval());
    return new RungMatrix.Cell(contrast.difference(), number(contrast, to, from));
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
  private static Color shade(double difference) {
    double t = Math.sqrt(Math.min(1, Math.abs(difference) / FULL));
    Color full = difference > 0 ? ChartStyle.OTHER : ChartStyle.MIDDLE;
    return ChartStyle.between(new Color(0xf8, 0xf8, 0xf8), full, t);
  }
}
