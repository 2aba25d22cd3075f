package brink.cli;

import brink.cli.option.EarlierResult;
import brink.cli.option.OutputOptions;
import brink.cli.option.QuietOption;
import brink.cli.shell.Invocation;
import brink.results.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * A result that is not whole is done again from its beginning, as its manifest says it was asked
 * for. Runs are named by seed and number, so this gives the files that would have been written at
 * once; and it takes at most the time that they would have taken.
 */
final class Rerun {
  private static final Set<String> COMMANDS =
      Set.of("run", "compare", "respond", "rare", "hindcast");

  private final Invocation shell;
  private final EarlierResult earlier;

  Rerun(Invocation shell, EarlierResult earlier) {
    this.shell = shell;
    this.earlier = earlier;
  }

  /** Does it; gives the exit code. */
  int call(int threads, QuietOption quiet) {
    List<String> asked = earlier.manifest().command();
    if (asked.isEmpty() || !COMMANDS.contains(asked.get(0))) {
      throw new RefusedException(
          earlier.shown()
              + ": not whole, and nothing that can be gone on with; do it again with --force: "
              + earlier.imprint().line());
    }
    quiet.note(shell, words());
    List<String> args = new ArrayList<>(asked);
    args.addAll(List.of("--threads", Integer.toString(threads)));
    args.addAll(quiet.words());
    CommandLine line = Main.commandLine(shell);
    line.setOverwrittenOptionsAllowed(true);
    if (placeOf(line, asked.get(0)) instanceof OutputOptions place) {
      place.again(earlier);
    }
    return line.execute(args.toArray(String[]::new));
  }

  private static @Nullable Object placeOf(CommandLine line, String command) {
    CommandLine sub = line.getSubcommands().get(command);
    return sub == null
        ? null
        : sub.getMixins().values().stream()
            .filter(OutputOptions.class::isInstance)
            .findFirst()
            .orElse(null);
  }

  private String words() {
    return String.format(
        Locale.ROOT,
        "%,d of %,d runs were done; all are done again, for the result that there would have been",
        earlier.manifest().done(),
        earlier.manifest().planned());
  }
}
