package brink.sweep;

import brink.analysis.Interval;
import brink.analysis.StudentInterval;

/**
 * When the interval of an outcome at a point is narrow enough.
 *
 * @param halfWidth half of the widest 95 % interval that will do, above 0
 * @param outcome place of the outcome among those recorded
 * @param outcomes number of recorded outcomes
 * @param event whether the outcome is an event, so that its interval is Wilson's; else Student's
 */
record PointStoppingRule(double halfWidth, int outcome, int outcomes, boolean event) {
  /** A point of which nothing is known after so many failures will not become known. */
  boolean enough(Estimate estimate, StudentInterval student) {
    if (estimate.n() == 0) {
      return estimate.failed() > 0;
    }
    Interval interval = estimate.interval(event, student);
    return (interval.high() - interval.low()) / 2 <= halfWidth;
  }
}
