package brink.report.chart;

import brink.model.Act;
import brink.report.HistoryInput;
import brink.report.ReportInput;
import brink.report.Wording;
import brink.run.History;
import brink.run.RunLayout;
import java.awt.BasicStroke;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One run act by act: who did what, when. */
final class RasterChart {
  private static final int HEAD = 140;
  private static final int ROW = 52;

  private RasterChart() {}

  static Figure of(ReportInput input, History typical) {
    RunLayout layout = input.distribution().layout();
    List<String> names = layout.actors().stream().map(input::actor).toList();
    String subtitle =
        "Run "
            + Wording.grouped(typical.record().index())
            + ": the one whose daily rungs lie nearest the daily medians. Each mark is an act in"
            + " the row of the actor that did it.";
    String title = "One typical run, act by act";
    return Figure.of(
        "typical-run",
        title,
        subtitle,
        shows(typical),
        "One run is an example, not a forecast: no other run has the same acts on the same days.",
        plot(layout, names, typical),
        HEAD + ROW * layout.actors().size());
  }

  /** One run with lines from each act to the acts that it gave occasion to. */
  static Figure of(HistoryInput input) {
    History history = input.history();
    XYPlot plot = plot(input.layout(), input.actorNames(), history);
    int lines = causes(plot, history, input.layout());
    String run = Wording.grouped(history.record().index());
    String title = "Run " + run + ", act by act";
    return Figure.of(
        "run-" + history.record().index(),
        title,
        input.title() + ". A line leads from an act to the reactions that came of it.",
        shows(history)
            + " "
            + Wording.grouped(lines)
            + " of the acts are reactions or answers to another.",
        "One run is an example, not a forecast. What made an actor choose as it did is not drawn.",
        plot,
        HEAD + ROW * input.layout().actors().size());
  }

  private static XYPlot plot(RunLayout layout, List<String> names, History history) {
    XYPlot plot = ChartStyle.plot();
    NumberAxis days = DayAxis.of(layout.start(), layout.days());
    // Room for marks on the first and last day.
    days.setRange(-0.5, layout.days() + 0.5);
    plot.setDomainAxis(days);
    plot.setRangeAxis(actors(names));
    plot.setDataset(points(history, layout));
    plot.setRenderer(renderer());
    plot.setFixedLegendItems(ActMark.legend());
    return plot;
  }

  /** Draws lines from causes to what came of them, under the marks, and counts them. */
  private static int causes(XYPlot plot, History history, RunLayout layout) {
    Map<Long, Act> acts = new LinkedHashMap<>();
    history.acts().forEach(act -> acts.put(act.key(), act));
    int top = layout.actors().size() - 1;
    int lines = 0;
    for (Act act : history.acts()) {
      Act cause = act.parent() == Act.SPONTANEOUS ? null : acts.get(act.parent());
      if (cause != null) {
        lines++;
        plot.getRenderer()
            .addAnnotation(
                new XYLineAnnotation(
                    cause.day(),
                    height(cause, top),
                    act.day(),
                    height(act, top),
                    new BasicStroke(0.9f),
                    ChartStyle.QUIET),
                Layer.BACKGROUND);
      }
    }
    return lines;
  }

  private static double height(Act act, int top) {
    return top - act.actor() + ActMark.of(act).offset();
  }

  private static String shows(History typical) {
    long fire = typical.acts().stream().filter(act -> ActMark.of(act).equals(ActMark.FIRE)).count();
    return "The run holds "
        + Wording.grouped(typical.acts().size() - fire)
        + " acts and "
        + Wording.grouped(fire)
        + " days of fire by one side at another. Acts come in bursts because each gives those it"
        + " touches occasion to act.";
  }

  /** Actors from the top in their order. */
  private static SymbolAxis actors(List<String> actors) {
    int n = actors.size();
    String[] names = new String[n];
    for (int i = 0; i < n; i++) {
      names[n - 1 - i] = Wording.shortened(actors.get(i), 24);
    }
    SymbolAxis axis = ChartStyle.names(null, names);
    axis.setRange(-0.5, n - 0.5);
    return axis;
  }

  private static XYSeriesCollection points(History typical, RunLayout layout) {
    XYSeriesCollection points = new XYSeriesCollection();
    for (ActMark mark : ActMark.ALL) {
      points.addSeries(new XYSeries(mark.label(), false, true));
    }
    int top = layout.actors().size() - 1;
    for (Act act : typical.acts()) {
      points.getSeries(ActMark.of(act).label()).add(act.day(), height(act, top));
    }
    return points;
  }

  private static XYLineAndShapeRenderer renderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setUseFillPaint(true);
    renderer.setDrawOutlines(true);
    renderer.setUseOutlinePaint(true);
    for (int i = 0; i < ActMark.ALL.size(); i++) {
      ActMark mark = ActMark.ALL.get(i);
      renderer.setSeriesShape(i, mark.shape());
      renderer.setSeriesFillPaint(i, mark.fill());
      renderer.setSeriesOutlinePaint(i, mark.line());
      renderer.setSeriesOutlineStroke(i, new BasicStroke(1));
    }
    return renderer;
  }
}
