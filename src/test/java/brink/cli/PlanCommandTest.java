package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.cli.shell.ExitCode;
import brink.cli.text.QuantityText;
import brink.experiment.Shard;
import brink.experiment.TaskPlan;
import brink.results.ResultsFolder;
import brink.study.TaskCost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {
  private static final String SPEC =
      """
      title: Reciprocity
      scenario: scenarios/baseline.yaml
      set: {dynamics.occasion-gain: 10, actors.israel.repeat: 0.9}
      factors:
        actors.israel.reciprocate: {values: [0.3, 0.32, 1]}
        actors.us.tempo: {values: [0.1, 0.5]}
      design: {kind: grid}
      replications: 60
      outcomes: [rung-8, first-7]
      """;

  @TempDir Path here;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(here.resolve("r.sweep.yaml"), SPEC);
  }

  private Typed plan(String... more) {
    List<String> args = new ArrayList<>(List.of("plan", "r.sweep.yaml", "--threads", "1"));
    args.addAll(List.of(more));
    return Typed.in(here, () -> false, args.toArray(new String[0]));
  }

  @Test
  void tooManyTasksAreBadInput() throws IOException {
    Files.writeString(
        here.resolve("r.sweep.yaml"),
        """
        title: "Far\ttoo\nmany"
        scenario: scenarios/baseline.yaml
        factors: {actors.us.tempo: {}, actors.us.reciprocity: {}}
        design: {kind: grid, levels: 1000}
        replications: 100000000
        """);
    for (String command : List.of("plan", "sweep")) {
      Typed typed = Typed.in(here, () -> false, command, "r.sweep.yaml");
      assertThat(typed.code()).isEqualTo(2);
      assertThat(typed.out()).isEmpty();
      assertThat(typed.err())
          .isEqualTo(
              "brink: r.sweep.yaml: 1,000,000 points with 100,000,000 runs each make"
                  + " 100,000,000,000,000 runs, which is too many; one sweep, or one --shard of it,"
                  + " may have at most 2,147,483,647 tasks of up to 25 runs at one point\n");
      assertThat(here.resolve("results")).doesNotExist();
    }
    assertThat(plan("--replications", "1").out())
        .startsWith("sweep     r: Far too many\n")
        .contains("points    1,000,000\n");
  }

  @Test
  void saysWhatStandsTwice() throws IOException {
    Files.writeString(here.resolve("p.csv"), "actors.us.tempo\n0.2\n0.3\n0.2000000000000001\n");
    Files.writeString(
        here.resolve("r.sweep.yaml"),
        "title: t\nscenario: scenarios/baseline.yaml\ndesign: {kind: file, file: p.csv}\n");
    assertThat(plan().out())
        .contains(
            "repeats   1 of the 3 points stands in the table before; it gives the same numbers"
                + " again\n");
    Files.writeString(
        here.resolve("r.sweep.yaml"), SPEC.replace("[0.3, 0.32, 1]", "[0.3, 1, 0.3]"));
    assertThat(plan().out())
        .contains(
            "repeats   a value of actors.israel.reciprocate stands twice in its list, and is taken"
                + " so much more often\n");
    Files.writeString(here.resolve("r.sweep.yaml"), SPEC);
    assertThat(plan().out()).doesNotContain("repeats");
  }

  @Test
  void saysWhatWouldBeDoneAndDoesNothing() throws IOException {
    Typed typed = plan();
    assertThat(typed.code()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .startsWith(
            """
            sweep     r: Reciprocity
            scenario  baseline
            factors   2: actors.israel.reciprocate, actors.us.tempo
            design    grid
            points    6
            runs      360, 60 at each point
            tasks     18
            refused   2 of 6 points; point 4: shipped:seeds/actors.yaml:\
            """)
        .contains(":1: acts would set off more and more acts: ")
        .containsPattern("\ntime      (less than a second|about \\d+ s) on 1 thread; a run takes")
        .containsPattern(
            "\nsize      about \\d\\.\\d kB of tables, and until they are written \\d+ ");
    try (Stream<Path> files = Files.list(here)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void executedEqualsPlanned() throws IOException {
    Typed typed =
        Typed.in(here, () -> false, "sweep", "r.sweep.yaml", "--no-charts", "--replications", "10");
    assertThat(typed.code()).isEqualTo(ExitCode.NOT_WHOLE);
    assertThat(plan("--replications", "10").out()).contains("runs      60, 10 at each point");
    assertThat(ResultsFolder.open(here.resolve("results/r")).manifest().planned()).isEqualTo(60);
  }

  @Test
  void shareAndUntilAreCounted() throws IOException {
    assertThat(plan("--shard", "2/4").out())
        .contains("points    2, share 2/4 of 6\n", "runs      120, 60 at each point\n");
    Files.writeString(here.resolve("r.sweep.yaml"), SPEC + "until: {half-width: 0.05}\n");
    assertThat(plan("--runs-table").out())
        .contains(
            "runs      at most 360, 60 at a point, fewer where the interval of rung-8 has a"
                + " half-width of 0.05 before\n",
            "tasks     at most 18\n",
            "time      at most ");
  }

  @Test
  void whatIsWrongIsSaid() throws IOException {
    assertThat(plan("--replications", "0").code()).isEqualTo(ExitCode.BAD_INPUT);
    Files.writeString(here.resolve("r.sweep.yaml"), SPEC.replace("us.tempo", "us.tmepo"));
    Typed typed = plan();
    assertThat(typed.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(typed.err())
        .isEqualTo("r.sweep.yaml:6:3: actors.us has no \"tmepo\"; did you mean \"tempo\"?\n");
  }

  @Test
  void costIsThatOfTasksAllOverThePlan() {
    List<Long> points = new ArrayList<>();
    long[] now = {0};
    TaskPlan plan = new TaskPlan(100, 20, 10, Shard.WHOLE);
    TaskCost cost =
        TaskCost.measured(
            task -> {
              points.add(task.point());
              now[0] += 100_000_000L;
              return new byte[task.replications() * 3];
            },
            plan,
            () -> now[0],
            () -> false);
    assertThat(cost.seconds()).isEqualTo(0.01);
    assertThat(cost.bytes()).isEqualTo(3);
    assertThat(points).hasSize(5 + 7).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "0.4, less than a second",
    "3.4, about 3 s",
    "600, about 10 min",
    "36000, about 10 h",
  })
  void timesAreRead(double seconds, String text) {
    assertThat(QuantityText.time(seconds)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"12, 12 bytes", "1234, 1.2 kB", "56789, 57 kB", "3e9, 3.0 GB", "4e16, '40,000 TB'"})
  void sizesAreRead(double bytes, String text) {
    assertThat(QuantityText.size(bytes)).isEqualTo(text);
  }
}
