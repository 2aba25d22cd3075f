package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import brink.random.RandomStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps in processes of their own, which are killed or run out of room. */
class SurvivalTest {
  private static final String SPEC =
      """
      title: Long enough to be killed
      scenario: scenarios/baseline.yaml
      factors: {actors.israel.reciprocity: {range: [0.2, 1]}}
      design: {kind: grid, levels: 20}
      replications: 500
      runs-table: true
      """;

  @TempDir Path here;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(here.resolve("s.sweep.yaml"), SPEC);
  }

  private Process start(List<String> before, String... args) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("brink.cli.Main");
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .directory(here.toFile())
        .redirectErrorStream(true)
        .redirectOutput(here.resolve("said").toFile())
        .start();
  }

  private SortedMap<String, String> uninterrupted() throws IOException {
    assertThat(Typed.in(here, () -> false, "sweep", "s.sweep.yaml", "--out", "whole").code())
        .isZero();
    return Content.of(here.resolve("whole"));
  }

  /** Killed after ever longer times, so that every machine comes to the end at last. */
  @Test
  void killedAtAnyMomentsItComesToTheSameFiles() throws Exception {
    RandomStream random = new RandomStream(20240727);
    int kills = 0;
    double patience = 700;
    while (true) {
      boolean begun =
          Files.exists(here.resolve("x/journal/plan.json"))
              || Files.exists(here.resolve("x/manifest.json"));
      Process process =
          begun
              ? start(List.of(), "resume", "x")
              : start(List.of(), "sweep", "s.sweep.yaml", "--out", "x");
      patience *= 1.1 + 0.3 * random.uniform();
      if (process.waitFor((long) patience, TimeUnit.MILLISECONDS)) {
        assertThat(process.exitValue()).as(Files.readString(here.resolve("said"))).isZero();
        break;
      }
      process.destroyForcibly().waitFor();
      kills++;
    }
    assertThat(kills).isPositive();
    assertThat(Content.of(here.resolve("x"))).isEqualTo(uninterrupted());
    assertThat(here.resolve("x/journal")).doesNotExist();
  }

  /** A limit on the size of files stands for a full disk: both are met in the middle of a write. */
  @Test
  void whenTheDiskIsFullNothingIsLost() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a shell sets the limit");
    List<String> limited = List.of("/bin/sh", "-c", "ulimit -f 600; exec \"$@\"", "sh");
    Process process = start(limited, "sweep", "s.sweep.yaml", "--out", "x");
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String said = Files.readString(here.resolve("said"), StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(said).isEqualTo(1);
    assertThat(said)
        .contains("what was done is kept: go on with 'brink resume x'", "cannot read or write: ");
    assertThat(here.resolve("x/manifest.json")).doesNotExist();
    assertThat(Typed.in(here, () -> false, "resume", "x").code()).isZero();
    assertThat(Content.of(here.resolve("x"))).isEqualTo(uninterrupted());
  }
}
