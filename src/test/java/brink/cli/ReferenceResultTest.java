package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The reference result that is checked in, results/baseline, is what the README's first command
 * writes, to the byte, on any JDK. After a change of results {@code mvn test
 * -Dtest=ReferenceResultTest -Dbrink.regenerate=true} writes it anew; say so in CHANGELOG.md.
 */
class ReferenceResultTest {
  private static final Path REFERENCE = Path.of("results/baseline");
  private static final long MOST_BYTES = 2_500_000;

  @TempDir static Path here;

  @BeforeAll
  static void runTheBaseline() {
    if (Boolean.getBoolean("brink.regenerate")) {
      Typed typed =
          Typed.of("run", "scenarios/baseline.yaml", "--out", REFERENCE.toString(), "--force");
      assertThat(typed.code()).as(typed.err()).isZero();
    }
    String baseline = Path.of("scenarios/baseline.yaml").toAbsolutePath().toString();
    Typed typed = Typed.in(here, () -> false, "run", baseline, "--out", "again", "--no-charts");
    assertThat(typed.code()).as(typed.err()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "resolved.yaml",
        "runs.csv",
        "daily.csv",
        "outcomes.csv",
        "quantities.csv",
        "reported.csv"
      })
  void everyTableIsTheSameToTheByte(String table) throws IOException {
    assertThat(Files.readString(here.resolve("again").resolve(table)))
        .isEqualTo(Files.readString(REFERENCE.resolve(table)));
  }

  @Test
  void theRecordsHaveTheSameFingerprint() throws IOException {
    assertThat(ResultsFolder.open(here.resolve("again")).manifest().recordsSha256())
        .isEqualTo(ResultsFolder.open(REFERENCE).manifest().recordsSha256());
  }

  @Test
  void itHasAllChartsAndStaysSmall() throws IOException {
    List<String> charts =
        List.of(
            "rung-fan",
            "deaths-fan",
            "first-passage",
            "outcomes",
            "reported-acts",
            "typical-run",
            "pair-rungs",
            "transitions",
            "escalation");
    for (String chart : charts) {
      assertThat(REFERENCE.resolve("charts/" + chart + ".svg")).isNotEmptyFile();
      assertThat(REFERENCE.resolve("charts/" + chart + ".png")).isNotEmptyFile();
    }
    try (Stream<Path> files = Files.walk(REFERENCE)) {
      long bytes =
          files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      assertThat(bytes).isLessThan(MOST_BYTES);
    }
  }
}
