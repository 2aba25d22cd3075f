package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.cli.shell.ExitCode;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LoggedCalibrationTest {
  private static final String TRACE = "sim/trace.csv";

  @TempDir Path here;

  @BeforeEach
  void writeALog() throws IOException {
    Files.writeString(here.resolve("short.yaml"), SmallFiles.SCENARIO);
    Files.writeString(
        here.resolve("log.calibration.yaml"),
        """
        title: Two numbers from a log
        scenario: short.yaml
        parameters: [actors.us.tempo, actors.israel.tempo]
        log: {file: sim/trace.csv, run: 3, chains: 2, warm-up: 100, steps: 200, thin: 4, search: 60}
        """);
    Typed run =
        Typed.in(
            here,
            () -> false,
            "run short.yaml --first 3 --runs 2 --trace 2 --no-charts --out sim".split(" "));
    assertThat(run.code()).as(run.err()).isZero();
  }

  private Typed calibrate(BooleanSupplier stop, String... words) {
    List<String> all = new ArrayList<>(List.of("calibrate", "log.calibration.yaml"));
    all.addAll(Arrays.asList(words));
    return Typed.in(here, stop, all.toArray(new String[0]));
  }

  private String refused(String... words) {
    Typed typed = calibrate(() -> false, words);
    assertThat(typed.code()).as(typed.err()).isEqualTo(ExitCode.BAD_INPUT);
    return typed.err();
  }

  private void change(String file, String old, String now) throws IOException {
    Path path = here.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(old);
    Files.writeString(path, text.replace(old, now));
  }

  @Test
  void aCompleteLogIsCalibrated() throws IOException {
    Typed typed = calibrate(() -> false, "--out", "r");
    assertThat(typed.code()).as(typed.err()).isEqualTo(ExitCode.NOT_WHOLE);
    assertThat(typed.err()).contains("2 chains of 300 steps each", "600 of 600 steps");
    assertThat(typed.out()).contains("highest density", "largest R-hat", "acts came");
    assertThat(Files.readAllLines(here.resolve("r/posterior.csv"))).hasSize(101);
    List<String> parameters = Files.readAllLines(here.resolve("r/parameters.csv"));
    assertThat(parameters).hasSize(3);
    assertThat(parameters.get(0))
        .contains("shift,width,contraction,effective_size,verdict")
        .endsWith(",highest_density,r_hat,bulk_size,tail_size");
    assertThat(Files.readAllLines(here.resolve("r/chains.csv"))).hasSize(3);
    assertThat(here.resolve("r/log.csv")).hasSameBinaryContentAs(here.resolve(TRACE));
    assertThat(here.resolve("r/charts/chains.svg")).exists();
    assertThat(here.resolve("r/charts/posterior-pairs.svg")).exists();
    assertThat(here.resolve("r/report.html")).content().contains("Whether the chains agree");
  }

  @Test
  void itIsTheSameOnAnyNumberOfThreadsAndFromItsOwnFolder() {
    assertThat(calibrate(() -> false, "--threads", "1", "--no-charts", "--out", "one").code())
        .isEqualTo(ExitCode.NOT_WHOLE);
    assertThat(calibrate(() -> false, "--threads", "3", "--no-charts", "--out", "three").code())
        .isEqualTo(ExitCode.NOT_WHOLE);
    Typed again =
        Typed.in(
            here, () -> false, "calibrate", "one/calibration.yaml", "--no-charts", "--out", "two");
    assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.NOT_WHOLE);
    for (String file : List.of("posterior.csv", "parameters.csv", "calibration.yaml", "log.csv")) {
      Path first = here.resolve("one").resolve(file);
      assertThat(here.resolve("three").resolve(file)).hasSameBinaryContentAs(first);
      assertThat(here.resolve("two").resolve(file)).hasSameBinaryContentAs(first);
    }
    assertThat(Typed.in(here, () -> false, "verify", "one").out()).contains("the same");
  }

  @Test
  void anInterruptedOneGoesOnAndComesToTheSameFiles() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Typed typed = calibrate(() -> asked.incrementAndGet() > 250, "--out", "r");
    assertThat(typed.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(typed.err()).contains("go on with 'brink resume r'");
    Path densities = here.resolve("r/journal/densities.bin");
    long before = Files.size(densities);
    assertThat(before).isGreaterThan(200 * 20);
    // As a kill in the middle of a write leaves it.
    Files.write(densities, new byte[7], StandardOpenOption.APPEND);
    Typed resumed = Typed.in(here, () -> false, "resume", "r");
    assertThat(resumed.code()).as(resumed.err()).isEqualTo(ExitCode.NOT_WHOLE);
    assertThat(calibrate(() -> false, "--out", "whole").code()).isEqualTo(ExitCode.NOT_WHOLE);
    assertThat(Content.of(here.resolve("r"))).isEqualTo(Content.of(here.resolve("whole")));
    assertThat(ResultsFolder.open(here.resolve("r")).manifest().command())
        .as("the command by which it was begun")
        .startsWith("calibrate")
        .endsWith("--out", "r");
    assertThat(here.resolve("r/journal")).doesNotExist();
    assertThat(Typed.in(here, () -> false, "verify", "r").code()).isZero();
  }

  @Test
  void chainsThatDoNotAgreeAreNotWhole() {
    Typed typed = calibrate(() -> false, "--no-charts", "--out", "r");
    assertThat(typed.code()).isEqualTo(ExitCode.NOT_WHOLE);
    assertThat(typed.err()).contains("not whole: the chains do not agree well enough");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aLogMayComeThroughAPipe() throws Exception {
    change("log.calibration.yaml", "sim/trace.csv", "pipe");
    Pipe.write(here.resolve("pipe"), Files.readAllBytes(here.resolve(TRACE)));
    Typed typed = calibrate(() -> false, "--no-charts", "--out", "r");
    assertThat(typed.err()).contains("600 of 600 steps");
    assertThat(here.resolve("r/log.csv")).hasSameBinaryContentAs(here.resolve(TRACE));
  }

  @Test
  void theShippedLogFitsItsScenario() {
    Typed typed =
        Typed.in(
            here, () -> true, "calibrate", "scenarios/calibrations/simulated-log.calibration.yaml");
    assertThat(typed.err()).contains("5 parameters from a log of 206 acts");
    assertThat(typed.code()).isEqualTo(ExitCode.INTERRUPTED);
  }

  @Test
  void aLogThatLacksWhatTheScenarioGivesIsRefused() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(here.resolve(TRACE)));
    lines.removeIf(line -> line.startsWith("3,act,0.625,") && line.contains("rocket-fire"));
    Files.write(here.resolve(TRACE), lines);
    assertThat(refused())
        .contains("trace.csv: day 0.625: rocket-fire, which the scenario gives, is not in the log");
  }

  @Test
  void whoIsNotInTheScenarioIsNamedWithTheLine() throws IOException {
    change(TRACE, ",hezbollah,rocket-fire", ",hizbollah,rocket-fire");
    assertThat(refused())
        .containsPattern(
            "trace.csv:\\d+:\\d+: there is no actor \"hizbollah\"; did you mean \"hezbollah\"");
  }

  @Test
  void daysOutsideTheScenarioAreRefused() throws IOException {
    change(TRACE, "3,act,0.625,", "3,act,40.625,");
    assertThat(refused()).contains("day 40.625 lies outside the scenario, which has 8 days");
  }

  @Test
  void actsAfterTheEndOfWhatWasObservedAreRefused() {
    assertThat(refused("--set", "log.until=2024-07-28"))
        .contains("it lies at or after the end of what was observed, day 2.0");
    assertThat(refused("--set", "log.until=2024-09-28"))
        .contains("log.until is 2024-09-28; the scenario goes from 2024-07-27 to 2024-08-03");
  }

  @Test
  void oneOfSeveralRunsHasToBeNamed() throws IOException {
    change("log.calibration.yaml", " run: 3,", "");
    assertThat(refused())
        .contains("trace.csv: it holds several runs, 3 and 4 among them; say which is meant");
    assertThat(refused("--set", "log.run=7")).contains("there are no acts of run 7 in it");
  }

  @Test
  void whatIsForDocumentsIsNotForALog() throws IOException {
    change("log.calibration.yaml", "title:", "summaries: {us: {from: us}}\ntitle:");
    assertThat(refused())
        .contains("log.calibration.yaml:1:1: summaries is for documents; a complete log is fitted")
        .doesNotContain("checks");
  }

  @Test
  void otherMistakesAreSaid() {
    assertThat(refused("--set", "log.steps=100", "--set", "log.thin=10"))
        .contains("steps 100 and thin 10 leave 10 draws of each chain; at least 20 are needed");
    assertThat(refused("--set", "log.file=none.csv")).contains("none.csv");
    assertThat(refused("--check", "sbc"))
        .contains("--check is for calibrations on documents; log.calibration.yaml has a log");
  }
}
