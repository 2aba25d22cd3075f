package brink.report.chart;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;

/**
 * A chart and what is to be said of it.
 *
 * @param id short name, that of its files
 * @param title title in words
 * @param shows what it shows, in a sentence or two
 * @param hides what it does not show
 * @param chart the chart
 * @param width its width [pixels at 96 to the inch]
 * @param height its height [pixels at 96 to the inch]
 */
public record Figure(
    String id, String title, String shows, String hides, JFreeChart chart, int width, int height) {
  /** A figure of a plot, as wide as all are. */
  static Figure of(
      String id, String title, String subtitle, String shows, String hides, Plot plot, int height) {
    JFreeChart chart = ChartStyle.chart(title, subtitle, plot);
    return new Figure(id, title, shows, hides, chart, ChartStyle.WIDTH, height);
  }
}
