package brink.sweep;

import brink.experiment.Task;

/**
 * Means of each point over its even and over its odd replications. The noise of one half is
 * independent of that of the other, though all points share it: analyses need that to tell effects
 * from noise. 24 bytes for each outcome of a point.
 */
public final class HalfSums implements TaskSink {
  private final int outcomes;
  private final double[][] sums;
  private final int[][] counts;

  /**
   * No runs yet.
   *
   * @param points number of points
   * @param outcomes number of outcomes
   */
  public HalfSums(int points, int outcomes) {
    this.outcomes = outcomes;
    int cells = Math.multiplyExact(points, outcomes);
    sums = new double[2][cells];
    counts = new int[2][cells];
  }

  @Override
  public void accept(Task task, byte[] payload, TaskRecords records) {
    int from = Math.toIntExact(task.point()) * outcomes;
    for (int r = 0; r < task.replications(); r++) {
      int half = (int) ((task.firstReplication() + r) % 2);
      for (int o = 0; o < outcomes; o++) {
        double value = records.value(o, r);
        if (!Double.isNaN(value)) {
          sums[half][from + o] += value;
          counts[half][from + o]++;
        }
      }
    }
  }

  /**
   * The mean of one half.
   *
   * @param half 0 for the even replications, 1 for the odd ones
   * @param point place of the point
   * @param outcome place of the outcome
   * @return NaN for no runs
   */
  public double mean(int half, int point, int outcome) {
    int cell = point * outcomes + outcome;
    return sums[half][cell] / counts[half][cell];
  }
}
