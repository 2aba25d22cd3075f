package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.experiment.RunCounts;
import brink.experiment.RunFailure;
import brink.publication.MissingParts;
import brink.results.Draft;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingTest {
  @TempDir Path here;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Invocation shell() {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Invocation(stream, stream, false, true, here, Clock.systemUTC(), () -> false);
  }

  @Test
  void chartsThatCannotBeDrawnLeaveTheTables() throws IOException {
    try (Draft draft = Draft.open(here.resolve("r"), false)) {
      Files.writeString(draft.file("runs.csv"), "run\n");
      MissingParts missing = new MissingParts(draft);
      missing.unlessDrawn(
          () -> {
            Files.writeString(draft.file("charts/first.svg"), "<svg/>");
            throw new NoClassDefFoundError("no fonts");
          });
      assertThat(draft.digests()).containsOnlyKeys("datapackage.json", "missing.txt", "runs.csv");
      assertThat(draft.file("missing.txt"))
          .hasContent("charts and report: java.lang.NoClassDefFoundError: no fonts");
      assertThat(ClosingText.say(shell(), missing, ExitCode.OK)).isEqualTo(ExitCode.NOT_WHOLE);
      assertThat(ClosingText.say(shell(), missing, ExitCode.INTERRUPTED))
          .isEqualTo(ExitCode.INTERRUPTED);
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("not whole: charts and report: ");
  }

  @Test
  void theExitCodeTellsOfFailures() throws IOException {
    try (Draft draft = Draft.open(here.resolve("r"), false)) {
      MissingParts missing = new MissingParts(draft);
      RunCounts failed = new RunCounts(2, 1, List.of(new RunFailure(1, "no luck")), 0);
      assertThat(ClosingText.of(shell(), here, failed, missing)).isEqualTo(ExitCode.NOT_WHOLE);
      RunCounts whole = new RunCounts(2, 2, List.of(), 0);
      assertThat(ClosingText.of(shell(), here, whole, missing)).isEqualTo(ExitCode.OK);
    }
  }

  @Test
  void aWholeResultLacksNothing() throws IOException {
    try (Draft draft = Draft.open(here.resolve("r"), false)) {
      MissingParts missing = new MissingParts(draft);
      missing.unlessDrawn(() -> Files.writeString(draft.file("report.html"), "<html/>"));
      assertThat(ClosingText.say(shell(), missing, ExitCode.OK)).isEqualTo(ExitCode.OK);
      assertThat(draft.digests()).containsOnlyKeys("report.html");
    }
  }
}
