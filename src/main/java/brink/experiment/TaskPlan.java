package brink.experiment;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The same number of replications at every point of a design, cut into tasks: the first block of
 * replications at all points, then the second, and so on, so that whatever is done first is a
 * balanced part of the whole.
 *
 * @param points points of the whole design, 1 or more
 * @param replications runs at each point, 1 or more
 * @param block replications in a task, 1 or more; the last block may have fewer
 * @param shard the share of the points that is planned here
 */
public record TaskPlan(long points, long replications, int block, Shard shard) {
  /** Replications in a task unless told otherwise; chosen: a few milliseconds of work. */
  public static final int BLOCK = 25;

  /**
   * Checks the plan.
   *
   * @param points points of the whole design, 1 or more
   * @param replications runs at each point, 1 or more
   * @param block replications in a task, 1 or more; the last block may have fewer
   * @param shard the share of the points that is planned here
   * @throws IllegalArgumentException if a number is out of range, or there are more than 2^31 - 1
   *     tasks
   */
  public TaskPlan {
    if (points < 1 || replications < 1 || block < 1) {
      throw new IllegalArgumentException(
          points + " points with " + replications + " replications in blocks of " + block);
    }
    if (!isWithin(points, replications, block, shard)) {
      throw new IllegalArgumentException(
          "more than 2^31 - 1 tasks: " + points + " points with " + replications + " replications");
    }
  }

  /**
   * Whether there are few enough tasks for one plan.
   *
   * @param points points of the whole design, 1 or more
   * @param replications runs at each point, 1 or more
   * @param block replications in a task, 1 or more
   * @param shard the share of the points
   * @return false where there are more than 2^31 - 1
   */
  public static boolean isWithin(long points, long replications, int block, Shard shard) {
    long blocks = (replications + block - 1) / block;
    return shard.points(points) <= Integer.MAX_VALUE / blocks;
  }

  /**
   * Number of points that are planned here.
   *
   * @return 0 or more
   */
  public long ownPoints() {
    return shard.points(points);
  }

  /**
   * Number of blocks of replications.
   *
   * @return 1 or more
   */
  public int blocks() {
    return (int) ((replications + block - 1) / block);
  }

  /**
   * Number of runs.
   *
   * @return points that are planned here times replications
   */
  public long runs() {
    return ownPoints() * replications;
  }

  /**
   * Number of tasks.
   *
   * @return points that are planned here times blocks
   */
  public int size() {
    return (int) (ownPoints() * blocks());
  }

  /**
   * One task.
   *
   * @param index its place in the order, 0 to {@link #size} - 1
   * @return the task
   */
  public Task task(int index) {
    int number = (int) (index / ownPoints());
    long first = (long) number * block;
    int runs = (int) Math.min(block, replications - first);
    return new Task(index, shard.point(index % ownPoints()), number, first, runs);
  }

  /**
   * All tasks in their order.
   *
   * @return a list that computes them as it is read
   */
  public List<Task> tasks() {
    return new Tasks(this);
  }

  private static final class Tasks extends AbstractList<Task> implements RandomAccess {
    private final TaskPlan plan;

    Tasks(TaskPlan plan) {
      this.plan = plan;
    }

    @Override
    public Task get(int index) {
      if (index < 0 || index >= size()) {
        throw new IndexOutOfBoundsException(index);
      }
      return plan.task(index);
    }

    @Override
    public int size() {
      return plan.size();
    }
  }
}
