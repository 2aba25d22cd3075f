package brink.results;

import static org.assertj.core.api.Assertions.assertThat;

import brink.design.Designs;
import brink.design.Factor;
import brink.design.Scale;
import brink.experiment.Task;
import brink.sweep.GroupSums;
import brink.sweep.SweepLayout;
import brink.sweep.TaskRecords;
import brink.sweep.Tasks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HalfTableTest {
  private static final double NONE = Double.NaN;

  @TempDir Path folder;

  /** Two points, two outcomes. */
  private static final SweepLayout LAYOUT =
      new SweepLayout(
          Designs.grid(
              List.of(new Factor("actors.us.tempo", new Scale.Levels(List.of(0.1, 0.2)))), 2),
          "s",
          Sample.LAYOUT.outcomes().subList(0, 2));

  @Test
  void evenAndOddReplicationsAreAveragedApart() throws IOException {
    GroupSums sums = new GroupSums(2, 2, 2, false);
    accept(sums, new Task(0, 0, 0, 0, 3), new double[][] {{1, 0, 0}, {4, NONE, 2}});
    accept(sums, new Task(1, 0, 1, 3, 2), new double[][] {{1, 0}, {NONE, 9}});
    ResultsFolder results;
    try (Draft draft = Draft.open(folder.resolve("out"), false)) {
      new SweepTables(LAYOUT).design(draft);
      new SweepTables(LAYOUT).means(draft, sums);
      results = draft.publish(DraftTest.manifest(draft, "points.csv"));
    }
    assertThat(results.path().resolve(SweepTables.HALVES))
        .content()
        .endsWith("_odd\n0,0.333333333333,0.5,5,\n1,,,,\n");
    double[][][] halves = new SweepTablesReader(results, LAYOUT).halves();
    assertThat(halves[0][1]).containsExactly(5, NONE);
    assertThat(halves[1][0]).containsExactly(0.5, NONE);
    assertThat(halves[1][1]).containsExactly(NONE, NONE);
  }

  @Test
  void groupsOfReplicationsAreReadBackAsTheyWere() throws IOException {
    GroupSums sums = new GroupSums(2, 2, 4, false);
    accept(sums, new Task(0, 0, 0, 0, 5), new double[][] {{1, 0, 0, 1, 0}, {4, NONE, 2, 3, 7}});
    ResultsFolder results;
    try (Draft draft = Draft.open(folder.resolve("groups"), false)) {
      new SweepTables(LAYOUT).design(draft);
      new SweepTables(LAYOUT).means(draft, sums);
      results = draft.publish(DraftTest.manifest(draft, "points.csv"));
    }
    assertThat(results.path().resolve(SweepTables.GROUPS))
        .content()
        .endsWith("_3\n0,0.5,0,0,1,5.5,,2,3\n1,,,,,,,,\n");
    double[][][] groups = new SweepTablesReader(results, LAYOUT).groups(4);
    assertThat(groups[1][0]).containsExactly(5.5, NONE);
    assertThat(groups[1][1]).containsExactly(NONE, NONE);
    assertThat(groups[0][3]).containsExactly(1, NONE);
  }

  private static void accept(GroupSums sums, Task task, double[][] values) {
    TaskRecords records = Tasks.records(values, new TreeMap<>());
    sums.accept(task, new byte[0], records);
  }
}
