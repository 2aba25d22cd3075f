package brink.report.chart;

import brink.analysis.Distribution;
import brink.report.ReportInput;
import brink.report.ReportedEvent;
import brink.report.Wording;
import brink.run.RunLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYStepRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Deaths since the start: bands of the runs, and the least number that the documents report. */
final class DeathsChart {
  private static final int HEIGHT = 420;

  private DeathsChart() {}

  static Figure of(ReportInput input) {
    Distribution distribution = input.distribution();
    RunLayout layout = distribution.layout();
    XYPlot plot = ChartStyle.plot();
    plot.setDomainAxis(DayAxis.of(layout.start(), layout.days()));
    plot.setRangeAxis(CountAxis.of("deaths since the start [people], logarithmic"));
    plot.setDataset(0, Fan.totals(layout.days(), distribution::deathsQuantile));
    plot.setRenderer(0, Fan.renderer());
    XYSeries reported = reported(input);
    plot.setDataset(1, new XYSeriesCollection(reported));
    plot.setRenderer(1, stepRenderer());
    plot.setFixedLegendItems(legend(input.documents()));
    String title = "Deaths of all sides since the start";
    String subtitle =
        Wording.grouped(distribution.n())
            + " runs; bands hold 80 % and 50 % of them at the end of each day."
            + (input.documents()
                ? " Steps add up the least numbers that the documents report."
                : "");
    return Figure.of(
        "deaths-fan",
        title,
        subtitle,
        shows(input, reported),
        input.documents()
            ? "The two are not the same quantity: runs count every death, days of low fire"
                + " included, the documents only those they mention. The steps are a floor, not a"
                + " total."
            : "It does not show any single run, nor whose deaths they are.",
        plot,
        HEIGHT);
  }

  private static String shows(ReportInput input, XYSeries reported) {
    Distribution distribution = input.distribution();
    int last = distribution.layout().days() - 1;
    return "By the last day the median run counts "
        + Wording.grouped(distribution.deathsQuantile(last, 0.5))
        + " deaths, and the middle 80 % of runs between "
        + Wording.grouped(distribution.deathsQuantile(last, 0.1))
        + " and "
        + Wording.grouped(distribution.deathsQuantile(last, 0.9))
        + (input.documents()
            ? ". The documents report at least " + Wording.fixed(reported.getMaxY(), 0) + "."
            : ".");
  }

  /** The running sum of reported deaths; an event counts from the last day it may have been on. */
  private static XYSeries reported(ReportInput input) {
    RunLayout layout = input.distribution().layout();
    List<ReportedEvent> deadly = new ArrayList<>();
    for (ReportedEvent event : input.events()) {
      if (event.deaths() != null && EventDays.within(event, layout)) {
        deadly.add(event);
      }
    }
    deadly.sort(Comparator.comparing(ReportedEvent::max));
    XYSeries series = new XYSeries("reported");
    series.add(0, 0);
    double sum = 0;
    for (ReportedEvent event : deadly) {
      Integer deaths = event.deaths();
      sum += deaths == null ? 0 : deaths;
      series.addOrUpdate(EventDays.to(event, layout) - 0.5, sum);
    }
    series.addOrUpdate(layout.days(), sum);
    return series;
  }

  private static XYStepRenderer stepRenderer() {
    XYStepRenderer renderer = new XYStepRenderer();
    renderer.setSeriesPaint(0, ChartStyle.REPORTED);
    renderer.setSeriesStroke(0, ChartStyle.dashes(1.6f, 5, 3));
    return renderer;
  }

  private static LegendItemCollection legend(boolean documents) {
    return documents
        ? Fan.legend(
            Legend.line("reported, at least", ChartStyle.dashes(1.6f, 5, 3), ChartStyle.REPORTED))
        : Fan.legend();
  }
}
