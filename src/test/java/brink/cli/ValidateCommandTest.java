package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
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
}
