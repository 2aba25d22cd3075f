package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.cli.shell.ExitCode;
import brink.results.Draft;
import brink.results.Manifest;
import brink.results.Reseal;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results that were interrupted are made whole, and are then what they would have been at once. */
class ResumeCommandTest {

  @TempDir Path here;

  private Typed typed(BooleanSupplier stop, String line) throws IOException {
    Files.writeString(here.resolve("short.yaml"), SmallFiles.SCENARIO);
    Files.writeString(
        here.resolve("other.yaml"), "extends: short.yaml\nactors: {us: {tempo: 0.2}}\n");
    Files.writeString(
        here.resolve("acts.yaml"),
        "raid: {date: 2024-07-29, act: targeted-killing, actor: israel, target: hezbollah}\n");
    return Typed.in(here, stop, line.split(" "));
  }

  /** Asks to stop when it has been asked so often. */
  private static BooleanSupplier after(long questions) {
    AtomicLong asked = new AtomicLong();
    return () -> asked.incrementAndGet() > questions;
  }

  private Manifest manifest(String folder) throws IOException {
    return ResultsFolder.open(here.resolve(folder)).manifest();
  }

  @ParameterizedTest
  @CsvSource({
    "run short.yaml --runs 400 --threads 1 --trace 2 --set actors.us.tempo=0.3,150",
    "run short.yaml --runs 400 --threads 2 --format parquet,150",
    "compare short.yaml other.yaml --runs 300 --threads 1,150",
    "respond short.yaml --acts acts.yaml --runs 300 --threads 1,150",
    "rare short.yaml --outcome rung-8 --particles 20 --repetitions 6 --threads 1,250"
  })
  void aPartialResultIsDoneAgainAsAWhole(String command, long questions) throws IOException {
    Typed stopped = typed(after(questions), command + " --out r");
    assertThat(stopped.code()).as(stopped.err()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(stopped.err()).contains("the result is partial", "'brink resume r' makes it whole");
    assertThat(manifest("r").partial()).isTrue();
    Typed resumed = typed(() -> false, "resume r");
    assertThat(resumed.code()).as(resumed.err()).isZero();
    assertThat(resumed.err()).contains("runs were done; all are done again");
    assertThat(typed(() -> false, command + " --out whole").code()).isZero();
    assertThat(Content.of(here.resolve("r"))).isEqualTo(Content.of(here.resolve("whole")));
    assertThat(manifest("r").partial()).isFalse();
    List<String> asked = new ArrayList<>(List.of(command.split(" ")));
    asked.addAll(List.of("--out", "r"));
    assertThat(manifest("r").command()).isEqualTo(asked);
    assertThat(typed(() -> false, "verify r").code()).isZero();
    assertThat(typed(() -> false, "resume r").err()).contains("nothing to do");
  }

  @Test
  void aComparisonStoppedAfterItsRunsLacksItsPartings() throws IOException {
    String command = "compare short.yaml other.yaml --runs 64 --threads 1 --no-charts --out r";
    Typed stopped = typed(after(65), command);
    assertThat(stopped.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(here.resolve("r/missing.txt")).hasContent("where flipped runs part: interrupted");
    assertThat(typed(() -> false, "resume r").code()).isZero();
    assertThat(here.resolve("r/missing.txt")).doesNotExist();
  }

  @Test
  void whatCardsLeanOnIsMissedWhereItsMeasuringIsStopped() throws IOException {
    Files.writeString(
        here.resolve("given.yaml"),
        "extends: scenarios/forecast-from-6-august.yaml\nend: 2024-08-12\n");
    Typed stopped = typed(after(100), "run given.yaml --runs 64 --lean 5 --threads 1 --out r");
    assertThat(stopped.code()).as(stopped.err()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(stopped.err()).contains("not whole: what cards lean on: interrupted");
  }

  @Test
  void aScenarioThatHasChangedIsRefusedAndTheResultStays() throws IOException {
    typed(after(150), "run short.yaml --runs 400 --threads 1 --no-charts --out r");
    Manifest before = manifest("r");
    Files.writeString(
        here.resolve("short.yaml"), "extends: scenarios/baseline.yaml\nend: 2024-08-04\n");
    Typed resumed = Typed.in(here, () -> false, "resume", "r");
    assertThat(resumed.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(resumed.err()).contains("the scenario short is no longer the one of this result");
    assertThat(manifest("r")).isEqualTo(before);
  }

  @Test
  void stoppedAgainEarlierItKeepsTheResultWithMoreRuns() throws IOException {
    typed(after(300), "run short.yaml --runs 400 --threads 1 --no-charts --out r");
    Manifest before = manifest("r");
    Typed resumed = typed(after(80), "resume r");
    assertThat(resumed.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(resumed.err()).contains("the earlier result, which has more runs, is kept");
    assertThat(manifest("r")).isEqualTo(before);
  }

  @Test
  void rareOutcomesStopWithinARepetition() throws IOException {
    String command = "rare short.yaml --outcome rung-8 --particles 50 --repetitions 2 --threads 1";
    Typed first = typed(after(20), command + " --out r");
    assertThat(first.code()).isEqualTo(ExitCode.INTERRUPTED);
    Typed pilot = typed(after(20), command + " --method fixed-effort --out r");
    assertThat(pilot.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(pilot.err()).contains("stopped before the second repetition; nothing is written");
    assertThat(here.resolve("r")).doesNotExist();
  }

  @Test
  void ofAKilledRunItSaysThatThereIsNothing() throws IOException {
    Typed resumed = typed(() -> false, "resume nowhere");
    assertThat(resumed.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(resumed.err()).contains("nowhere: there is no such folder", "give its command");
  }

  @Test
  void aHindcastWithoutItsChartsIsMadeWhole() throws IOException {
    typed(() -> false, "hindcast --futures 5 --crises 0 --no-calibration --no-charts -q --out h");
    lackCharts("h", "hindcast.json");
    Typed resumed = typed(() -> false, "resume h");
    assertThat(resumed.err()).doesNotContain("no longer the one");
    assertThat(resumed.code()).isZero();
    assertThat(here.resolve("h/missing.txt")).doesNotExist();
  }

  @Test
  void theJournalOfASweepThatLacksChartsIsNoDifference() throws IOException {
    Files.writeString(
        here.resolve("s.sweep.yaml"),
        """
        title: t
        scenario: short.yaml
        factors: {actors.us.tempo: {values: [0, 1]}}
        design: {kind: grid}
        replications: 2
        outcomes: [rung-8]
        """);
    typed(() -> false, "sweep s.sweep.yaml --no-charts -q --out s");
    Files.createDirectory(here.resolve("s/journal"));
    Files.copy(here.resolve("s/plan.json"), here.resolve("s/journal/plan.json"));
    assertThat(typed(() -> false, "verify s").code()).isEqualTo(ExitCode.DIFFERENT);
    lackCharts("s", "plan.json");
    Typed verified = typed(() -> false, "verify s");
    assertThat(verified.err()).doesNotContain("different");
    assertThat(verified.code()).isZero();
  }

  /** Makes a result one whose charts could not be drawn; {@code before} is a file that it has. */
  private void lackCharts(String folder, String before) throws IOException {
    Path file = here.resolve(folder).resolve(ResultsFolder.MISSING);
    Files.writeString(file, "charts and report: no fonts\n");
    String entry = "\"" + ResultsFolder.MISSING + "\" : \"" + Draft.sha256(file) + "\",\n    ";
    Reseal.replace(here.resolve(folder), "\"" + before + "\" :", entry + "\"" + before + "\" :");
  }
}
