package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkSweepTest {
  private static final String SPEC =
      """
      title: Reciprocity
      scenario: scenarios/baseline.yaml
      factors:
        actors.israel.reciprocity: {values: [0.3, 0.6, 0.9]}
        actors.us.tempo: {values: [0.1, 0.5]}
      design: {kind: grid}
      replications: 80
      until: {half-width: 0.1, outcome: rung-8}
      outcomes: [rung-8, first-7]
      """;

  @TempDir Path here;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(here.resolve("r.sweep.yaml"), SPEC);
  }

  private Typed sweep(String... more) {
    return Typed.in(here, () -> false, words("sweep r.sweep.yaml --runs-table", more));
  }

  private static String[] words(String first, String... more) {
    return (first + " " + String.join(" ", more)).strip().split(" ");
  }

  private SortedMap<String, String> content(String folder) throws IOException {
    return Content.of(here.resolve(folder));
  }

  @Test
  void aClusterGivesTheFilesThatThreadsGive() throws IOException {
    assertThat(sweep("--out", "threads").code()).isZero();
    Typed spark = sweep("--engine", "spark", "--master", "local[2]", "--out", "spark");
    assertThat(spark.code()).as(spark.err()).isZero();
    assertThat(content("spark")).containsKey("runs.csv").isEqualTo(content("threads"));
  }

  @Test
  void whatThreadsBeganAClusterCompletes() throws IOException {
    assertThat(sweep("--out", "whole").code()).isZero();
    AtomicInteger left = new AtomicInteger(5);
    String begin = "sweep r.sweep.yaml --runs-table --threads 1 --out begun";
    assertThat(Typed.in(here, () -> left.decrementAndGet() < 0, words(begin)).code())
        .isEqualTo(ExitCode.INTERRUPTED);
    Typed resumed = Typed.in(here, () -> false, words("resume begun --engine spark --threads 2"));
    assertThat(resumed.code()).as(resumed.err()).isZero();
    assertThat(content("begun")).isEqualTo(content("whole"));
  }

  @Test
  void aMasterThatIsNoneIsRefusedBeforeAnythingIsWritten() {
    Typed typed = sweep("--engine", "spark", "--master", "somewhere");
    assertThat(typed.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(typed.err())
        .startsWith(
            "brink: --master must be local[N], spark://HOST:PORT, yarn or k8s://URL,"
                + " not 'somewhere'\n");
    assertThat(here.resolve("results")).doesNotExist();
  }

  @Test
  void aMasterGoesWithSparkAlone() {
    Typed typed = sweep("--master", "local[2]");
    assertThat(typed.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(typed.err()).startsWith("brink: --master goes with --engine spark\n");
  }
}
