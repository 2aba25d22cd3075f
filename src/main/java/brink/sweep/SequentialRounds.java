package brink.sweep;

import brink.analysis.StudentInterval;
import brink.experiment.Shard;
import brink.experiment.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * As many replications at each point as one outcome needs: a round is one block at every point
 * whose 95 % interval is not yet narrow enough. Whether a point goes on depends on its own runs
 * alone, so that a share of the points is treated as it would be among all.
 */
final class SequentialRounds implements Rounds {
  private final PointStoppingRule narrow;
  private final int block;
  private final long most;
  private final PointMoments moments;
  private final Shard shard;
  private final StudentInterval student = new StudentInterval();
  private long[] points;
  private int number = -1;
  private int index;

  /**
   * Before the first round.
   *
   * @param narrow says when a point has enough
   * @param points points of the whole design
   * @param shard the share that is done here
   * @param block replications in a round
   * @param most the most replications at a point
   */
  SequentialRounds(PointStoppingRule narrow, long points, Shard shard, int block, long most) {
    this.narrow = narrow;
    this.block = block;
    this.most = most;
    this.shard = shard;
    this.points = new long[Math.toIntExact(shard.points(points))];
    for (int i = 0; i < this.points.length; i++) {
      this.points[i] = shard.point(i);
    }
    moments = new PointMoments(this.points.length, 1);
  }

  @Override
  public List<Task> next() {
    number++;
    long first = (long) number * block;
    if (first >= most) {
      points = new long[0];
    } else if (number > 0) {
      points = Arrays.stream(points).filter(p -> !enough(p)).toArray();
    }
    int runs = (int) Math.min(block, most - first);
    List<Task> round = new ArrayList<>(points.length);
    for (long point : points) {
      round.add(new Task(index++, point, number, first, runs));
    }
    return round;
  }

  private boolean enough(long point) {
    return narrow.enough(moments.estimate(own(point), 0), student);
  }

  private int own(long point) {
    return (int) (point / shard.count());
  }

  @Override
  public void note(Task task, byte[] payload) {
    TaskRecords records = TaskRecords.of(payload, task.replications(), narrow.outcomes());
    for (int r = 0; r < task.replications(); r++) {
      moments.add(own(task.point()), 0, records.value(narrow.outcome(), r));
    }
    if (!records.failures().isEmpty()) {
      moments.fail(own(task.point()), records.failures().size());
    }
  }

  @Override
  public boolean depend() {
    return true;
  }
}
