package brink.sweep;

import brink.experiment.Shard;
import brink.experiment.TaskPlan;
import brink.model.OutcomeRule;
import brink.parameter.RunDraws;
import java.util.List;
import java.util.Objects;

/** The tasks of a sweep, or of a share of its points. */
public final class SweepTasks {
  private final Sweep sweep;
  private final Shard shard;
  private final int block;

  /**
   * Makes it ready.
   *
   * @param sweep the sweep
   * @param shard the share of the points that is done
   * @param block replications in a task, 1 or more
   */
  public SweepTasks(Sweep sweep, Shard shard, int block) {
    this.sweep = sweep;
    this.shard = shard;
    this.block = block;
  }

  /**
   * What the numbers mean.
   *
   * @return the layout of the whole sweep
   */
  public SweepLayout layout() {
    return new SweepLayout(sweep.design(), sweep.scenarios().get(0), sweep.outcomes());
  }

  /**
   * Points that are done here.
   *
   * @return 0 or more
   */
  public long points() {
    return shard.points(sweep.design().size());
  }

  /**
   * Runs that are done here.
   *
   * @return exact, or the most where points may end before
   */
  public long runs() {
    return points() * sweep.replications().most();
  }

  /**
   * In how many groups the replications of each point are averaged.
   *
   * @return an even number, the same for all shares of the points
   */
  public int groups() {
    Replications replications = sweep.replications();
    long all = replications.fixed() ? replications.most() : Math.min(block, replications.most());
    long independent = sweep.isDrawn() ? RunDraws.of(all - 1) + 1 : all;
    return GroupSums.groups(sweep.design().size(), sweep.outcomes().size(), independent);
  }

  /**
   * The tasks in their order.
   *
   * @return before the first round
   */
  public Rounds rounds() {
    Replications replications = sweep.replications();
    long points = sweep.design().size();
    if (replications.halfWidth() == null) {
      return Rounds.of(new TaskPlan(points, replications.most(), block, shard).tasks());
    }
    return new SequentialRounds(narrow(replications), points, shard, block, replications.most());
  }

  private PointStoppingRule narrow(Replications replications) {
    List<OutcomeRule> outcomes = sweep.outcomes();
    String wished = Objects.requireNonNull(replications.outcome(), "half-width has an outcome");
    for (int o = 0; o < outcomes.size(); o++) {
      if (outcomes.get(o).id().equals(wished)) {
        double halfWidth = Objects.requireNonNull(replications.halfWidth(), "checked by callers");
        return new PointStoppingRule(
            halfWidth, o, outcomes.size(), outcomes.get(o).kind().isEvent());
      }
    }
    throw new IllegalArgumentException("not a recorded outcome: " + wished);
  }

  /**
   * What does the tasks.
   *
   * @param limits when a run is given up
   * @return the work, which can be sent to other processes
   */
  public SweepWork work(RunLimits limits) {
    List<String> ids = sweep.outcomes().stream().map(OutcomeRule::id).toList();
    return new SweepWork(sweep.points(), sweep.seed(), ids, limits);
  }
}
