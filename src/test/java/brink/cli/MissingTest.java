package brink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brink.cli.shell.Exit;
import brink.cli.shell.Shell;
import brink.experiment.RunFailure;
import brink.experiment.Tally;
import brink.publication.Missing;
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

  private Shell shell() {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Shell(stream, stream, false, true, here, Clock.systemUTC(), () -> false);
  }

  @Test
  void chartsThatCannotBeDrawnLeaveTheTables() throws IOException {
    try (Draft draft = Draft.open(here.resolve("r"), false)) {
      Files.writeString(draft.file("runs.csv"), "run\n");
      Missing missing = new Missing(draft);
      missing.unlessDrawn(
          () -> {
            Files.writeString(draft.file("charts/first.svg"), "<svg/>");
            throw new NoClassDefFoundError("no fonts");
          });
      assertThat(draft.digests()).containsOnlyKeys("datapackage.json", "missing.txt", "runs.csv");
      assertThat(draft.file("missing.txt"))
          .hasContent("charts and report: java.lang.NoClassDefFoundError: no fonts");
      assertThat(Ending.say(shell(), missing, Exit.OK)).isEqualTo(Exit.NOT_WHOLE);
      assertThat(Ending.say(shell(), missing, Exit.INTERRUPTED)).isEqualTo(Exit.INTERRUPTED);
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("not whole: charts and report: ");
  }

  @Test
  void theExitCodeTellsOfFailures() throws IOException {
    try (Draft draft = Draft.open(here.resolve("r"), false)) {
      Missing missing = new Missing(draft);
      Tally failed = new Tally(2, 1, List.of(new RunFailure(1, "no luck")), 0);
      assertThat(Ending.of(shell(), here, failed, missing)).isEqualTo(Exit.NOT_WHOLE);
      Tally whole = new Tally(2, 2, List.of(), 0);
      assertThat(Ending.of(shell(), here, whole, missing)).isEqualTo(Exit.OK);
    }
  }

  @Test
  void aWholeResultLacksNothing() throws IOException {
    try (Draft draft = Draft.open(here.resolve("r"), false)) {
      Missing missing = new Missing(draft);
      missing.unlessDrawn(() -> Files.writeString(draft.file("report.html"), "<html/>"));
      assertThat(Ending.say(shell(), missing, Exit.OK)).isEqualTo(Exit.OK);
      assertThat(draft.digests()).containsOnlyKeys("report.html");
    }
  }
}
