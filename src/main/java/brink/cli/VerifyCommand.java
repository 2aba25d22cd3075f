package brink.cli;

import brink.cli.option.QuietOption;
import brink.cli.option.ThreadsOption;
import brink.cli.shell.ExitCode;
import brink.cli.shell.Invocation;
import brink.cli.shell.Version;
import brink.publication.Verification;
import brink.results.Integrity;
import brink.results.Manifest;
import brink.results.RefusedException;
import brink.results.ResultKind;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks all that a results folder says, runs it again and compares. */
@Command(
    name = "verify",
    description = "Checks all that a results folder says, and runs it again from what it holds.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExample:%n",
    footer = {
      "  brink verify results/baseline",
      "",
      "Every file is held against the manifest, and the manifest against its own digest.",
      "Runs are done again and compared; tables that are computed from them are held to their",
      "digests, as is all that has been made of a sweep, and checks of an inference.",
      "Exit codes: 0 the same, 1 error, 2 not a results folder, 4 different,",
      ExitCode.SIGNALS + "."
    })
final class VerifyCommand implements Callable<Integer> {
  private static final String CHECK = "a check of an inference, which verify does not do again";

  private final Invocation shell;

  @Parameters(paramLabel = "DIR", description = "Results folder.")
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private Path folder;

  @Mixin private final ThreadsOption threads = new ThreadsOption();
  @Mixin private final QuietOption quiet = new QuietOption();

  VerifyCommand(Invocation shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    int used = threads.count();
    Integrity found = Integrity.of(shell.directory().resolve(folder));
    List<String> differences = new ArrayList<>(found.differences());
    ResultsFolder results = found.results();
    if (results == null || !found.isRepeatable()) {
      return conclude(results, differences);
    }
    ResultKind kind = ResultKind.of(results.manifest());
    if (kind == null) {
      throw new IllegalStateException("what is of no kind cannot be repeated");
    }
    return switch (kind) {
      case SENSITIVITY, DISCOVERY -> unchanged(results, differences, ofSweep(results.manifest()));
      case RANKS, RECOVERY -> unchanged(results, differences, CHECK);
      default ->
          again(kind, results, used, differences) ? conclude(results, differences) : interrupted();
    };
  }

  private static String ofSweep(Manifest manifest) {
    return "made of the runs of the sweep "
        + manifest.scenario()
        + ", SHA-256 "
        + manifest.recordsSha256()
        + ", which verify runs again from the folder of the sweep";
  }

  private int unchanged(ResultsFolder results, List<String> differences, String what) {
    if (!differences.isEmpty()) {
      return conclude(results, differences);
    }
    shell.out().println("no file has been changed; " + what);
    unsealed(results.manifest());
    return ExitCode.OK;
  }

  /** Does it again; false if that was interrupted. What is damaged may stand in the way. */
  private boolean again(ResultKind kind, ResultsFolder results, int used, List<String> differences)
      throws IOException {
    boolean sound = differences.isEmpty();
    try {
      return new Verification(
              results,
              shell.files(),
              used,
              () -> quiet.progress(shell),
              shell.stop(),
              System::nanoTime,
              differences)
          .run(kind);
    } catch (IOException | RuntimeException e) {
      if (sound) {
        throw e;
      }
      if (e instanceof RefusedException) {
        differences.add(String.valueOf(e.getMessage()));
      }
      return true;
    }
  }

  private int interrupted() {
    shell.say("interrupted; nothing can be said");
    return ExitCode.INTERRUPTED;
  }

  private int conclude(@Nullable ResultsFolder results, List<String> differences) {
    differences.forEach(difference -> shell.out().println("different: " + difference));
    if (results == null) {
      return ExitCode.DIFFERENT;
    }
    Manifest manifest = results.manifest();
    if (differences.isEmpty()) {
      shell
          .out()
          .println("the same: " + manifest.done() + " runs, SHA-256 " + manifest.recordsSha256());
      unsealed(manifest);
      return ExitCode.OK;
    }
    if (manifest.format() != Manifest.FORMAT || !manifest.version().equals(Version.text())) {
      shell.say(
          "made by version %s, format %d; this is %s, format %d"
              .formatted(manifest.version(), manifest.format(), Version.text(), Manifest.FORMAT));
    }
    return ExitCode.DIFFERENT;
  }

  private void unsealed(Manifest manifest) {
    if (!manifest.hasDigest()) {
      shell
          .out()
          .println(
              "not checked: the manifest is of format "
                  + manifest.format()
                  + ", which version 0.1.0 wrote without a digest of its own: its version, date,"
                  + " system, command and threads may have been changed");
    }
  }
}
