package brink.report.chart;

import brink.discovery.BoxDimension;
import brink.discovery.BoxLimit;
import brink.discovery.BoxWords;
import brink.discovery.DiscoveredBox;
import brink.report.DiscoveryInput;
import brink.report.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Where a box lies: of each factor that it limits, the part of the range that is inside. */
final class BoxChart {
  private static final int HEAD = 130;
  private static final int ROW = 40;
  private static final double HALF = 0.2;

  /** A part that holds one value alone is drawn so wide. */
  private static final double SEEN = 0.01;

  private BoxChart() {}

  /** Part of a factor's range, as shares of it. */
  private record Part(double from, double to) {}

  static Figure of(DiscoveryInput input, int box) {
    DiscoveredBox finding = input.discovery().findings().get(box);
    List<Integer> axes = new ArrayList<>(finding.box().limited());
    Collections.reverse(axes);
    XYPlot plot = ChartStyle.plot();
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDomainAxis(names(input, axes));
    plot.setRangeAxis(range());
    plot.setDataset(bars(input, finding, axes));
    plot.setRenderer(renderer());
    write(plot, input, finding, axes);
    plot.setFixedLegendItems(
        Legend.of(
            Legend.band("range of the sweep", ChartStyle.PALE),
            Legend.band("inside the box", ChartStyle.MIDDLE)));
    String title = "Box " + (box + 1) + ": where it happens";
    return Figure.of(
        "box-" + (box + 1),
        title,
        input.event() + "; factors that do not appear may have any value.",
        input.event()
            + " in "
            + Wording.percent(finding.scores().density())
            + " of the runs in the box, against "
            + Wording.percent(finding.around())
            + (box == 0 ? " of all runs" : " of the runs that earlier boxes left")
            + "; the box holds "
            + Wording.percent(finding.scores().coverage())
            + " of all such runs.",
        "A box says where the event is common, not why. How often the same factor was limited when"
            + " half of the points were looked at stands beside each bar: what is far from 100 %"
            + " may be chance.",
        plot,
        HEAD + ROW * Math.max(2, axes.size()));
  }

  private static SymbolAxis names(DiscoveryInput input, List<Integer> axes) {
    return ChartStyle.rows(
        axes.stream().map(axis -> Wording.shortened(input.axes().get(axis).name(), 56)).toList(),
        0.3);
  }

  private static NumberAxis range() {
    NumberAxis axis = ChartStyle.styled(new NumberAxis("place in the range of the sweep"));
    axis.setRange(-0.01, 1.01);
    axis.setTickUnit(new NumberTickUnit(0.5, TickFormat.percent()));
    return axis;
  }

  private static XYIntervalSeriesCollection bars(
      DiscoveryInput input, DiscoveredBox finding, List<Integer> axes) {
    XYIntervalSeries inside = new XYIntervalSeries("inside", false, true);
    XYIntervalSeries whole = new XYIntervalSeries("whole", false, true);
    for (int row = 0; row < axes.size(); row++) {
      add(whole, row, new Part(0, 1));
      for (Part part : parts(input, finding, axes.get(row))) {
        add(inside, row, part);
      }
    }
    return Series.of(whole, inside);
  }

  private static void add(XYIntervalSeries series, int row, Part part) {
    series.add(row, row - HALF, row + HALF, part.to, part.from, part.to);
  }

  private static List<Part> parts(DiscoveryInput input, DiscoveredBox finding, int axis) {
    BoxLimit limit = finding.box().limits().get(axis);
    if (limit instanceof BoxLimit.Among among) {
      double words = input.axes().get(axis).categories().size();
      return among.places().stream()
          .map(place -> new Part(place / words, (place + 1) / words))
          .toList();
    }
    BoxLimit.Between between = (BoxLimit.Between) limit;
    double least = input.points().least(axis);
    double range = Math.max(input.points().greatest(axis) - least, Double.MIN_NORMAL);
    double from = Math.min(1 - SEEN, Math.max(0, (between.low() - least) / range));
    double to = Math.min(1, (between.high() - least) / range);
    return List.of(new Part(from, Math.max(to, from + SEEN)));
  }

  private static XYBarRenderer renderer() {
    return ChartStyle.bars(ChartStyle.PALE, ChartStyle.MIDDLE);
  }

  private static void write(
      XYPlot plot, DiscoveryInput input, DiscoveredBox finding, List<Integer> axes) {
    for (int row = 0; row < axes.size(); row++) {
      int axis = axes.get(row);
      BoxDimension named = input.axes().get(axis);
      String words =
          BoxWords.of(finding.box().limits().get(axis), named).substring(named.name().length() + 1)
              + "; limited in "
              + Wording.percent(finding.frequency().get(axis))
              + " of random halves";
      plot.addAnnotation(
          ChartStyle.words(
              words,
              Fonts.regular(10),
              ChartStyle.TEXT,
              TextAnchor.BOTTOM_LEFT,
              row + HALF + 0.04,
              0));
    }
  }
}
