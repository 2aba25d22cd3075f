package brink.analysis;

import org.jspecify.annotations.Nullable;

/**
 * The variance of an outcome between runs that draw their parameters, split by the law of total
 * variance: what chance makes of runs with the same parameters, and what their mean makes of not
 * knowing the parameters. The runs of one draw are a group of a one-way layout with random effects
 * (Searle, Casella and McCulloch 1992, Variance Components).
 *
 * @param chance variance between runs with the same parameters, 0 or more
 * @param ignorance variance of the mean, or probability, between parameters, 0 or more
 * @param interval 95 % interval of the share that ignorance has of their sum, within [0, 1]; never
 *     a point, and all of [0, 1] where nothing can be said
 * @param spreadInterval 95 % interval of {@link #spread}; null where nothing can be said
 * @param runs number of runs
 * @param draws number of draws that they took
 */
public record VarianceDecomposition(
    double chance,
    double ignorance,
    Interval interval,
    @Nullable Interval spreadInterval,
    long runs,
    int draws) {

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
   * @return in [0, 1]; NaN where the outcome does not vary
   */
  public double share() {
    return varies() ? ignorance / (chance + ignorance) : Double.NaN;
  }

  /**
   * How far the mean, or probability, lies from its average, from one set of parameters to another.
   *
   * @return a standard deviation
   */
  public double spread() {
    return Math.sqrt(ignorance);
  }
}
