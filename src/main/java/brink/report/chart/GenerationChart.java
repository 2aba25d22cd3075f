package brink.report.chart;

import brink.calibration.abc.Population;
import brink.calibration.crisis.CrisisFit;
import brink.report.Wording;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** How near the observation each generation came, and at what price. */
final class GenerationChart {
  private static final int HEIGHT = 340;

  private GenerationChart() {}

  static Figure of(CrisisFit fit) {
    List<Population> generations = fit.posterior().generations();
    XYSeries tolerances = new XYSeries("tolerance");
    XYPlot plot = ChartStyle.plot();
    for (Population g : generations.subList(1, generations.size())) {
      tolerances.add(g.generation(), g.tolerance());
      plot.addAnnotation(
          ChartStyle.note(
              Wording.percent(g.acceptance()),
              Fonts.regular(11),
              ChartStyle.TEXT,
              TextAnchor.BOTTOM_CENTER,
              g.generation(),
              g.tolerance() + 0.06));
    }
    NumberAxis domain = ChartStyle.numbers("generation");
    domain.setRange(0.5, Math.max(2, generations.size()) - 0.5);
    domain.setTickUnit(new NumberTickUnit(1, TickFormat.whole()));
    NumberAxis range = ChartStyle.numbers("tolerance");
    range.setUpperMargin(0.15);
    plot.setDomainAxis(domain);
    plot.setRangeAxis(range);
    plot.setDataset(new XYSeriesCollection(tolerances));
    plot.setRenderer(renderer());
    plot.setFixedLegendItems(
        Legend.of(
            Legend.mark(
                "tolerance, with the share accepted", ChartStyle.disc(4), ChartStyle.DARK)));
    String title = "How near each generation came";
    String subtitle =
        Wording.grouped(fit.posterior().simulations())
            + " simulations; stopped because "
            + fit.posterior().reason().words()
            + ".";
    return Figure.of(
        "generations",
        title,
        subtitle,
        "Each generation accepts what lies nearer to the documents than half of the one before, so"
            + " that ever fewer of the simulated runs do.",
        "A tolerance above 0 means that runs were accepted which differ from the documents: the"
            + " regression moves them the rest of the way, as far as it is straight.",
        plot,
        HEIGHT);
  }

  private static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
    renderer.setSeriesShape(0, ChartStyle.disc(4));
    renderer.setSeriesPaint(0, ChartStyle.DARK);
    renderer.setSeriesStroke(0, ChartStyle.LINE);
    return renderer;
  }
}
