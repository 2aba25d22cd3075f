package brink.sweep;

import brink.analysis.AssumptionSpread;
import brink.analysis.DrawSums;
import brink.experiment.Task;
import brink.model.OutcomeKind;
import brink.parameter.RunDraws;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Brings the runs of each point together, and counts all of them. */
public final class PointSums implements TaskSink {
  private final PointMoments moments;

  /** Cells of draws that are kept: some fifty megabytes. */
  private static final long MOST_CELLS = 2_000_000;

  private final int outcomes;
  private final DrawSums[] draws;
  private long done;
  private long failed;

  /**
   * No runs yet.
   *
   * @param points number of points
   * @param outcomes number of recorded outcomes
   * @param draws draws of the parameters that the runs of a point take, 0 where they draw none;
   *     where they are few, or too many for memory, nothing is said of them
   */
  public PointSums(int points, int outcomes, long draws) {
    this.outcomes = outcomes;
    long cells = (long) points * outcomes;
    boolean kept = draws >= DrawSums.FEWEST_DRAWS && cells * draws <= MOST_CELLS;
    this.draws = new DrawSums[kept ? (int) cells : 0];
    Arrays.setAll(this.draws, cell -> new DrawSums());
    moments = new PointMoments(points, outcomes);
  }

  @Override
  public void accept(Task task, byte[] payload, TaskRecords records) {
    int point = Math.toIntExact(task.point());
    for (int o = 0; o < outcomes; o++) {
      for (int r = 0; r < task.replications(); r++) {
        double value = records.value(o, r);
        moments.add(point, o, value);
        if (draws.length > 0) {
          int draw = (int) RunDraws.of(task.firstReplication() + r);
          draws[point * outcomes + o].add(draw, value);
        }
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
   * What the assumptions make of an outcome at a point.
   *
   * @param point place of the point
   * @param outcome place of the outcome
   * @param kind what the outcome measures
   * @return how its probability, or mean, differs between draws; null where nothing is drawn, or by
   *     too few, or where that was not kept
   */
  public @Nullable AssumptionSpread spread(int point, int outcome, OutcomeKind kind) {
    return draws.length == 0 ? null : draws[point * outcomes + outcome].spread(kind);
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
