package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.results.Manifest;
import brink.results.Reseal;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCommandTest {
  private static final String SPEC =
      """
      title: Reciprocity
      scenario: scenarios/baseline.yaml
      factors:
        actors.israel.reciprocity: {values: [0.3, 0.6, 0.9]}
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

  private Typed run(String... args) {
    return Typed.in(here, () -> false, args);
  }

  private Typed sweep(String... more) {
    List<String> args = new ArrayList<>(List.of("sweep", "r.sweep.yaml"));
    args.addAll(List.of(more));
    return run(args.toArray(new String[0]));
  }

  private Manifest manifest(String folder) throws IOException {
    return ResultsFolder.open(here.resolve(folder)).manifest();
  }

  private SortedMap<String, String> content(String folder) throws IOException {
    return Content.of(here.resolve(folder));
  }

  private static BooleanSupplier after(int asked) {
    AtomicInteger left = new AtomicInteger(asked);
    return () -> left.decrementAndGet() < 0;
  }

  @Test
  void writesARowForEachPointAndWhatIsNeededToDoItAgain() throws IOException {
    Typed typed = sweep();
    assertThat(typed.code()).isZero();
    assertThat(typed.out())
        .startsWith("outcome ")
        .containsPattern("\nRung 8 by the end +\\d+\\.\\d % +\\d+\\.\\d to \\d+\\.\\d % +– +\\d")
        .endsWith("\n\nopen results/r/report.html\n");
    assertThat(typed.err())
        .contains("r: 6 points with 60 runs each, seed 20240727")
        .contains("360 of 360 runs, 100 %")
        .contains("6 points with 60 of 60 runs");
    assertThat(manifest("results/r").files())
        .containsKeys(
            "design.csv",
            "groups.csv",
            "halves.csv",
            "plan.json",
            "points.csv",
            "replications.csv",
            "report.html",
            "resolved/001-baseline.yaml",
            "spec.yaml");
    assertThat(Files.readAllLines(here.resolve("results/r/points.csv"))).hasSize(7);
    assertThat(Files.readAllLines(here.resolve("results/r/replications.csv"))).hasSize(61);
    assertThat(manifest("results/r").done()).isEqualTo(360);
    assertThat(here.resolve("results/r/journal")).doesNotExist();
  }

  @Test
  void runsOfAPointAreThoseOfTheCommandRun() throws IOException {
    sweep("--runs-table", "--out", "s");
    run(
        "run",
        "s/resolved/001-baseline.yaml",
        "--runs",
        "60",
        "--set",
        "actors.israel.reciprocity=0.6",
        "--set",
        "actors.us.tempo=0.5",
        "--out",
        "r",
        "--no-charts");
    List<String> rows =
        Files.readAllLines(here.resolve("s/runs.csv")).stream()
            .filter(row -> row.startsWith("3,"))
            .toList();
    List<String> runs = Files.readAllLines(here.resolve("r/runs.csv"));
    int event = List.of(runs.get(0).split(",")).indexOf("rung_8");
    int passage = List.of(runs.get(0).split(",")).indexOf("first_7");
    assertThat(rows).hasSize(60);
    for (int r = 0; r < 60; r++) {
      String[] run = runs.get(r + 1).split(",", -1);
      assertThat(rows.get(r)).isEqualTo("3," + r + "," + run[event] + "," + run[passage]);
    }
  }

  @Test
  void threadsAndSharesDoNotChangeAByte() throws IOException {
    for (String format : List.of("csv", "parquet")) {
      sweep("--threads", "1", "--runs-table", "--format", format, "--out", format + "/one");
      sweep("--threads", "3", "--runs-table", "--format", format, "--out", format + "/three");
      for (int i = 1; i <= 2; i++) {
        Typed share =
            sweep(
                "--shard", i + "/2", "--runs-table", "--format", format, "--out", format + "/" + i);
        assertThat(share.code()).isZero();
        assertThat(share.err()).contains("share " + i + "/2 is complete");
      }
      Typed merged = run("merge", format + "/2", format + "/1", "--out", format + "/all");
      assertThat(merged.code()).isZero();
      assertThat(content(format + "/three")).isEqualTo(content(format + "/one"));
      assertThat(content(format + "/all")).isEqualTo(content(format + "/one"));
      assertThat(run("verify", format + "/all").code()).as(format).isZero();
    }
  }

  @Test
  void interruptedItIsKeptAndGoesOn() throws IOException {
    sweep("--out", "at-once");
    Typed typed = Typed.in(here, after(4), "sweep", "r.sweep.yaml", "--out", "x");
    assertThat(typed.code()).isEqualTo(130);
    assertThat(typed.err())
        .contains("interrupted; what was done is kept: go on with 'brink resume x'");
    assertThat(here.resolve("x/manifest.json")).doesNotExist();
    Typed again = sweep("--out", "x");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err())
        .contains("x: a sweep was begun here; go on with 'brink resume ", "or choose another");
    int times = 0;
    while (Typed.in(here, after(4), "resume", "x").code() == 130) {
      times++;
    }
    assertThat(times).isPositive();
    assertThat(content("x")).isEqualTo(content("at-once"));
    Typed finished = run("resume", "x");
    assertThat(finished.code()).isZero();
    assertThat(finished.err()).contains("nothing to do");
  }

  @Test
  void pointsEndWhenTheirIntervalIsNarrow() throws IOException {
    Files.writeString(
        here.resolve("r.sweep.yaml"), SPEC + "until: {half-width: 0.1, outcome: rung-8}\n");
    Typed whole = sweep("--replications", "400", "--out", "one");
    assertThat(whole.err()).contains("6 points with at most 400 runs each");
    while (Typed.in(here, after(9), "resume", "x").code() != 0) {
      Typed.in(here, after(9), "sweep", "r.sweep.yaml", "--replications", "400", "--out", "x");
    }
    assertThat(content("x")).isEqualTo(content("one"));
    assertThat(manifest("one").planned()).isBetween(200L, 1000L);
    for (int i = 1; i <= 2; i++) {
      sweep("--replications", "400", "--shard", i + "/2", "--out", "s" + i);
    }
    assertThat(run("merge", "s1", "s2", "--out", "m").code()).isZero();
    assertThat(content("m")).isEqualTo(content("one"));
    assertThat(run("verify", "one").out()).startsWith("the same: ");
  }

  @Test
  void verifyRunsItAgain() throws IOException {
    sweep("--out", "v");
    Typed same = run("verify", "v", "--threads", "1");
    assertThat(same.code()).isZero();
    assertThat(same.out()).startsWith("the same: 360 runs, SHA-256 ");
    Path points = here.resolve("v/points.csv");
    String text = Files.readString(points);
    Files.writeString(points, text + "\n");
    assertThat(run("verify", "v").out())
        .isEqualTo("different: points.csv has been changed since it was written\n");
    Files.writeString(points, text);
    Reseal.replace(here.resolve("v"), manifest("v").recordsSha256(), "0".repeat(64));
    Typed other = run("verify", "v");
    assertThat(other.code()).isEqualTo(4);
    assertThat(other.out()).contains("different: records: SHA-256 ", ", not 0000");
    assertThat(Typed.in(here, () -> true, "verify", "v").code()).isEqualTo(130);
  }

  @Test
  void failedRunsAreListedAndTheRestIsThere() throws IOException {
    Typed typed = sweep("--run-acts", "150", "--runs-table");
    assertThat(typed.code()).isEqualTo(3);
    assertThat(typed.err()).containsPattern("\\d+ of 360 runs failed: see failed.csv");
    Manifest manifest = manifest("results/r");
    assertThat(manifest.done() + manifest.failed()).isEqualTo(manifest.planned()).isEqualTo(360);
    List<String> failed = Files.readAllLines(here.resolve("results/r/failed.csv"));
    assertThat(failed).hasSize((int) manifest.failed() + 1);
    assertThat(failed.get(1)).endsWith(",RunLimitException: more than 150 acts");
    assertThat(Files.readAllLines(here.resolve("results/r/runs.csv")))
        .hasSize((int) manifest.done() + 1);
    assertThat(run("verify", "results/r").code()).isZero();
  }

  @Test
  void aPointThatIsRefusedSaysTheSameWhoeverMeetsIt() throws IOException {
    String spec =
        SPEC.replace("us.tempo: {values: [0.1, 0.5", "israel.reciprocate: {values: [0.3, 1")
            + "set: {dynamics.occasion-gain: 10, actors.israel.repeat: 0.9}\n";
    Files.writeString(here.resolve("r.sweep.yaml"), spec);
    assertThat(sweep("--out", "one").code()).isEqualTo(3);
    assertThat(Files.readAllLines(here.resolve("one/failed.csv")).get(1))
        .startsWith("1,0,\"acts would set off more and more acts: ")
        .endsWith(" or dynamics.weight-slope)\"");
    assertThat(run("verify", "one").code()).isZero();
    Typed.in(here, after(4), "sweep", "r.sweep.yaml", "--out", "x");
    assertThat(run("resume", "x").code()).isEqualTo(3);
    assertThat(content("x")).isEqualTo(content("one"));
  }

  /** Killed before its plan was written, a sweep has done nothing, and may begin again. */
  @Test
  void aBeginningThatWasCutShortIsNotInTheWay() throws IOException {
    Files.createDirectories(here.resolve("x/journal/resolved"));
    Files.writeString(here.resolve("x/journal/spec.yaml.new"), "title: Rec");
    assertThat(sweep("--out", "x", "--replications", "2", "--no-charts").code()).isZero();
    assertThat(here.resolve("x/journal")).doesNotExist();
    Files.createDirectories(here.resolve("y/journal"));
    Files.writeString(here.resolve("y/notes.txt"), "mine");
    assertThat(sweep("--out", "y").err()).contains("y: already exists and is not empty");
  }

  @Test
  void mergeSaysWhatIsMissing() throws IOException {
    for (int i = 1; i <= 2; i++) {
      sweep("--shard", i + "/3", "--out", "s" + i);
    }
    Typed.in(here, () -> true, "sweep", "r.sweep.yaml", "--shard", "3/3", "--out", "s3");
    sweep("--shard", "1/3", "--seed", "5", "--out", "other");
    assertThat(error("merge", "s1", "s2")).isEqualTo("brink: share 3/3 is missing\n");
    assertThat(error("merge", "s1", "s2", "s2")).endsWith("s2: share 2/3 comes twice\n");
    assertThat(error("merge", "s2", "other")).contains("other: not a share of the experiment in ");
    assertThat(error("merge", "s1", "s2", "s3"))
        .endsWith("s3/journal: not complete; go on with 'brink resume' there first\n");
    assertThat(run("resume", "s3").code()).isZero();
    assertThat(run("merge", "s1", "s2", "s3", "--out", "m").code()).isZero();
    assertThat(error("merge", "s1", "m")).contains("m: no sweep was begun here");
  }

  private String error(String... args) {
    Typed typed = run(args);
    assertThat(typed.code()).isEqualTo(2);
    return typed.err();
  }

  @Test
  void whatStandsInTheWayIsNotTouched() throws IOException {
    Path other = Files.createDirectories(here.resolve("other"));
    Files.writeString(other.resolve("note.txt"), "mine");
    assertThat(error("sweep", "r.sweep.yaml", "--out", "other"))
        .contains("other: already exists and is not empty; choose another place with --out");
    assertThat(other.resolve("note.txt")).hasContent("mine");
    assertThat(error("resume", "other")).contains("other: no sweep was begun here");
    assertThat(error("resume", "nowhere")).contains("nowhere: there is no such folder");
  }

  @Test
  void aJournalThatIsNotWhatItWasIsRefusedAndKept() throws IOException {
    Typed.in(here, after(4), "sweep", "r.sweep.yaml", "--out", "x");
    Path plan = here.resolve("x/journal/plan.json");
    String text = Files.readString(plan);
    Files.writeString(plan, text.substring(0, text.length() / 2));
    assertThat(error("resume", "x"))
        .containsPattern("plan.json:[0-9]+:[0-9]+: not the plan of a sweep, or damaged");
    Files.writeString(plan, text.replace("\"format\" : 1", "\"format\" : 9"));
    assertThat(error("resume", "x")).contains("format 9; this version reads format 1");
    Files.writeString(plan, text.replace("20240727", "20240728"));
    assertThat(error("resume", "x")).contains("belongs to another experiment");
    Files.writeString(plan, text);
    Path spec = here.resolve("x/journal/spec.yaml");
    String sweep = Files.readString(spec);
    Files.writeString(spec, sweep.replace("0.9", "0.8"));
    assertThat(error("resume", "x")).contains("have been changed since the sweep was begun");
    Files.writeString(spec, sweep);
    assertThat(run("resume", "x").code()).isZero();
    sweep("--out", "y");
    assertThat(content("x")).isEqualTo(content("y"));
  }

  @Test
  void aDamagedPartIsDoneAgain() throws IOException {
    Typed.in(here, after(7), "sweep", "r.sweep.yaml", "--out", "x");
    Path part;
    try (Stream<Path> parts = Files.list(here.resolve("x/journal/parts"))) {
      part = parts.findFirst().orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(part);
    Files.write(part, Arrays.copyOf(bytes, bytes.length - 9));
    Typed typed = run("resume", "x");
    assertThat(typed.code()).isZero();
    assertThat(typed.err()).contains(": damaged; its runs are done again");
    sweep("--out", "y");
    assertThat(content("x")).isEqualTo(content("y"));
  }

  @Test
  void whatIsInTheWayOfItsFilesIsNamedAndLosesNothing() throws IOException {
    Typed.in(here, after(7), "sweep", "r.sweep.yaml", "--out", "x");
    Path wall = here.resolve("x/points.csv");
    Files.createDirectories(wall.resolve("in-the-way"));
    Typed typed = run("resume", "x");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err())
        .contains("x: points.csv is there already, and not what belongs there; move it away");
    assertThat(here.resolve("x/design.csv")).doesNotExist();
    assertThat(here.resolve("x/manifest.json")).doesNotExist();
    Files.delete(wall.resolve("in-the-way"));
    Files.delete(wall);
    assertThat(run("resume", "x").code()).isZero();
    sweep("--out", "y");
    assertThat(content("x")).isEqualTo(content("y"));
  }

  @Test
  void whatIsWrongOnTheCommandLineIsSaid() {
    assertThat(error("sweep", "r.sweep.yaml", "--shard", "5/4"))
        .contains("'5/4' must be a share such as 2/8");
    assertThat(error("sweep", "r.sweep.yaml", "--replications", "0"))
        .contains("--replications must be 1 or more, not 0");
    assertThat(error("sweep", "r.sweep.yaml", "--run-seconds", "-1"))
        .contains("--run-seconds must be a finite number of 0 or more, not -1.0");
    assertThat(error("sweep", "nowhere.sweep.yaml")).contains("there is no file");
  }

  @Test
  void benchMeasuresASweep() throws IOException {
    Files.writeString(
        here.resolve("r.sweep.yaml"), SPEC.replace("replications: 60", "replications: 2"));
    Typed typed = run("bench", "--sweep", "r.sweep.yaml", "--threads", "2");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .containsPattern("points +6\\n")
        .containsPattern("runs +12\n")
        .containsPattern("\n2 threads, s +\\d+\\.\\d\\d\n")
        .containsPattern("\nefficiency +\\d+\\.\\d\\d\n")
        .containsPattern("\nwriting / running +\\d+\\.\\d\\d\n");
  }

  @Test
  void helpHasExamplesAndExitCodes() {
    for (String command : List.of("sweep", "resume", "merge")) {
      Typed typed = run(command, "--help");
      assertThat(typed.code()).isZero();
      assertThat(typed.out()).contains("Example", "brink " + command, "Exit codes: 0 done");
    }
  }
}
