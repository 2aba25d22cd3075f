package brink.comparison;

import org.apache.commons.math3.distribution.BinomialDistribution;

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
    int flipped = Math.toIntExact(oneWay + otherWay);
    if (flipped == 0) {
      return 1;
    }
    // Without a generator: the distribution is asked, not sampled.
    BinomialDistribution fair = new BinomialDistribution(null, flipped, 0.5);
    int fewer = Math.toIntExact(Math.min(oneWay, otherWay));
    return Math.min(1, 2 * fair.cumulativeProbability(fewer));
  }
}
