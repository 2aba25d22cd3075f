package brink.comparison;

import brink.analysis.Interval;
import brink.analysis.Share;
import org.jspecify.annotations.Nullable;

/**
 * In how many runs an event held in both of two scenarios, in one of them, or in none. Run i of one
 * is compared with run i of the other.
 *
 * @param both runs in which it held in both
 * @param onlyBase runs in which it held in the base alone
 * @param onlyAlternative runs in which it held in the alternative alone
 * @param neither runs in which it held in neither
 */
public record PairedShare(long both, long onlyBase, long onlyAlternative, long neither) {
  /** Below this share of either scenario a ratio says little and is not given. */
  public static final double RATIO_FROM = 0.02;

  /**
   * Checks the counts.
   *
   * @param both runs in which it held in both
   * @param onlyBase runs in which it held in the base alone
   * @param onlyAlternative runs in which it held in the alternative alone
   * @param neither runs in which it held in neither
   * @throws IllegalArgumentException if one is below 0
   */
  public PairedShare {
    if (both < 0 || onlyBase < 0 || onlyAlternative < 0 || neither < 0) {
      throw new IllegalArgumentException("a count of runs is below 0");
    }
  }

  /**
   * Number of runs.
   *
   * @return 0 or more
   */
  public long n() {
    return both + onlyBase + onlyAlternative + neither;
  }

  /**
   * How often it held in the base.
   *
   * @return the share, with its Wilson interval
   */
  public Share base() {
    return new Share(both + onlyBase, n());
  }

  /**
   * How often it held in the alternative.
   *
   * @return the share, with its Wilson interval
   */
  public Share alternative() {
    return new Share(both + onlyAlternative, n());
  }

  /**
   * The difference of the shares.
   *
   * @return alternative minus base, in [-1, 1]; NaN for no runs
   */
  public double difference() {
    return (double) (onlyAlternative - onlyBase) / n();
  }

  /**
   * The 95 % interval of the difference.
   *
   * @return Tango's score interval for paired data; not a point where no run flipped: a finite
   *     number of runs cannot exclude rare flips
   */
  public Interval interval() {
    return TangoInterval.interval(this);
  }

  /**
   * McNemar's exact test of no difference.
   *
   * @return the two-sided p-value; 1 where no run flipped
   */
  public double p() {
    return McNemar.exact(onlyBase, onlyAlternative);
  }

  /**
   * How many times as likely it is in the alternative.
   *
   * @return share of the alternative over that of the base; NaN where one is below {@value
   *     #RATIO_FROM}
   */
  public double riskRatio() {
    double base = base().value();
    double alternative = alternative().value();
    return base >= RATIO_FROM && alternative >= RATIO_FROM ? alternative / base : Double.NaN;
  }

  /**
   * The 95 % interval of {@link #riskRatio}.
   *
   * @return Bonett and Price's interval for paired data; null where the ratio is not given
   */
  public @Nullable Interval riskRatioInterval() {
    return Double.isNaN(riskRatio()) ? null : BonettPriceInterval.interval(this);
  }

  /**
   * The variance of the difference within a run.
   *
   * @return that of -1, 0 or 1; NaN for no runs
   */
  public double variance() {
    double difference = difference();
    return (double) (onlyBase + onlyAlternative) / n() - difference * difference;
  }

  /**
   * How many times as many runs independent seeds would need for an interval of the same width.
   *
   * @return sum of both variances over that of the paired difference; NaN where no run flipped
   */
  public double varianceRatio() {
    double base = base().value();
    double alternative = alternative().value();
    double apart = base * (1 - base) + alternative * (1 - alternative);
    return onlyBase + onlyAlternative == 0 ? Double.NaN : apart / variance();
  }
}
