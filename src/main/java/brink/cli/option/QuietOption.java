package brink.cli.option;

import brink.cli.shell.Invocation;
import brink.cli.shell.ProgressLine;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Option;

/** Whether a command shows how far it is. */
public final class QuietOption {
  @Option(
      names = {"-q", "--quiet"},
      description = "Shows no progress and no notes.")
  private boolean quiet;

  /** Shows progress, unless it shall be quiet. */
  public ProgressLine progress(Invocation shell) {
    PrintStream err =
        quiet
            ? new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)
            : shell.err();
    return new ProgressLine(err, shell.terminal(), System::nanoTime);
  }

  /** The option as it was given. */
  public List<String> words() {
    return quiet ? List.of("--quiet") : List.of();
  }

  /** Does something that can be done without. */
  public void unless(Runnable spoken) {
    if (!quiet) {
      spoken.run();
    }
  }

  /** Says something that can be done without. */
  public void note(Invocation shell, String message) {
    if (!quiet) {
      shell.say(message);
    }
  }
}
