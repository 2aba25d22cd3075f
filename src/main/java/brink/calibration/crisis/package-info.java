/**
 * Calibrations of crises: the file that describes one, what documents report and runs would have
 * had reported in the same words, and the summaries of both.
 */
@org.jspecify.annotations.NullMarked
package brink.calibration.crisis;
