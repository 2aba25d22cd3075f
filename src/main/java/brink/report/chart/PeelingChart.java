package brink.report.chart;

import brink.discovery.DiscoveredBox;
import brink.discovery.PeelingStep;
import brink.report.DiscoveryInput;
import brink.report.Wording;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The boxes on the way to a box: what each holds of the cases, and how common they are in it. */
final class PeelingChart {
  private static final int HEIGHT = 380;
  private static final double MARGIN = 1.12;

  private PeelingChart() {}

  static Figure of(DiscoveryInput input, int box) {
    DiscoveredBox finding = input.discovery().findings().get(box);
    XYPlot plot = ChartStyle.plot();
    NumberAxis coverage = ChartStyle.shares("coverage: share of all cases of the sweep in the box");
    coverage.setRange(0, 1.03);
    NumberAxis density = ChartStyle.shares("density: share of cases in the box");
    density.setRange(0, Math.min(1.03, MARGIN * most(finding)));
    plot.setDomainAxis(coverage);
    plot.setRangeAxis(density);
    density.setAutoTickUnitSelection(true);
    density.setStandardTickUnits(TickFormat.percentUnits());
    plot.setDataset(points(finding));
    plot.setRenderer(renderer());
    plot.addRangeMarker(ChartStyle.threshold(finding.around(), "before peeling"), Layer.BACKGROUND);
    plot.setFixedLegendItems(
        Legend.of(
            Legend.mark("a box on the way", ChartStyle.disc(3), ChartStyle.LIGHT),
            Legend.mark(
                "the box that was kept, after pasting", ChartStyle.diamond(6), ChartStyle.DARK)));
    String title = "Box " + (box + 1) + ": what was cut off on the way";
    return Figure.of(
        "peeling-" + (box + 1),
        title,
        input.event()
            + ": coverage and density of "
            + Wording.grouped(finding.steps().size())
            + " boxes on the way.",
        "From the right to the left ever thinner boxes: each dot has lost one slice more. The"
            + " higher, the more common the event is inside; the further to the left, the more of"
            + " its cases lie outside."
            + (box == 0
                ? ""
                : " What earlier boxes hold is left out, so that no dot can hold all cases."),
        "Densities are those of the points on which the box was sought, and flattered by that: on"
            + " points held back the kept kind of box has "
            + Wording.percent(finding.heldBack())
            + ". trajectory.csv names every box.",
        plot,
        HEIGHT);
  }

  private static double most(DiscoveredBox finding) {
    return finding.steps().stream()
        .mapToDouble(step -> step.scores().density())
        .reduce(finding.scores().density(), Math::max);
  }

  private static XYSeriesCollection points(DiscoveredBox finding) {
    XYSeries way = new XYSeries("way", false, true);
    XYSeries kept = new XYSeries("kept", false, true);
    for (int s = 0; s < finding.steps().size(); s++) {
      PeelingStep step = finding.steps().get(s);
      way.add(step.scores().coverage(), step.scores().density());
    }
    kept.add(finding.scores().coverage(), finding.scores().density());
    return Series.of(way, kept);
  }

  private static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    renderer.setSeriesPaint(0, ChartStyle.LIGHT);
    renderer.setSeriesStroke(0, ChartStyle.HAIRLINE);
    renderer.setSeriesShape(0, ChartStyle.disc(3));
    renderer.setSeriesPaint(1, ChartStyle.DARK);
    renderer.setSeriesShape(1, ChartStyle.diamond(6));
    return renderer;
  }
}
