package brink.report.chart;

import java.nio.file.Path;

/**
 * A chart as drawn.
 *
 * @param id short name
 * @param title title in words
 * @param shows what it shows, in a sentence or two
 * @param hides what it does not show
 * @param svg the drawing as an SVG element
 * @param svgFile the file that holds it
 * @param pngFile the same as a bitmap
 */
public record RenderedChart(
    String id, String title, String shows, String hides, String svg, Path svgFile, Path pngFile) {}
