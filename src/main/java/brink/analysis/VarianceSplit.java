package brink.analysis;

/**
 * The variance of an outcome between runs that draw their parameters, split by the law of total
 * variance: what chance makes of runs with the same parameters, and what their mean makes of not
 * knowing the parameters.
 *
 * <p>Estimated by a one-way analysis of variance with unequal groups: the runs of one draw are a
 * group (Searle, Casella and McCulloch 1992, Variance Components, section 3.6). The interval is by
 * the jackknife over draws (Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter
 * 11).
 *
 * @param chance variance between runs with the same parameters, 0 or more
 * @param ignorance variance of the mean, or probability, between parameters, 0 or more
 * @param interval 95 % interval of the share that ignorance has of their sum, within [0, 1]
 * @param runs number of runs
 * @param draws number of draws that they took
 */
public record VarianceSplit(
    double chance, double ignorance, Interval interval, long runs, int draws) {

  /**
   * Whether there is anything to split.
   *
   * @return false where all runs came to the same
   */
  public boolean varies() {
    return chance + ignorance > 0;
  }

  /**
   * The share of the variance that comes from not knowing the parameters.
   *
   * @return in [0, 1]; 0 where the outcome does not vary
   */
  public double share() {
    double total = chance + ignorance;
    return total > 0 ? ignorance / total : 0;
  }

  /**
   * How far the mean, or probability, lies from its average, from one set of parameters to another.
   *
   * @return a standard deviation
   */
  public double spread() {
    return Math.sqrt(ignorance);
  }

  /**
   * How far it could lie, at the upper end of the interval.
   *
   * @return a standard deviation, {@link #spread} or more
   */
  public double greatestSpread() {
    return Math.sqrt(interval.high() * (chance + ignorance));
  }
}
