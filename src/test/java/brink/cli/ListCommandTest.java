package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {
  @TempDir Path here;

  private Typed list() {
    return Typed.in(here, () -> false, "list");
  }

  @Test
  void shippedScenariosAreListedWithTheirQuestionsFromAnywhere() {
    Typed typed = list();
    assertThat(typed.code()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .startsWith("scenarios/baseline.yaml\n  The crisis as reported, July to September 2024\n")
        .contains(
            "\nscenarios/no-us-calls.yaml\n  The United States does not press Israel\n  What if ")
        .contains(
            "\nscenarios/sweeps/reciprocity.sweep.yaml\n  Reciprocity of Israel and of Iran\n")
        .doesNotContain("README", "schema");
  }

  @Test
  void filesOfTheFolderComeInOrderAndOnce() throws IOException {
    Files.createDirectories(here.resolve("scenarios"));
    Files.writeString(here.resolve("scenarios/baseline.yaml"), "title: Mine\n");
    Files.writeString(here.resolve("scenarios/broken.yaml"), "title: [\n");
    Files.writeString(here.resolve("scenarios/notes.txt"), "title: no scenario\n");
    assertThat(list().out())
        .startsWith("scenarios/baseline.yaml\n  Mine\nscenarios/beirut-spared.yaml\n")
        .contains("scenarios/broken.yaml\n  cannot be read; brink validate scenarios/broken.yaml")
        .doesNotContain("notes", "The crisis as reported");
  }
}
