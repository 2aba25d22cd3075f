package brink.report.chart;

import brink.report.RareInput;
import brink.report.Wording;
import brink.splitting.MeanEstimate;
import brink.splitting.RareEstimate;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** How the probability falls from level to level on the way to a rare outcome. */
final class LevelChart {
  private static final int HEIGHT = 400;

  /** How far the band goes on beyond the outcome, so that the disc does not hide its height. */
  private static final double END = 0.2;

  private LevelChart() {}

  static Figure of(RareInput input) {
    XYPlot plot = ChartStyle.plot();
    List<RareEstimate.Level> levels = new ArrayList<>(input.estimate().levels());
    levels.add(new RareEstimate.Level(Double.NaN, input.estimate().probability()));
    plot.setDomainAxis(names(levels));
    plot.setRangeAxis(powers(levels));
    plot.setDataset(curve(levels));
    plot.setRenderer(renderer());
    plot.setFixedLegendItems(legend(input));
    String title = "The way to a rare outcome: " + input.outcome().label();
    String subtitle =
        "Probability that a run comes at least as close as each level; "
            + Wording.grouped(input.estimate().repetitions().size())
            + " repetitions of "
            + Wording.grouped(input.estimate().particles())
            + " paths; the band is the 95 % interval.";
    return Figure.of(
        "levels",
        title,
        subtitle,
        "From left to right a run must come closer to the outcome, which is the last point. Each"
            + " point is the probability that a run comes at least that close.",
        "The band holds only the chance that comes from a finite number of paths. It says nothing"
            + " of whether the model or its parameters are right, and they matter most far out.",
        plot,
        HEIGHT);
  }

  private static NumberAxis names(List<RareEstimate.Level> levels) {
    String[] names = new String[levels.size()];
    for (int i = 0; i < names.length; i++) {
      boolean top = i == names.length - 1;
      names[i] = top ? "outcome" : Wording.fixed(levels.get(i).level(), 3);
    }
    SymbolAxis axis = ChartStyle.names("closeness to the outcome", names);
    axis.setRange(-0.5, names.length - 0.5);
    return axis;
  }

  private static LogAxis powers(List<RareEstimate.Level> levels) {
    double low = 1;
    for (RareEstimate.Level level : levels) {
      double bound = level.probability().interval().low();
      low = bound > 0 ? Math.min(low, bound) : low;
    }
    LogAxis axis =
        ChartStyle.styled(new LogAxis("probability (each line a tenth of the one above)"));
    axis.setRange(StrictMath.pow(10, Math.floor(StrictMath.log10(low))), 1);
    axis.setTickUnit(new NumberTickUnit(1));
    axis.setMinorTickMarksVisible(false);
    axis.setNumberFormatOverride(TickFormat.power());
    return axis;
  }

  /** The points, and behind them the band, which goes on level beyond the outcome. */
  static YIntervalSeriesCollection curve(List<RareEstimate.Level> levels) {
    YIntervalSeries band = new YIntervalSeries("band");
    YIntervalSeries points = new YIntervalSeries("probability");
    for (int i = 0; i < levels.size(); i++) {
      MeanEstimate p = levels.get(i).probability();
      boolean last = i == levels.size() - 1;
      if (p.value() > 0) {
        add(band, i, p);
        points.add(i, p.value(), p.value(), p.value());
      }
      if (p.value() > 0 && last) {
        add(band, i + END, p);
      }
    }
    return Series.of(band, points);
  }

  private static void add(YIntervalSeries band, double x, MeanEstimate p) {
    band.add(x, p.value(), p.interval().low(), p.interval().high());
  }

  private static DeviationRenderer renderer() {
    DeviationRenderer renderer = new DeviationRenderer(true, true);
    renderer.setAlpha(1);
    renderer.setSeriesFillPaint(0, ChartStyle.PALE);
    renderer.setSeriesLinesVisible(0, false);
    renderer.setSeriesShapesVisible(0, false);
    renderer.setSeriesPaint(1, ChartStyle.DARK);
    renderer.setSeriesStroke(1, ChartStyle.LINE);
    renderer.setSeriesShape(1, ChartStyle.disc(4));
    return renderer;
  }

  private static LegendItemCollection legend(RareInput input) {
    LegendItemCollection items = new LegendItemCollection();
    String label = "estimate; the outcome: " + input.words();
    items.add(Legend.line(label, ChartStyle.LINE, ChartStyle.DARK));
    return items;
  }
}
