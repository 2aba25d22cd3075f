package brink.publication;

import brink.report.PageHead;
import brink.report.SweepInput;
import brink.report.Wording;
import brink.report.chart.Drawings;
import brink.report.chart.SweepCharts;
import brink.report.page.SweepPage;
import brink.results.Draft;
import brink.results.ResolvedScenario;
import brink.results.SweepPlan;
import brink.results.SweepTables;
import brink.results.SweepTablesReader;
import brink.results.TaskDigest;
import brink.results.TaskTables;
import brink.scenario.ScenarioTemplate;
import brink.study.SweepResult;
import brink.sweep.GroupSums;
import brink.sweep.PointSums;
import brink.sweep.ReplicationSums;
import brink.sweep.Sweep;
import brink.sweep.SweepLayout;
import brink.sweep.SweepTasks;
import brink.sweep.TaskSink;
import brink.sweep.TaskStream;
import brink.table.TableFormat;
import brink.table.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sweep, from what its tasks gave: the only way in which its tables come about, whoever did the
 * tasks and whenever.
 */
public final class SweepPublication implements Publication {
  /** With more points than this a page would need more memory than the sweep. */
  private static final int MOST_POINTS = 100_000;

  private final Sweep sweep;
  private final SweepPlan plan;
  private final SweepLayout layout;
  private final int groups;
  private final TaskStream tasks;
  private final int threads;
  private @Nullable SweepResult result;

  /**
   * Of what was done.
   *
   * @param sweep what was run at which points
   * @param plan how it was to be done
   * @param all the tasks of the whole sweep or of a share, which have the same layout
   * @param tasks what they gave; it is read once
   * @param threads number of threads that did them
   */
  public SweepPublication(
      Sweep sweep, SweepPlan plan, SweepTasks all, TaskStream tasks, int threads) {
    this.sweep = sweep;
    this.plan = plan;
    layout = all.layout();
    groups = all.groups();
    this.tasks = tasks;
    this.threads = threads;
  }

  /**
   * What all runs together gave.
   *
   * @return what the tables were made of
   * @throws NullPointerException before the tables are written
   */
  public SweepResult result() {
    return Objects.requireNonNull(result, "tables come first");
  }

  @Override
  public void tables(Draft draft) throws IOException {
    for (Map.Entry<String, String> file : sweep.files().entrySet()) {
      Files.writeString(draft.file(file.getKey()), file.getValue());
    }
    for (ScenarioTemplate template : sweep.templates()) {
      ResolvedScenario.describe(draft, "resolved/", template);
    }
    Files.writeString(draft.file(SweepPlan.NAME), plan.text());
    int outcomes = layout.outcomes().size();
    PointSums sums = new PointSums(layout.design().size(), outcomes, sweep.draws());
    GroupSums means = new GroupSums(layout.design().size(), outcomes, groups, sweep.isDrawn());
    TaskDigest digest = new TaskDigest();
    SweepTables tables = new SweepTables(layout);
    TableFormat format = plan.table();
    tables.design(draft);
    try (TableWriter<SweepTablesReader.Replication> rows = tables.replications(draft);
        TaskTables runs = new TaskTables(draft, layout, plan.runsTable() ? format : null)) {
      ReplicationSums replications =
          new ReplicationSums(
              outcomes,
              (number, row, counts) ->
                  rows.write(SweepTablesReader.Replication.of(number, row, counts)));
      List<TaskSink> sinks = new ArrayList<>(List.of(sums, means, replications, runs));
      sinks.add((task, payload, records) -> digest.accept(task, payload));
      tasks.forEach(outcomes, TaskSink.all(sinks));
      replications.finish();
    }
    tables.points(draft, format, sums.moments());
    tables.means(draft, means);
    tables.assumptions(draft, sums);
    result = new SweepResult(sweep, layout, sums, digest.finish());
  }

  @Override
  public void page(Draft draft, ResultProvenance imprint) throws IOException {
    if (layout.design().size() > MOST_POINTS) {
      return;
    }
    StrongestFactors factors = new StrongestFactors(result());
    Map<String, String> facts =
        new Facts()
            .put("Sweep", sweep.name() + ", SHA-256 " + sweep.digest())
            .put("Seed", sweep.seed())
            .by(imprint);
    SweepInput input =
        new SweepInput(
            sweep.title(),
            sweep.question(),
            factors.table(),
            layout.outcomes(),
            factors.strongest(),
            facts);
    PageHead head =
        new PageHeadBuilder(imprint)
            .of(
                List.of(
                    Wording.grouped(layout.design().size()) + " points",
                    PageHeadBuilder.runs(result().done(), result().done() + result().failed())),
                sweep.seed(),
                "",
                sweep.templates().stream().map(PageHeadBuilder::of).toList());
    SweepPage.of(input, Drawings.draw(SweepCharts.of(input), draft.folder("charts")), head)
        .write(draft.file("report.html"));
  }

  @Override
  public ManifestEntry entry(Draft draft) {
    return new ManifestEntry(
        sweep.name(),
        sweep.digest(),
        plan.seed(),
        0,
        result().done() + result().failed(),
        result().done(),
        0,
        List.of(),
        result().digest(),
        plan.table().fileName(SweepTables.POINTS),
        threads);
  }
}
