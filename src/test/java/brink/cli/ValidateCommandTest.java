package brink.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  @TempDir Path here;

  @Test
  void validFilesAreSaidToBeValid() {
    Typed typed = Typed.in(here, () -> false, "validate", "scenarios/baseline.yaml");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).isEqualTo("scenarios/baseline.yaml: valid\n");
  }

  @Test
  void allProblemsOfAllFilesAreShown() throws IOException {
    Files.writeString(
        here.resolve("a.yaml"), "extends: scenarios/baseline.yaml\ntitel: A\nend: soon\n");
    Files.writeString(here.resolve("b.yaml"), "");
    Typed typed =
        Typed.in(
            here, () -> false, "validate", "a.yaml", "scenarios/baseline.yaml", "b.yaml", "c.yaml");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.out()).isEqualTo("scenarios/baseline.yaml: valid\n");
    assertThat(typed.err()).contains("a.yaml:2:1: ", "a.yaml:3:6: ", "b.yaml", "c.yaml");
    assertThat(typed.err()).doesNotContain("Exception");
  }

  @Test
  void sweepsAreCheckedToo() throws IOException {
    Files.writeString(here.resolve("a.sweep.yaml"), "title: A\ndesign: {kind: gird}\n");
    Typed typed =
        Typed.in(
            here, () -> false, "validate", "scenarios/sweeps/screening.sweep.yaml", "a.sweep.yaml");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.out()).isEqualTo("scenarios/sweeps/screening.sweep.yaml: valid\n");
    assertThat(typed.err()).contains("a.sweep.yaml:2:16: design.kind is \"gird\"");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPartMayComeThroughAPipe() throws Exception {
    Pipe.write(here.resolve("pipe"), "actors: {us: {tempo: 1.5}}\n".getBytes(UTF_8));
    Typed typed = Typed.in(here, () -> false, "validate", "pipe");
    assertThat(typed.out())
        .isEqualTo("pipe: valid (a part of a scenario, here of scenarios/baseline.yaml)\n");
  }

  @Test
  void overridesAreCheckedToo() {
    Typed typed =
        Typed.in(
            here,
            () -> false,
            "validate",
            "scenarios/baseline.yaml",
            "--set",
            "actors.israel.tempo=NaN");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.err()).startsWith("--set #1");
  }

  @Test
  void everyKindOfFileIsKnown() {
    Typed typed =
        Typed.in(
            here,
            () -> false,
            "validate",
            "scenarios/calibrations/baseline.calibration.yaml",
            "scenarios/calibrations/simulated-log.calibration.yaml",
            "scenarios/calibrations/simulated-log.csv",
            "seeds/acts.yaml",
            "seeds/actors.yaml",
            "seeds/ladder.yaml",
            "seeds/outcomes.yaml",
            "seeds/documents.yaml",
            "seeds/events.yaml",
            "seeds/forecasts.yaml",
            "seeds/posterior.csv");
    assertThat(typed.err()).isEmpty();
    assertThat(typed.code()).isZero();
    assertThat(typed.out().lines())
        .hasSize(11)
        .contains("seeds/acts.yaml: valid (a part of a scenario, here of scenarios/baseline.yaml)")
        .allMatch(line -> line.contains(": valid ("));
  }

  @Test
  void whatIsWrongIsSaidOfEveryKind() throws IOException {
    Files.writeString(here.resolve("a.calibration.yaml"), "title: A\nscenaro: b\n");
    Files.writeString(here.resolve("points.csv"), "actors.us.tempo\n0.1\n99\n");
    Files.writeString(here.resolve("draws.csv"), "weight,actors.us.tempo\n1,0x1p0\n");
    Files.writeString(here.resolve("log.csv"), "day,actor,act,target\n1,us,apeal,israel\n");
    Files.writeString(here.resolve("part.yaml"), "acts: {appeal: {rung: 11}}\n");
    Files.writeString(here.resolve("events.yaml"), "events: {}\n");
    Files.writeString(here.resolve("other.yaml"), "shopping: [milk]\n");
    Typed typed =
        Typed.in(
            here,
            () -> false,
            "validate",
            "a.calibration.yaml",
            "points.csv",
            "draws.csv",
            "log.csv",
            "part.yaml",
            "events.yaml",
            "other.yaml");
    assertThat(typed.code()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err())
        .contains(
            "a.calibration.yaml:2:1: there is no key \"scenaro\"",
            "points.csv:3:1: actors.us.tempo is 99",
            "draws.csv:2:3: actors.us.tempo is \"0x1p0\"",
            "there is no act \"apeal\"",
            "part.yaml:1:23: acts.appeal.rung is 11",
            "there is no file \"./documents.yaml\"",
            "other.yaml: this is no file of a scenario, a sweep, a calibration or evidence: it has"
                + " the keys shopping")
        .doesNotContain("Exception");
  }
}
