package brink.sweep;

import brink.analysis.Interval;
import brink.analysis.StudentInterval;
import brink.analysis.Wilson;

/**
 * What the runs at one point say about one outcome.
 *
 * @param n runs that have a value
 * @param mean their mean, for an event its share; NaN for no runs
 * @param variance variance of single runs, with n - 1; NaN for fewer than two runs
 * @param failed runs at the point that failed
 */
public record Estimate(long n, double mean, double variance, long failed) {
  /**
   * The 95 % interval of the mean.
   *
   * @param event whether the outcome is an event
   * @param student makes the interval of what is none
   * @return Wilson's interval of a share, Student's of a mean
   */
  public Interval interval(boolean event, StudentInterval student) {
    return event ? Wilson.interval(Math.round(mean * n), n) : student.interval(n, mean, variance);
  }
}
