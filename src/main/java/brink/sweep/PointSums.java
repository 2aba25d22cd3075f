package brink.sweep;

import brink.experiment.Task;

/** Brings the runs of each point together, and counts all of them. */
public final class PointSums implements TaskSink {
  private final PointMoments moments;
  private final int outcomes;
  private long done;
  private long failed;

  /**
   * No runs yet.
   *
   * @param points number of points
   * @param outcomes number of recorded outcomes
   */
  public PointSums(int points, int outcomes) {
    this.outcomes = outcomes;
    moments = new PointMoments(points, outcomes);
  }

  @Override
  public void accept(Task task, byte[] payload, TaskRecords records) {
    int point = Math.toIntExact(task.point());
    for (int o = 0; o < outcomes; o++) {
      for (int r = 0; r < task.replications(); r++) {
        moments.add(point, o, records.value(o, r));
      }
    }
    int lost = records.failures().size();
    moments.fail(point, lost);
    failed += lost;
    done += task.replications() - lost;
  }

  /**
   * What is known at each point.
   *
   * @return means and variances
   */
  public PointMoments moments() {
    return moments;
  }

  /**
   * Runs with a record.
   *
   * @return 0 or more
   */
  public long done() {
    return done;
  }

  /**
   * Runs that failed.
   *
   * @return 0 or more
   */
  public long failed() {
    return failed;
  }
}
