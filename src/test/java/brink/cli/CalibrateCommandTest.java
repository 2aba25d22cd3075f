package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {
  @TempDir Path here;

  @BeforeEach
  void writeSmallCalibration() throws IOException {
    Files.writeString(
        here.resolve("small.calibration.yaml"),
        """
        title: Three parameters
        scenario: scenarios/baseline.yaml
        parameters: [actors.us.tempo, actors.israel.tempo, actors.us.repertoire.appeal.israel]
        summaries:
          appeals: {acts: [appeal], from: us, to: israel}
          us-acts: {from: us}
          israel-acts: {from: israel}
          rung: {kind: highest-rung, each-document: true}
        checks:
          calls: {family: call}
        method: {particles: 40, pilot: 200}
        stop: {generations: 3, simulations: 2000}
        """);
  }

  private Typed calibrate(BooleanSupplier stop, String... words) {
    List<String> all = new ArrayList<>(List.of("calibrate", "small.calibration.yaml"));
    all.addAll(Arrays.asList(words));
    return Typed.in(here, stop, all.toArray(new String[0]));
  }

  @Test
  void aCalibrationWritesItsPosterior() throws IOException {
    Typed typed = calibrate(() -> false, "--out", "r", "--no-charts");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out())
        .contains("actors.us.tempo")
        .contains("Stopped because all generations are done.")
        .contains("summaries that were fitted")
        .contains("1 of 1 summary that was not fitted lies where the posterior predicts it.");
    List<String> posterior = Files.readAllLines(here.resolve("r/posterior.csv"));
    assertThat(posterior).hasSize(41);
    assertThat(posterior.get(0))
        .isEqualTo("weight,actors_us_tempo,actors_israel_tempo,actors_us_repertoire_appeal_israel");
    assertThat(Files.readAllLines(here.resolve("r/generations.csv"))).hasSize(4);
    assertThat(here.resolve("r/journal")).doesNotExist();
    assertThat(here.resolve("r/manifest.json")).exists();
  }

  @Test
  void aCalibrationIsDoneAgainByVerify() throws IOException {
    assertThat(calibrate(() -> false, "--out", "r", "--no-charts").code()).isZero();
    Typed same = Typed.in(here, () -> false, "verify", "r", "--threads", "3");
    assertThat(same.code()).as(same.out() + same.err()).isZero();
    assertThat(same.out()).startsWith("the same: ");
    Path spec = here.resolve("r/calibration.yaml");
    Files.writeString(spec, Files.readString(spec).replace("seed: 20240727", "seed: 20240728"));
    Typed other = Typed.in(here, () -> false, "verify", "r");
    assertThat(other.code()).isEqualTo(ExitCode.DIFFERENT);
    assertThat(other.out())
        .isEqualTo("different: calibration.yaml has been changed since it was written\n");
  }

  @Test
  void aCheckOfTheInferenceIsNotDoneAgainAndVerifySaysSo() {
    assertThat(
            calibrate(() -> false, "--check", "sbc", "--crises", "2", "--out", "s", "--no-charts")
                .code())
        .isZero();
    Typed typed = Typed.in(here, () -> false, "verify", "s");
    assertThat(typed.code()).isEqualTo(ExitCode.OK);
    assertThat(typed.out())
        .isEqualTo(
            "no file has been changed; a check of an inference, which verify does not do again\n");
  }

  @Test
  void anInterruptedCalibrationGoesOnToTheSameBytes() throws IOException {
    assertThat(calibrate(() -> false, "--out", "whole", "--no-charts", "--threads", "1").code())
        .isZero();
    AtomicInteger asked = new AtomicInteger();
    Typed stopped = calibrate(() -> asked.incrementAndGet() > 330, "--out", "parts", "--no-charts");
    assertThat(stopped.code()).isEqualTo(ExitCode.INTERRUPTED);
    assertThat(stopped.err()).contains("go on with 'brink resume parts'");
    Typed again = calibrate(() -> false, "--out", "parts");
    assertThat(again.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(again.err()).contains("a calibration was begun here");
    assertThat(Typed.in(here, () -> false, "resume", "parts").code()).isZero();
    for (String file : List.of("posterior.csv", "parameters.csv", "predictive.csv")) {
      assertThat(here.resolve("parts").resolve(file))
          .hasSameBinaryContentAs(here.resolve("whole").resolve(file));
    }
    assertThat(here.resolve("parts/charts")).doesNotExist();
  }

  @Test
  void aLogThatWasCutOffLosesItsLastLineOnly() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    calibrate(() -> asked.incrementAndGet() > 330, "--out", "parts", "--no-charts");
    Path log = here.resolve("parts/journal/trials.txt");
    Files.writeString(log, Files.readString(log) + "1 aaar");
    assertThat(Typed.in(here, () -> false, "resume", "parts").code()).isZero();
  }

  @Test
  void aLogThatWasChangedIsRefused() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    calibrate(() -> asked.incrementAndGet() > 330, "--out", "parts", "--no-charts");
    Path log = here.resolve("parts/journal/trials.txt");
    Files.writeString(log, Files.readString(log).replace('a', 'r'));
    Typed resumed = Typed.in(here, () -> false, "resume", "parts");
    assertThat(resumed.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(resumed.err()).contains("trials.txt: damaged after byte 0");
  }

  @Test
  void aBudgetBelowOneGenerationIsSaid() {
    Typed typed = calibrate(() -> false, "--set", "stop.simulations=10", "--out", "r");
    assertThat(typed.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(typed.err()).contains("too small for one generation");
  }

  @Test
  void whatIsUsedIsCountedAndWhatIsNotReproducedIsNamed() throws IOException {
    Typed typed = calibrate(() -> false, "--set", "documents=[\"000\"]", "--out", "r");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.err())
        .contains("3 parameters from 4 summaries of 1 document (000): 40 particles");
    String page = Files.readString(here.resolve("r/report.html"));
    assertThat(page).contains("4 summaries of 1 document (000)").doesNotContain("five documents");
    long off =
        Files.readAllLines(here.resolve("r/predictive.csv")).stream()
            .filter(line -> line.contains(",true,") && line.endsWith(",false"))
            .count();
    assertThat(off).isPositive();
    String sentence = 4 - off + " of 4 summaries that were fitted";
    assertThat(typed.out()).contains(sentence).contains("; not reproduced: ");
    assertThat(page).contains(sentence).contains("; not reproduced: ");
  }

  @Test
  void aScenarioOrALogThatIsNotThereHasAPlace() throws IOException {
    Path file = here.resolve("small.calibration.yaml");
    String text = Files.readString(file);
    Files.writeString(file, text.replace("scenarios/baseline.yaml", "nope.yaml"));
    assertThat(calibrate(() -> false).err())
        .contains("small.calibration.yaml:2:11: there is no file \"nope.yaml\"");
  }

  @Test
  void badInputIsRefusedBeforeAnythingIsWritten() {
    Typed typed = calibrate(() -> false, "--set", "method.particles=1", "--out", "r");
    assertThat(typed.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(typed.err())
        .contains("--set #1: method.particles is 1; it must be a whole number from 20 to 100000");
    assertThat(here.resolve("r")).doesNotExist();
  }

  @Test
  void theInferenceIsCheckedOnSimulatedCrises() throws IOException {
    Typed typed =
        calibrate(
            () -> false,
            "--check",
            "sbc",
            "--crises",
            "3",
            "--set",
            "stop.generations=2",
            "--out",
            "s");
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.out()).contains("50 % covers", "No fault is found");
    assertThat(Files.readAllLines(here.resolve("s/sbc.csv"))).hasSize(4);
    assertThat(here.resolve("s/charts/ranks.svg")).exists();
  }

  @Test
  void crisesAtThePosteriorMeanAreHeldAgainstIt() throws IOException {
    String words = "--check recovery --crises 2 --set stop.generations=2 --out r";
    Typed typed = calibrate(() -> false, words.split(" "));
    assertThat(typed.code()).as(typed.err()).isZero();
    assertThat(typed.err()).contains("2 of 2 crises");
    assertThat(typed.out()).contains("overlap", "The 90 % intervals hold the mean in");
    assertThat(Files.readAllLines(here.resolve("r/recovery.csv"))).hasSize(4);
    assertThat(calibrate(() -> true, words.split(" ")).code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(calibrate(() -> true, "--check", "recovery", "--out", "s").code())
        .isEqualTo(ExitCode.INTERRUPTED);
  }

  @Test
  void aNumberOfCrisesOutOfRangeIsRefused() {
    Typed typed = calibrate(() -> false, "--check", "sbc", "--crises", "0");
    assertThat(typed.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(typed.err()).contains("--crises must be 1 to 100000, not 0");
  }
}
