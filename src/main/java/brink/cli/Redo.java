package brink.cli;

import brink.publication.Imprint;
import brink.publication.Missing;
import brink.results.Draft;
import brink.results.Manifest;
import brink.results.RefusedException;
import brink.results.ResultsFolder;
import brink.scenario.ScenarioTemplate;
import java.io.IOException;
import java.nio.file.Path;
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
final class Redo {
  private static final Set<String> COMMANDS = Set.of("run", "compare", "rare", "hindcast");

  private final Shell shell;
  private final ResultsFolder before;
  private final Path shown;

  Redo(Shell shell, ResultsFolder before) {
    this.shell = shell;
    this.before = before;
    shown = shell.shown(before.path());
  }

  /** Whether a result lacks something. */
  boolean isNeeded() {
    return before.manifest().partial() || Missing.isIn(before.path());
  }

  /** Does it; gives the exit code. */
  int call(int threads, QuietOption quiet) {
    List<String> asked = before.manifest().command();
    if (asked.isEmpty() || !COMMANDS.contains(asked.get(0))) {
      throw new RefusedException(
          shown
              + ": not whole, and nothing that can be gone on with; do it again with --force: "
              + imprint().line());
    }
    quiet.note(shell, words());
    List<String> args = new ArrayList<>(asked);
    args.addAll(List.of("--threads", Integer.toString(threads)));
    args.addAll(quiet.words());
    CommandLine line = Main.commandLine(shell);
    line.setOverwrittenOptionsAllowed(true);
    if (placeOf(line, asked.get(0)) instanceof OutputOptions place) {
      place.again(this);
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
        before.manifest().done(),
        before.manifest().planned());
  }

  /** Refuses a scenario that is not the one that was asked for. */
  void check(ScenarioTemplate template) {
    if (!isOf(template.digest())) {
      throw new RefusedException(
          shown
              + ": the scenario "
              + template.name()
              + " is no longer the one of this result; resume where and with the files with which"
              + " it was begun, or give its command again: "
              + imprint().line());
    }
  }

  /** Names of the evidence may be others in a kept scenario, whose file then has another digest. */
  private boolean isOf(String digest) {
    Manifest said = before.manifest();
    return said.scenarioSha256().equals(digest) || said.files().containsValue(digest);
  }

  /** Whether more runs were done before. */
  boolean hasMoreThan(long done) {
    return before.manifest().done() > done;
  }

  /** Starts the folder that takes the place of the old one. */
  Draft open() throws IOException {
    return Draft.open(before.path(), true, shell.inputs(), shell::say);
  }

  /** The imprint of the command by which it was asked for. */
  Imprint imprint() {
    return shell.imprint(before.manifest().command());
  }
}
