package brink.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brink.analysis.WilsonInterval;
import brink.design.Design;
import brink.design.Designs;
import brink.design.Factor;
import brink.design.Scale;
import brink.design.SignificantDigits;
import brink.experiment.Task;
import brink.model.OutcomeRule;
import brink.sweep.PointMoments;
import brink.sweep.PointTable;
import brink.sweep.ReplicationSums;
import brink.sweep.SweepLayout;
import brink.sweep.TaskRecords;
import brink.sweep.Tasks;
import brink.table.TableFormat;
import brink.table.TableWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SweepTablesTest {
  @TempDir Path folder;

  private static final Design DESIGN =
      Designs.grid(
          List.of(
              new Factor("actors.us.tempo", new Scale.Levels(List.of(0.1, 1 / 3.0))),
              new Factor("scenario", new Scale.Words(List.of("baseline", "no-calls"))),
              new Factor("condition.from", new Scale.Words(List.of("a, b", "c")))),
          2);

  private static List<OutcomeRule> outcomes() {
    return Sample.LAYOUT.outcomes();
  }

  private static SweepLayout layout() {
    return new SweepLayout(DESIGN, "unused", outcomes());
  }

  private static PointMoments moments() {
    PointMoments moments = new PointMoments(DESIGN.size(), outcomes().size());
    for (int p = 0; p < DESIGN.size(); p++) {
      for (int r = 0; r < 7; r++) {
        moments.add(p, 0, r < p ? 1 : 0);
        moments.add(p, 1, r % 3 == 0 ? Double.NaN : (p + 1) / (r + 1.0));
      }
      moments.fail(p, p % 2);
    }
    return moments;
  }

  private ResultsFolder publish(TableFormat format) throws IOException {
    try (Draft draft = Draft.open(folder.resolve("out-" + format), false)) {
      SweepTables tables = new SweepTables(layout());
      tables.design(draft);
      tables.points(draft, format, moments());
      try (TableWriter<SweepTablesReader.Replication> table = tables.replications(draft)) {
        double[] sums = new double[outcomes().size()];
        long[] counts = new long[outcomes().size()];
        table.write(SweepTablesReader.Replication.of(0, sums, counts));
        sums[1] = 0.1 + 0.2;
        table.write(SweepTablesReader.Replication.of(1, sums, counts));
      }
      return draft.publish(DraftTest.manifest(draft, format.fileName(SweepTables.POINTS)));
    }
  }

  @Test
  void theDesignSaysWhatIsRunAtEachPoint() throws IOException {
    assertThat(Written.text(folder, "design.csv", new SweepTables(layout())::design).lines())
        .containsExactly(
            "point,scenario,actors_us_tempo,condition_from",
            "0,baseline,0.1,\"a, b\"",
            "1,baseline,0.1,c",
            "2,no-calls,0.1,\"a, b\"",
            "3,no-calls,0.1,c",
            "4,baseline,0.333333333333,\"a, b\"",
            "5,baseline,0.333333333333,c",
            "6,no-calls,0.333333333333,\"a, b\"",
            "7,no-calls,0.333333333333,c");
  }

  @ParameterizedTest
  @EnumSource
  void pointsComeBackAsTheyWere(TableFormat format) throws IOException {
    PointTable table = new SweepTablesReader(publish(format), layout()).points();
    assertThat(table.outcomes()).isEqualTo(layout().ids());
    PointMoments moments = moments();
    for (int p = 0; p < DESIGN.size(); p++) {
      for (int o = 0; o < outcomes().size(); o++) {
        assertThat(table.estimate(p, o).n()).isEqualTo(moments.estimate(p, o).n());
        assertThat(table.estimate(p, o).failed()).isEqualTo(p % 2);
        assertThat(table.estimate(p, o).toString().substring(0, 12))
            .isEqualTo(moments.estimate(p, o).toString().substring(0, 12));
      }
    }
    List<SweepTablesReader.Replication> replications =
        new SweepTablesReader(ResultsFolder.open(folder.resolve("out-" + format)), layout())
            .replications();
    assertThat(replications).hasSize(2);
    assertThat(replications.get(1).sums().get(1)).isEqualTo(0.3);
  }

  @Test
  void sharesHaveWilsonsInterval() throws IOException {
    ResultsFolder results = publish(TableFormat.CSV);
    List<String> lines = Files.readAllLines(results.path().resolve("points.csv"));
    assertThat(lines.get(0))
        .isEqualTo(
            "point,scenario,actors_us_tempo,condition_from,failed_runs,"
                + "r7,r7_low,r7_high,r7_variance,r7_n,"
                + "first_r7,first_r7_low,first_r7_high,first_r7_variance,first_r7_n");
    String low = SignificantDigits.text(WilsonInterval.interval(3, 7).low());
    assertThat(lines.get(4)).contains(",0.428571428571," + low + ",");
  }

  @Test
  void whatIsNotTheTableOfTheDesignIsRefused() throws IOException {
    ResultsFolder results = publish(TableFormat.CSV);
    SweepLayout other =
        new SweepLayout(
            Designs.grid(DESIGN.factors().subList(0, 2), 2), "unused", layout().outcomes());
    refused(results, other, "design.csv: its columns are not those of the sweep");
    SweepLayout moved =
        new SweepLayout(
            Designs.given(DESIGN.factors(), new int[][] {{0, 0, 0}, {1, 1, 1}}),
            "unused",
            layout().outcomes());
    refused(results, moved, "design.csv: point 1 is not that of the sweep");
    Path design = results.path().resolve("design.csv");
    String text = Files.readString(design);
    Files.writeString(design, text.replace("0.1", "0.2"));
    refused(results, layout(), "design.csv: has been changed since it was written");
    Files.writeString(design, text);
    Path points = results.path().resolve("points.csv");
    Files.writeString(points, Files.readString(points).replace("\n3,", "\n33,"));
    refused(results, layout(), "points.csv: has been changed since it was written");
    Files.delete(points);
    refused(results, layout(), "points.csv: missing");
  }

  private static void refused(ResultsFolder results, SweepLayout layout, String why) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> new SweepTablesReader(results, layout).points())
        .withMessageEndingWith(why);
  }

  @Test
  void anotherKindOfResultIsRefused() throws IOException {
    try (Draft draft = Draft.open(folder.resolve("run"), false)) {
      ResultsFolder results = draft.publish(DraftTest.manifest(draft));
      assertThatExceptionOfType(RefusedException.class)
          .isThrownBy(() -> new SweepTablesReader(results, layout()))
          .withMessageEndingWith("run: not the results of a sweep");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReaderThatIsNotOursReadsTheTables(TableFormat format) throws Exception {
    ResultsFolder results = publish(format);
    Path points = results.path().resolve(results.manifest().table());
    try (Draft draft = runs(format, 2);
        Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      assertThat(ask(duck, "select count(*) from '" + points + "'")).isEqualTo("8");
      assertThat(
              ask(
                  duck,
                  "select actors_us_tempo from '"
                      + points
                      + "' where scenario = 'no-calls'"
                      + " and condition_from = 'c' order by point limit 1"))
          .isEqualTo("0.1");
      assertThat(
              ask(
                  duck,
                  "select sum(r."
                      + '"'
                      + layout().ids().get(0)
                      + "\"::int) from '"
                      + draft.file(format.fileName("runs"))
                      + "' r join '"
                      + points
                      + "' p using (point) where p.scenario = 'baseline'"))
          .isEqualTo("100");
    }
  }

  private static String ask(Connection duck, String query) throws SQLException {
    try (Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  /** Runs of all points: 25 at each in a block, every second one an event. */
  private Draft runs(TableFormat format, int blocks) throws IOException {
    Draft draft = Draft.open(folder.resolve("runs-" + format), false);
    try (TaskTables table = new TaskTables(draft, layout(), format)) {
      for (int b = 0; b < blocks; b++) {
        for (int p = 0; p < DESIGN.size(); p++) {
          Task task = new Task(b * DESIGN.size() + p, p, b, 25L * b, 25);
          table.accept(task, new byte[0], records(b, p));
        }
      }
    }
    return draft;
  }

  private static TaskRecords records(int block, int point) {
    double[][] values = new double[outcomes().size()][25];
    for (int r = 0; r < 25; r++) {
      values[0][r] = (25 * block + r) % 2;
      values[1][r] = r == 3 ? Double.NaN : point + r / 8.0;
    }
    return Tasks.records(values, new TreeMap<>());
  }

  @Test
  void failedRunsAreInTheirOwnTable() throws IOException {
    TreeMap<Integer, String> failures = new TreeMap<>();
    failures.put(4, "IllegalStateException: no, never");
    int outcomes = outcomes().size();
    Task task = new Task(0, 6, 1, 25, 5);
    try (Draft draft = Draft.open(folder.resolve("out"), false)) {
      try (TaskTables tables = new TaskTables(draft, layout(), TableFormat.CSV)) {
        tables.accept(task, new byte[0], Tasks.records(new double[outcomes][5], new TreeMap<>()));
        assertThat(draft.file(TaskTables.FAILED)).doesNotExist();
        tables.accept(task, new byte[0], Tasks.records(new double[outcomes][5], failures));
      }
      assertThat(Files.readAllLines(draft.file(TaskTables.FAILED)))
          .containsExactly(
              "point,replication,message", "6,29,\"IllegalStateException: no, never\"");
      assertThat(Files.readAllLines(draft.file("runs.csv")).subList(6, 10))
          .noneMatch(line -> line.startsWith("6,29,"));
    }
  }

  @Test
  void sumsOverReplicationsComeInTheirOrder() throws IOException {
    List<Double> sums = new ArrayList<>();
    ReplicationSums replications =
        new ReplicationSums(outcomes().size(), (number, row, counts) -> sums.add(row[0]));
    replications.accept(new Task(0, 0, 0, 0, 25), new byte[0], records(0, 0));
    replications.accept(new Task(1, 1, 0, 0, 25), new byte[0], records(0, 1));
    replications.finish();
    assertThat(sums).startsWith(0.0, 2.0, 0.0).hasSize(25);
  }

  /** With -DexcludedGroups= -DargLine=-Xmx1g: a heap of 1 GiB is enough for ten million rows. */
  @Tag("slow")
  @ParameterizedTest
  @EnumSource
  void tenMillionRowsFitInLittleMemory(TableFormat format) throws Exception {
    try (Draft draft = runs(format, 50_000);
        Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      assertThat(ask(duck, "select count(*) from '" + draft.file(format.fileName("runs")) + "'"))
          .isEqualTo("10000000");
    }
  }
}
