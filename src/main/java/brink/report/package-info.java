/**
 * What a report is made of: the distribution of many runs, what the documents report, and what the
 * result rests on. Values only; {@link brink.report.chart} draws them and {@link brink.report.page}
 * puts them on one page.
 */
@org.jspecify.annotations.NullMarked
package brink.report;
