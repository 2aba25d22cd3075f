package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.cli.shell.CheckedOutput;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard output that cannot be written, as on a full disk, or whose reader goes away. */
class OutletTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int type(String why, String line) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(why);
          }
        };
    Invocation shell =
        new Invocation(
            CheckedOutput.of(broken, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            true,
            Path.of(""),
            Clock.systemUTC(),
            () -> false);
    return Main.run(shell, line.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "validate scenarios/baseline.yaml",
        "schema",
        "explain scenarios/baseline.yaml",
        "plan scenarios/sweeps/reciprocity.sweep.yaml",
        "completion",
        "--help",
        "run --help",
        "--version"
      })
  void aFullDiskIsAnErrorOfEveryCommand(String line) {
    assertThat(type("No space left on device", line)).isEqualTo(ExitCode.ERROR);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("brink: cannot write to standard output: No space left on device");
  }

  @Test
  void aReaderThatHasSeenEnoughIsNone() {
    assertThat(type("Broken pipe", "list")).isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
