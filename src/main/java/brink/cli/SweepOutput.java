package brink.cli;

import brink.results.Draft;
import brink.results.FailedTable;
import brink.results.GroupTable;
import brink.results.HalfTable;
import brink.results.ReplicationTable;
import brink.results.SweepPlan;
import brink.results.SweepTables;
import brink.results.TableFormat;
import brink.results.TaskDigest;
import brink.sweep.GroupSums;
import brink.sweep.Moments;
import brink.sweep.PointSums;
import brink.sweep.ReplicationSums;
import brink.sweep.SweepLayout;
import brink.sweep.TaskSink;
import brink.sweep.TaskStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the tables of a sweep from what its tasks gave: the only way in which they come about,
 * whoever did the tasks and whenever.
 */
final class SweepOutput {
  private final SweepLayout layout;
  private final SweepPlan plan;
  private final int groups;
  private final Draft draft;

  /** Of a layout and the number of groups of replications. */
  SweepOutput(SweepLayout layout, int groups, SweepPlan plan, Draft draft) {
    this.layout = layout;
    this.groups = groups;
    this.plan = plan;
    this.draft = draft;
  }

  /**
   * What all runs together gave.
   *
   * @param done runs with a record
   * @param failed runs that failed
   * @param digest fingerprint of all of them
   * @param moments what is known at each point
   */
  record Counted(long done, long failed, String digest, Moments moments) {}

  Counted tables(TaskStream tasks) throws IOException {
    int outcomes = layout.outcomes().size();
    PointSums sums = new PointSums(layout.design().size(), outcomes);
    GroupSums means = new GroupSums(layout.design().size(), outcomes, groups);
    TaskDigest digest = new TaskDigest();
    SweepTables tables = new SweepTables(layout);
    TableFormat format = plan.table();
    tables.design(draft.file(SweepTables.DESIGN));
    try (ReplicationTable rows =
            new ReplicationTable(draft.file(ReplicationTable.NAME), layout.outcomes());
        FailedTable failed = new FailedTable(draft.file(FailedTable.NAME));
        SweepTables.TaskTable runs = runs(tables)) {
      ReplicationSums replications = new ReplicationSums(outcomes, rows);
      List<TaskSink> sinks = new ArrayList<>(List.of(sums, means, replications, failed, runs));
      sinks.add((task, payload, records) -> digest.accept(task, payload));
      tasks.forEach(outcomes, TaskSink.all(sinks));
      replications.finish();
    }
    tables.points(draft.file(format.fileName(SweepTables.POINTS)), format, sums.moments());
    HalfTable.write(draft.file(HalfTable.NAME), layout, means);
    GroupTable.write(draft.file(GroupTable.NAME), layout, means);
    return new Counted(sums.done(), sums.failed(), digest.finish(), sums.moments());
  }

  private SweepTables.TaskTable runs(SweepTables tables) throws IOException {
    return plan.runsTable()
        ? tables.runs(draft.file(plan.table().fileName(SweepTables.RUNS)), plan.table())
        : SweepTables.TaskTable.NONE;
  }
}
