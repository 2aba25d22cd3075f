package brink.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final long MILLI = 1_000_000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private final AtomicLong nanos = new AtomicLong(5_000_000_000L);

  private ProgressLine line(boolean terminal) {
    return new ProgressLine(err, terminal, nanos::get);
  }

  private void after(long millis, ProgressLine line, long ended, long planned) {
    nanos.addAndGet(millis * MILLI);
    line.at(ended, planned);
  }

  private String shown() {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void elsewhereALineIsShownForATenthOnceASecondAtMost() {
    ProgressLine line = line(false);
    after(100, line, 2_000, 10_000);
    after(400, line, 3_000, 10_000);
    after(500, line, 4_000, 10_000);
    after(2_000, line, 4_100, 10_000);
    after(500, line, 10_000, 10_000);
    assertThat(shown())
        .isEqualTo(
            """
            brink: 4,000 of 10,000 runs, 40 %, 4,000 runs/s, 0:02 left
            brink: 10,000 of 10,000 runs, 100 %, 2,857 runs/s, 0:04 in all
            """);
  }

  @Test
  void elsewhereALineIsShownAfterTenSeconds() {
    ProgressLine line = line(false);
    after(9_900, line, 1, 1_000);
    after(200, line, 2, 1_000);
    after(9_900, line, 3, 1_000);
    assertThat(shown()).hasLineCount(1).startsWith("brink: 2 of 1,000 runs, 0 %");
  }

  @Test
  void onATerminalTheLineIsWrittenOverTenTimesASecondAtMost() {
    ProgressLine line = line(true);
    after(50, line, 10, 100);
    after(50, line, 25, 100);
    after(50, line, 50, 100);
    after(50, line, 100, 100);
    assertThat(shown())
        .isEqualTo(
            "\r[#####---------------] 25 of 100 runs, 25 %, 250 runs/s, 0:00 left   "
                + "\r[####################] 100 of 100 runs, 100 %, 500 runs/s, 0:00 in all   \n");
  }

  @Test
  void longTimesShowHours() {
    ProgressLine line = line(false);
    after(1_000_000, line, 1_000, 10_000);
    assertThat(shown()).endsWith("1 runs/s, 2:30:00 left\n");
  }

  @Test
  void aLineThatIsWrittenOverIsEndedWhenTheExperimentStops() {
    line(true).stop();
    line(false).stop();
    assertThat(shown()).isEqualTo("\n");
  }

  @Test
  void pointsThatMayEndBeforeAreSaidToHaveRunsAtMost() {
    ProgressLine line = line(false);
    line.over(4, 0, true);
    after(1_000, line, 250, 1_000);
    after(100, line, 375, 1_000);
    line.end();
    assertThat(shown())
        .isEqualTo(
            """
            brink: 250 of at most 1,000 runs, 25 %, 250 runs/s, 4 points with 62 of at most 250 runs, at most 0:03 left
            brink: 375 of 375 runs, 100 %, 341 runs/s, 4 points with 93 of 93 runs, 0:01 in all
            """);
  }

  @Test
  void theEndIsSaidOnce() {
    ProgressLine line = line(false);
    line.over(1, 0, true);
    line.end();
    after(100, line, 10, 10);
    line.end();
    assertThat(shown()).hasLineCount(1);
  }
}
