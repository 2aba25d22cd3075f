package brink.comparison;

import org.apache.commons.math3.special.Beta;

/**
 * McNemar's exact test: were flips one way as likely as the other, how often would they be as
 * uneven as this?
 *
 * <p>Source: McNemar 1947, Psychometrika 12; the exact form is the two-sided sign test of the runs
 * that flipped.
 */
final class McNemar {
  private McNemar() {}

  /**
   * The two-sided p-value.
   *
   * @param oneWay runs that flipped one way, 0 or more
   * @param otherWay runs that flipped the other way, 0 or more
   * @return in (0, 1]; 1 where none flipped
   */
  static double exact(long oneWay, long otherWay) {
    long flipped = oneWay + otherWay;
    if (flipped == 0) {
      return 1;
    }
    long fewer = Math.min(oneWay, otherWay);
    // The tail itself: one less what is left of it would be lost below 1e-16.
    return Math.min(1, 2 * Beta.regularizedBeta(0.5, (double) (flipped - fewer), fewer + 1.0));
  }
}
