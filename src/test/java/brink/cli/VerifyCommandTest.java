package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.results.Reseal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
  @TempDir Path here;

  private Typed run(String... args) {
    return Typed.in(here, () -> false, args);
  }

  @BeforeEach
  void makeAResult() {
    Typed typed =
        run("run", "scenarios/baseline.yaml", "--runs", "30", "--out", "r", "--no-charts");
    assertThat(typed.code()).isZero();
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = here.resolve("r").resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  @Test
  void anUntouchedResultIsTheSame() {
    Typed typed = run("verify", "r", "--threads", "3");
    assertThat(typed.code()).isZero();
    assertThat(typed.out()).startsWith("the same: 30 runs, SHA-256 ");
    assertThat(typed.err()).contains("30 of 30 runs");
    assertThat(run("verify", "r", "--quiet").err()).isEmpty();
  }

  @Test
  void anotherSeedIsDifferentFromItsFirstRunOn() throws IOException {
    edit("manifest.json", "20240727", "20240728");
    Typed changed = run("verify", "r", "--quiet");
    assertThat(changed.code()).isEqualTo(4);
    assertThat(changed.out())
        .isEqualTo("different: manifest.json has been changed since it was written\n");
    Reseal.replace(here.resolve("r"), "20240728", "20240728");
    Typed typed = run("verify", "r", "--quiet");
    assertThat(typed.code()).isEqualTo(4);
    assertThat(typed.out())
        .containsPattern("different: run 0, [a-z0-9-]+: \\S+, now \\S+\n")
        .contains("different: records: SHA-256 ");
  }

  @Test
  void aChangedCellIsNamedByRunAndColumn() throws IOException {
    Path table = here.resolve("r/runs.csv");
    String line = Files.readAllLines(table).get(13);
    String[] cells = line.split(",", -1);
    String last = cells[cells.length - 2];
    cells[cells.length - 2] = "12345";
    edit("runs.csv", line, String.join(",", cells));
    Typed typed = run("verify", "r", "--quiet");
    assertThat(typed.code()).isEqualTo(4);
    assertThat(typed.out())
        .contains("different: runs.csv has been changed since it was written\n")
        .contains("different: run 12, goldstein: 12345, now " + last + "\n")
        .doesNotContain("records:");
  }

  @Test
  void rowsThatAreMissingOrTooManyAreNamed() throws IOException {
    Path table = here.resolve("r/runs.csv");
    String text = Files.readString(table);
    String[] lines = text.split("\n");
    Files.writeString(table, text.replace(lines[30] + "\n", ""));
    assertThat(run("verify", "r").out()).contains("different: run 29 is not in the table");
    Files.writeString(table, text.replace(lines[5] + "\n", ""));
    assertThat(run("verify", "r").out())
        .contains("different: run 4 is missing, the table has run 5");
    Files.writeString(table, text + lines[30].replaceFirst("29", "30") + "\n");
    assertThat(run("verify", "r").out())
        .contains("different: run 30 of the table does not come again");
  }

  @Test
  void aChangedFingerprintIsNamed() throws IOException {
    String line = Files.readAllLines(here.resolve("r/runs.csv")).get(3);
    edit("runs.csv", line, line.substring(0, line.length() - 16) + "0".repeat(16));
    assertThat(run("verify", "r").out()).contains("run 2: its outcomes agree, but not its days");
  }

  @Test
  void aMissingFileIsADifference() throws IOException {
    Files.delete(here.resolve("r/daily.csv"));
    Typed typed = run("verify", "r");
    assertThat(typed.code()).isEqualTo(4);
    assertThat(typed.out()).isEqualTo("different: daily.csv is missing\n");
  }

  @Test
  void anotherVersionIsMentionedWhereItDiffers() throws IOException {
    Reseal.replace(here.resolve("r"), "20240727", "1");
    Reseal.replace(here.resolve("r"), "\"version\" : \"", "\"version\" : \"9.");
    assertThat(run("verify", "r").err()).contains("made by version 9.");
  }

  @Test
  void whatIsNoResultIsBadInput() throws IOException {
    assertThat(run("verify", "nowhere").code()).isEqualTo(2);
    assertThat(run("verify", "r", "--threads", "0").code()).isEqualTo(2);
    Files.delete(here.resolve("r/runs.csv"));
    Typed without = run("verify", "r");
    assertThat(without.code()).isEqualTo(4);
    assertThat(without.out()).startsWith("different: runs.csv is missing\n");
  }

  @Test
  void stoppedItSaysNothing() {
    Typed typed = Typed.in(here, () -> true, "verify", "r");
    assertThat(typed.code()).isEqualTo(130);
    assertThat(typed.out()).isEmpty();
  }
}
