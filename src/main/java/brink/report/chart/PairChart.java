package brink.report.chart;

import static brink.model.Ladder.RUNGS;

import brink.analysis.Distribution;
import brink.report.ReportInput;
import brink.report.Wording;
import brink.run.Pair;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** How pairs of actors spend their time on the ladder. */
final class PairChart {
  private static final int HEAD = 185;
  private static final int ROW = 27;
  private static final int LONGEST_NAME = 18;

  /** The rung from which on time counts as fire when pairs are put in order. */
  private static final int FIRE = 5;

  private PairChart() {}

  static Figure of(ReportInput input) {
    List<Integer> pairs = byTimeUnderFire(input.distribution());
    CategoryPlot plot =
        new CategoryPlot(
            shares(input, pairs),
            ChartStyle.styled(new CategoryAxis()),
            ChartStyle.shares("share of days"),
            renderer());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setRangeGridlinePaint(ChartStyle.GRID);
    plot.setRangeGridlineStroke(ChartStyle.HAIRLINE);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.4f);
    plot.setFixedLegendItems(legend(input));
    String title = "Time spent at each rung, by pair of actors";
    String subtitle =
        "Share of all days of "
            + Wording.grouped(input.distribution().n())
            + " runs at which a pair stood at each rung; the darker, the higher.";
    return Figure.of(
        "pair-rungs",
        title,
        subtitle,
        shows(input, pairs),
        "It does not show when: a pair that is quiet for weeks and at war for one looks like a pair"
            + " that swings every few days.",
        plot,
        HEAD + ROW * Math.max(2, pairs.size()));
  }

  private static String shows(ReportInput input, List<Integer> pairs) {
    if (pairs.isEmpty()) {
      return "There are no pairs of actors.";
    }
    int first = pairs.get(0);
    return "Each bar is all the time of one pair. No pair spends more of its days at rung "
        + FIRE
        + " or above than "
        + name(input, first)
        + ": "
        + Wording.percent(underFire(input.distribution(), first))
        + ".";
  }

  private static List<Integer> byTimeUnderFire(Distribution distribution) {
    List<Integer> pairs = new ArrayList<>();
    for (int pair = 0; pair < distribution.layout().pairs().size(); pair++) {
      pairs.add(pair);
    }
    pairs.sort(
        Comparator.comparingDouble((Integer pair) -> -underFire(distribution, pair))
            .thenComparingDouble(pair -> distribution.pairShare(pair, 0)));
    return pairs;
  }

  private static double underFire(Distribution distribution, int pair) {
    double sum = 0;
    for (int rung = FIRE; rung < RUNGS; rung++) {
      sum += distribution.pairShare(pair, rung);
    }
    return sum;
  }

  private static String name(ReportInput input, int place) {
    Pair pair = input.distribution().layout().pairs().get(place);
    return Wording.shortened(input.actor(pair.first()), LONGEST_NAME)
        + " – "
        + Wording.shortened(input.actor(pair.second()), LONGEST_NAME);
  }

  private static DefaultCategoryDataset shares(ReportInput input, List<Integer> pairs) {
    DefaultCategoryDataset shares = new DefaultCategoryDataset();
    for (int rung = 0; rung < RUNGS; rung++) {
      for (int pair : pairs) {
        double share = input.distribution().pairShare(pair, rung);
        shares.addValue(share, Integer.valueOf(rung), name(input, pair));
      }
    }
    return shares;
  }

  private static StackedBarRenderer renderer() {
    StackedBarRenderer renderer = new StackedBarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(true);
    for (int rung = 0; rung < RUNGS; rung++) {
      renderer.setSeriesPaint(rung, shade(rung));
      renderer.setSeriesOutlinePaint(rung, Color.WHITE);
      renderer.setSeriesOutlineStroke(rung, ChartStyle.HAIRLINE);
    }
    return renderer;
  }

  /** From nearly white to nearly black in even steps of lightness. */
  static Color shade(int rung) {
    double t = rung / (RUNGS - 1.0);
    return ChartStyle.between(new Color(0xf0, 0xf4, 0xf8), new Color(0x06, 0x1c, 0x36), t);
  }

  private static LegendItemCollection legend(ReportInput input) {
    LegendItemCollection items = new LegendItemCollection();
    for (int rung = 0; rung < RUNGS; rung++) {
      items.add(Legend.band(Wording.shortened(input.rung(rung), 42), shade(rung)));
    }
    return items;
  }
}
