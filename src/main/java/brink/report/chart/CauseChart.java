package brink.report.chart;

import brink.report.CauseInput;
import brink.report.Wording;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;

/** Which act set off which: trees that grow to the right with time, an act to each row. */
final class CauseChart {
  private static final int HEAD = 150;
  private static final int ROW = 20;

  /** Width of the chart that is left for the plot [pixels]. */
  private static final double PLOT = ChartStyle.WIDTH - 60.0;

  /** Days shown before the first act and after the last, as a part of those shown. */
  private static final double MARGIN = 0.02;

  private CauseChart() {}

  static Figure of(CauseInput input) {
    CauseTrees trees = new CauseTrees(input.rows(), middle(input));
    XYPlot plot = ChartStyle.plot();
    plot.setDomainAxis(days(input, trees));
    plot.setRangeAxis(heights(trees));
    plot.setRangeGridlinesVisible(false);
    plot.addAnnotation(trees);
    plot.setFixedLegendItems(ActMark.legend());
    return Figure.of(
        input.id(),
        input.title(),
        input.subtitle() + " The larger a mark, the higher its rung.",
        shows(input),
        "What made an actor choose as it did is not drawn, nor what the act did to the tension"
            + " that all later choices felt: a tree holds occasions to act, not all influence."
            + (input.left() == 0
                ? ""
                : " Left out for want of room: " + Wording.grouped(input.left()) + " acts."),
        plot,
        HEAD + (int) (ROW * trees.height()));
  }

  private static String shows(CauseInput input) {
    long roots = input.rows().stream().filter(row -> row.cause() < 0).count();
    return Wording.grouped(input.rows().size())
        + " acts in "
        + Wording.grouped(roots)
        + (roots == 1 ? " tree" : " trees")
        + ", in order of time from the left. #n is the number of an act, for brink explain --act"
        + " n.";
  }

  /** From here on trees have their labels on the left, where there is room for them. */
  private static double middle(CauseInput input) {
    return input.whole() ? 0.55 * input.layout().days() : Double.POSITIVE_INFINITY;
  }

  private static NumberAxis days(CauseInput input, CauseTrees trees) {
    double first = input.whole() ? 0 : trees.firstDay();
    double last = input.whole() ? input.layout().days() : Math.max(trees.lastDay(), first + 0.5);
    double end = trees.end(first, last, PLOT);
    NumberAxis axis = DayAxis.of(input.layout().start(), (int) Math.ceil(end - first));
    double margin = MARGIN * (end - first);
    axis.setRange(first - margin, end + margin);
    return axis;
  }

  /** The first row at the top. */
  private static NumberAxis heights(CauseTrees trees) {
    NumberAxis axis = ChartStyle.styled(new NumberAxis());
    axis.setRange(0, trees.height());
    axis.setInverted(true);
    axis.setTickLabelsVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }
}
