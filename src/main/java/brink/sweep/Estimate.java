package brink.sweep;

import brink.analysis.Interval;
import brink.analysis.StudentInterval;
import brink.analysis.WilsonInterval;
import brink.model.OutcomeKind;

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
    return event
        ? WilsonInterval.interval(Math.round(mean * n), n)
        : student.interval(n, mean, variance);
  }

  /**
   * The 95 % interval of the mean of an outcome, cut where the outcome has no values.
   *
   * @param kind what the outcome measures
   * @param student makes the interval of what is no event
   * @return Wilson's interval of a share, Student's of a mean, from the least value of the outcome
   *     on; from minus to plus infinity for a mean of fewer than two values
   */
  public Interval interval(OutcomeKind kind, StudentInterval student) {
    Interval whole = interval(kind.isEvent(), student);
    return Double.isInfinite(whole.high())
        ? whole
        : new Interval(Math.max(whole.low(), kind.least()), whole.high());
  }
}
