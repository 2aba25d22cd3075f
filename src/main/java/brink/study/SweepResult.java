package brink.study;

import brink.sweep.PointMoments;
import brink.sweep.PointSums;
import brink.sweep.Sweep;
import brink.sweep.SweepLayout;

/**
 * What all runs of a sweep together gave.
 *
 * @param sweep what was run at which points
 * @param layout what the numbers mean
 * @param sums what is known at each point
 * @param digest fingerprint of all runs, a SHA-256 in hexadecimal digits
 */
public record SweepResult(Sweep sweep, SweepLayout layout, PointSums sums, String digest) {
  /**
   * What is known at each point.
   *
   * @return means and variances
   */
  public PointMoments moments() {
    return sums.moments();
  }

  /**
   * Runs with a record.
   *
   * @return 0 or more
   */
  public long done() {
    return sums.done();
  }

  /**
   * Runs that failed.
   *
   * @return 0 or more
   */
  public long failed() {
    return sums.failed();
  }
}
