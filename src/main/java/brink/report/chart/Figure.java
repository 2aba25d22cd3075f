package brink.report.chart;

import org.jfree.chart.JFreeChart;

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
record Figure(
    String id, String title, String shows, String hides, JFreeChart chart, int width, int height) {}
