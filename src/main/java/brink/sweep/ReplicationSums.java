package brink.sweep;

import brink.experiment.Task;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Sums over the points, replication by replication. All runs with the same number share their
 * random numbers, so that a replication is high or low at all points together: of the variance of a
 * point's mean, what the replications have in common drops out of differences between points.
 */
public final class ReplicationSums implements TaskSink {
  private final int outcomes;
  private final RowSink rows;
  private @Nullable Task block;
  private double[][] sums = new double[0][];
  private long[][] counts = new long[0][];

  /** Takes the sums of one replication. */
  @FunctionalInterface
  public interface RowSink {
    /**
     * Takes one row; the arrays are used again.
     *
     * @param replication number of the replication
     * @param sums sum of each outcome over the points with a value, in the order of the points
     * @param counts number of points with a value, of each outcome
     * @throws IOException if it cannot be kept
     */
    void accept(long replication, double[] sums, long[] counts) throws IOException;
  }

  /**
   * No runs yet.
   *
   * @param outcomes number of recorded outcomes
   * @param rows takes the sums
   */
  public ReplicationSums(int outcomes, RowSink rows) {
    this.outcomes = outcomes;
    this.rows = rows;
  }

  @Override
  public void accept(Task task, byte[] payload, TaskRecords records) throws IOException {
    if (block == null || block.block() != task.block()) {
      finish();
      block = task;
      sums = new double[task.replications()][outcomes];
      counts = new long[task.replications()][outcomes];
    }
    for (int r = 0; r < task.replications(); r++) {
      for (int o = 0; o < outcomes; o++) {
        double value = records.value(o, r);
        if (!Double.isNaN(value)) {
          sums[r][o] += value;
          counts[r][o]++;
        }
      }
    }
  }

  /**
   * Hands over the last block.
   *
   * @throws IOException if a row cannot be kept
   */
  public void finish() throws IOException {
    if (block != null) {
      for (int r = 0; r < sums.length; r++) {
        rows.accept(block.firstReplication() + r, sums[r], counts[r]);
      }
    }
    block = null;
  }
}
