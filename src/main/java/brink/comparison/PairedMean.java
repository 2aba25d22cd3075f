package brink.comparison;

import brink.analysis.Interval;
import brink.analysis.UpperQuantile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of each run in two scenarios, run i of one compared with run i of the other. A first
 * passage that never comes counts as the number of days, so that every run counts: means are then
 * restricted means (Royston and Parmar 2013, BMC Medical Research Methodology 13).
 *
 * @param n runs
 * @param base mean of the base; 0 for no runs
 * @param alternative mean of the alternative; 0 for no runs
 * @param difference mean of alternative minus base; 0 for no runs
 * @param variance variance of that difference within a run, with n - 1; NaN for fewer than two runs
 * @param apart sum of the variances of both scenarios
 * @param shifts quantiles of the alternative minus those of the base, at {@link #LEVELS}; NaN for
 *     no runs; empty where quantiles are left out
 */
public record PairedMean(
    long n,
    double base,
    double alternative,
    double difference,
    double variance,
    double apart,
    List<Double> shifts) {
  /** The levels of the quantiles. */
  public static final List<Double> LEVELS = List.of(0.05, 0.25, 0.50, 0.75, 0.95);

  static PairedMean of(
      RunningMoments base, RunningMoments alternative, RunningMoments off, List<Double> shifts) {
    return new PairedMean(
        off.n(),
        base.mean(),
        alternative.mean(),
        off.mean(),
        off.variance(),
        base.variance() + alternative.variance(),
        shifts);
  }

  /**
   * The 95 % interval of the mean difference, after Student's t.
   *
   * @return a point where the difference is the same in all runs; null for fewer than two runs, of
   *     which none can be said
   */
  public @Nullable Interval interval() {
    if (n < 2) {
      return null;
    }
    double t = UpperQuantile.student(n - 1.0);
    double half = t * Math.sqrt(variance / n);
    return new Interval(difference - half, difference + half);
  }

  /**
   * How many times as many runs independent seeds would need for an interval of the same width.
   *
   * @return sum of both variances over that of the paired difference; NaN where no run differs
   */
  public double varianceRatio() {
    return variance > 0 ? apart / variance : Double.NaN;
  }
}
