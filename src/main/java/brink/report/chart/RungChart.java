package brink.report.chart;

import static brink.model.Ladder.RUNGS;

import brink.analysis.Distribution;
import brink.report.ReportInput;
import brink.report.ReportedEvent;
import brink.report.Wording;
import brink.run.RunLayout;
import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XIntervalSeries;
import org.jfree.data.xy.XIntervalSeriesCollection;

/** The system rung day by day: bands of the runs, and the events that the documents report. */
final class RungChart {
  private static final int LANES = 5;
  private static final int HEIGHT = 520;

  /** Height of the plot above the topmost rung, to hold the lanes of labels [rungs]. */
  private static final double HEADROOM = 2.6;

  /** The rung at which the line is drawn that users ask about. */
  private static final int WAR = 8;

  private RungChart() {}

  static Figure of(ReportInput input) {
    Distribution distribution = input.distribution();
    RunLayout layout = distribution.layout();
    XYPlot plot = ChartStyle.plot();
    plot.setDomainAxis(DayAxis.of(layout.start(), layout.days()));
    plot.setRangeAxis(rungAxis(input));
    addGrid(plot, input);
    plot.setDataset(0, Fan.levels(layout.days(), distribution::rungQuantile));
    plot.setRenderer(0, Fan.renderer());
    List<ReportedEvent> events = events(input);
    plot.setDataset(1, points(events, layout));
    plot.setRenderer(1, pointRenderer());
    plot.addAnnotation(new EventLabels(labels(events, layout), LANES));
    plot.setFixedLegendItems(legend(input.documents()));
    String subtitle =
        "Highest rung of any pair of actors on each day, "
            + Wording.grouped(distribution.n())
            + " runs; bands hold 80 % and 50 % of them."
            + (input.documents() ? " Reported events are labelled where there is room." : "");
    String title = "How high the crisis climbs, day by day";
    return Figure.of(
        "rung-fan",
        title,
        subtitle,
        shows(input),
        "It does not show any single run: a run jumps, while quantiles of many runs move slowly."
            + (input.documents()
                ? " The diamonds are what documents chose to report, which is not all that"
                    + " happened."
                : ""),
        plot,
        HEIGHT);
  }

  private static String shows(ReportInput input) {
    Distribution distribution = input.distribution();
    int last = distribution.layout().days() - 1;
    return "On each day half of the runs lie in the darker band and four in five within both; the"
        + " line is the median. On the last day the median is rung "
        + distribution.rungQuantile(last, 0.5)
        + " and the middle 80 % lie between "
        + distribution.rungQuantile(last, 0.1)
        + " and "
        + distribution.rungQuantile(last, 0.9)
        + (input.documents()
            ? ". Diamonds are events as the documents report them; a bar across one spans the days"
                + " on which it may have happened."
            : ".");
  }

  private static SymbolAxis rungAxis(ReportInput input) {
    String[] names = new String[RUNGS];
    for (int rung = 0; rung < RUNGS; rung++) {
      names[rung] = Wording.shortened(input.rung(rung), 42);
    }
    SymbolAxis axis = ChartStyle.names("rung", names);
    axis.setRange(-0.5, RUNGS - 0.5 + HEADROOM);
    return axis;
  }

  private static void addGrid(XYPlot plot, ReportInput input) {
    plot.setRangeGridlinesVisible(false);
    for (int rung = 0; rung < RUNGS; rung++) {
      plot.addRangeMarker(
          new ValueMarker(rung, ChartStyle.GRID, ChartStyle.HAIRLINE), Layer.BACKGROUND);
    }
    ValueMarker war = ChartStyle.threshold(WAR - 0.5, "rung " + input.rung(WAR) + ", and above");
    // In the middle, where events and their leader lines are fewest as a rule.
    war.setLabelAnchor(RectangleAnchor.TOP);
    war.setLabelTextAnchor(TextAnchor.BOTTOM_CENTER);
    plot.addRangeMarker(war, Layer.FOREGROUND);
  }

  private static List<ReportedEvent> events(ReportInput input) {
    List<ReportedEvent> shown = new ArrayList<>();
    RunLayout layout = input.distribution().layout();
    for (ReportedEvent event : input.events()) {
      if (event.rung() != null && EventDays.overlap(event, layout)) {
        shown.add(event);
      }
    }
    return shown;
  }

  private static XIntervalSeriesCollection points(List<ReportedEvent> events, RunLayout layout) {
    XIntervalSeries series = new XIntervalSeries("reported events");
    for (ReportedEvent event : events) {
      series.add(
          EventDays.middle(event, layout),
          EventDays.from(event, layout),
          EventDays.to(event, layout),
          rung(event));
    }
    return Series.of(series);
  }

  private static int rung(ReportedEvent event) {
    Integer rung = event.rung();
    return rung == null ? 0 : rung;
  }

  private static XYErrorRenderer pointRenderer() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(0);
    renderer.setErrorStroke(new BasicStroke(1.2f));
    renderer.setErrorPaint(ChartStyle.REPORTED);
    renderer.setSeriesPaint(0, ChartStyle.REPORTED);
    renderer.setSeriesShape(0, ChartStyle.diamond(4.5));
    return renderer;
  }

  private static List<EventLabels.Label> labels(List<ReportedEvent> events, RunLayout layout) {
    List<EventLabels.Label> labels = new ArrayList<>();
    for (ReportedEvent event : events) {
      labels.add(
          new EventLabels.Label(
              EventDays.middle(event, layout), rung(event), Wording.shortened(event.label(), 44)));
    }
    return labels;
  }

  private static LegendItemCollection legend(boolean documents) {
    return documents
        ? Fan.legend(Legend.mark("reported event", ChartStyle.diamond(4.5), ChartStyle.REPORTED))
        : Fan.legend();
  }
}
