package brink.sweep;

import brink.experiment.Task;
import brink.parameter.RunDraws;

/**
 * Means of each point over groups of its replications: replication r is in group r modulo the
 * number of groups, which is even, so that the even groups together are the even replications;
 * where they draw their parameters, those of one draw stay together, as draws take their place. The
 * noise of one group is independent of that of the others, though all points share it: analyses
 * need that to tell effects from noise, and to say how far the replications that were made stand
 * for all others. 12 bytes for each group of each outcome of a point.
 */
public final class GroupSums implements TaskSink {
  /** A table of so many means is small: there are as many groups as replications up to here. */
  private static final long FEW_MEANS = 1_000_000;

  /** A table of more means would need more memory than the other tables of a sweep. */
  private static final long MOST_MEANS = 20_000_000;

  /** With so many groups, half-widths of intervals err by a sixth: enough where points are many. */
  private static final int ENOUGH = 20;

  /** With fewer, nothing can be said about other replications. */
  private static final int FEWEST = 4;

  private final int outcomes;
  private final int groups;
  private final boolean drawn;
  private final double[][] sums;
  private final int[][] counts;

  /**
   * No runs yet.
   *
   * @param points number of points
   * @param outcomes number of outcomes
   * @param groups number of groups, even
   * @param drawn whether replications draw their parameters
   */
  public GroupSums(int points, int outcomes, int groups, boolean drawn) {
    if (groups < 2 || groups % 2 != 0) {
      throw new IllegalArgumentException("the number of groups must be even, not " + groups);
    }
    this.outcomes = outcomes;
    this.groups = groups;
    this.drawn = drawn;
    int cells = Math.multiplyExact(points, outcomes);
    sums = new double[groups][cells];
    counts = new int[groups][cells];
  }

  /**
   * How many groups a sweep has: as many as replications where that is no large table, else at
   * least {@value #ENOUGH} unless memory asks for fewer.
   *
   * @param points number of points
   * @param outcomes number of outcomes
   * @param replications replications that every point has, or draws of them, 1 or more
   * @return an even number, 2 or more; not more than the replications but where there is only one
   */
  public static int groups(long points, int outcomes, long replications) {
    long means = Math.max(1, points * outcomes);
    long fit = Math.max(FEW_MEANS / means, Math.min(ENOUGH, MOST_MEANS / means));
    long groups = Math.min(Math.max(FEWEST, fit), replications);
    return (int) Math.max(2, groups / 2 * 2);
  }

  @Override
  public void accept(Task task, byte[] payload, TaskRecords records) {
    int from = Math.toIntExact(task.point()) * outcomes;
    for (int r = 0; r < task.replications(); r++) {
      long replication = task.firstReplication() + r;
      int group = (int) ((drawn ? RunDraws.of(replication) : replication) % groups);
      for (int o = 0; o < outcomes; o++) {
        double value = records.value(o, r);
        if (!Double.isNaN(value)) {
          sums[group][from + o] += value;
          counts[group][from + o]++;
        }
      }
    }
  }

  /**
   * How many groups there are.
   *
   * @return an even number
   */
  public int groups() {
    return groups;
  }

  /**
   * The mean of one group.
   *
   * @param group from 0
   * @param point place of the point
   * @param outcome place of the outcome
   * @return NaN for no runs
   */
  public double mean(int group, int point, int outcome) {
    return over(group, groups, point * outcomes + outcome);
  }

  /**
   * The mean of one half.
   *
   * @param half 0 for the even replications, 1 for the odd ones
   * @param point place of the point
   * @param outcome place of the outcome
   * @return NaN for no runs
   */
  public double half(int half, int point, int outcome) {
    return over(half, 2, point * outcomes + outcome);
  }

  private double over(int first, int step, int cell) {
    double sum = 0;
    long count = 0;
    for (int g = first; g < groups; g += step) {
      sum += sums[g][cell];
      count += counts[g][cell];
    }
    return sum / count;
  }
}
