package brink.cli;

import brink.results.Draft;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a result lacks besides runs, and why. It stands in {@code missing.txt} of its folder, which
 * whole results do not have, and so in the manifest's list of files.
 */
final class Missing {
  private final Draft draft;
  private final List<String> lines = new ArrayList<>();
  private boolean interrupted;

  Missing(Draft draft) {
    this.draft = draft;
  }

  /** Draws charts and a page. */
  @FunctionalInterface
  interface Drawing {
    void draw() throws IOException;
  }

  /**
   * Draws charts and writes the page; where that fails, whatever the reason, what was drawn is
   * removed and the tables stay.
   */
  void unlessDrawn(Drawing drawing) throws IOException {
    try {
      drawing.draw();
    } catch (IOException | RuntimeException | Error e) {
      Draft.delete(draft.folder("charts"));
      Files.deleteIfExists(draft.file("report.html"));
      add("charts and report: " + Why.of(e));
    }
  }

  /** Says that a part was left out because the user asked to stop. */
  void interrupted(String part) throws IOException {
    interrupted = true;
    add(part + ": interrupted");
  }

  private void add(String line) throws IOException {
    lines.add(line.replaceAll("\\s+", " ").strip());
    Files.writeString(draft.file(ResultsFolder.MISSING), String.join("\n", lines) + "\n");
  }

  /** Whether a finished result lacks something. */
  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(ResultsFolder.MISSING));
  }

  /** Says what is missing and how it can be had; gives the exit code. */
  int say(Shell shell, int code, Path folder) {
    int all = say(shell, code);
    if (isIn(folder)) {
      shell.say("'brink resume " + shell.shown(folder) + "' makes it whole");
    }
    return all;
  }

  /** Says what is missing; gives the exit code of a result whose runs gave another. */
  int say(Shell shell, int code) {
    lines.forEach(line -> shell.say("not whole: " + line));
    if (lines.isEmpty() || code == Exit.INTERRUPTED) {
      return code;
    }
    return interrupted ? Exit.INTERRUPTED : Exit.NOT_WHOLE;
  }
}
