package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.cli.shell.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be seen of the program from outside alone: signals, and folders that are not there. */
@EnabledOnOs(OS.LINUX)
class ProcessTest {
  @TempDir Path here;

  private Process start(List<String> options, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "brink.cli.Main"));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("XDG_CACHE_HOME");
    return builder
        .directory(here.toFile())
        .redirectErrorStream(true)
        .redirectOutput(here.resolve("said").toFile())
        .start();
  }

  private static void run(String... command) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
  }

  /** It waits for a pipe that nobody writes to, and so hears no wish to stop. */
  @ParameterizedTest
  @CsvSource({"INT,130", "TERM,143", "HUP,129"})
  void aSignalEndsWhatDoesNotListen(String signal, int code) throws Exception {
    run("mkfifo", here.resolve("pipe").toString());
    Process process = start(List.of(), "validate", "pipe");
    assertThat(process.waitFor(1_500, TimeUnit.MILLISECONDS)).isFalse();
    run("kill", "-" + signal, Long.toString(process.pid()));
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(code);
  }

  @Test
  void withoutAnyPlaceForFontsTheTablesAreThere() throws Exception {
    Process process =
        start(
            List.of("-Djava.io.tmpdir=/proc/none", "-Duser.home=/proc/none"),
            "run",
            "scenarios/baseline.yaml",
            "--runs",
            "50",
            "--out",
            "r");
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String said = Files.readString(here.resolve("said"));
    assertThat(process.exitValue()).as(said).isEqualTo(ExitCode.NOT_WHOLE);
    assertThat(said)
        .contains("not whole: charts and report: there is no place to unpack the fonts");
    assertThat(here.resolve("r/runs.csv")).exists();
    assertThat(here.resolve("r/missing.txt")).exists();
    assertThat(here.resolve("r/report.html")).doesNotExist();
    assertThat(Typed.in(here, () -> false, "verify", "r").code()).isZero();
    assertThat(Typed.in(here, () -> false, "resume", "r").code()).isZero();
    assertThat(here.resolve("r/report.html")).exists();
    assertThat(here.resolve("r/missing.txt")).doesNotExist();
  }
}
