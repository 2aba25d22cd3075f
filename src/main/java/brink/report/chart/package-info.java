/**
 * Charts in one quiet style, written as SVG and PNG. They are drawn with fonts of their own, so a
 * machine needs neither fonts nor a display.
 */
@org.jspecify.annotations.NullMarked
package brink.report.chart;
