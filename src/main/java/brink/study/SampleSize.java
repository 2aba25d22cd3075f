package brink.study;

import brink.comparison.Precision;

/**
 * How many runs a wished precision took, or would take.
 *
 * @param rule what was wished
 * @param runs runs that were tried, or done where several scenarios are compared
 * @param variance variance of a run's outcome, or of its difference between two scenarios
 * @param reached whether the interval is that narrow
 */
public record SampleSize(StoppingRule rule, long runs, double variance, boolean reached) {
  /**
   * About how many runs some precision takes.
   *
   * @param precision how narrow the interval shall be
   * @return a number of runs, from the variance that was found
   */
  public long needed(Precision precision) {
    return precision.needed(variance);
  }
}
