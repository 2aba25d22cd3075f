package brink.publication;

import brink.results.Draft;
import brink.results.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a result lacks besides runs, and why. It stands in {@code missing.txt} of its folder, which
 * whole results do not have, and so in the manifest's list of files.
 */
public final class MissingParts {
  private final Draft draft;
  private final List<String> lines = new ArrayList<>();
  private boolean interrupted;

  /**
   * Lacks nothing yet.
   *
   * @param draft the result
   */
  public MissingParts(Draft draft) {
    this.draft = draft;
  }

  /** Draws charts and a page. */
  @FunctionalInterface
  public interface Drawing {
    /**
     * Draws them.
     *
     * @throws IOException if they cannot be written
     */
    void draw() throws IOException;
  }

  /**
   * Draws charts and writes the page; where that fails, whatever the reason, what was drawn is
   * removed and the tables stay.
   *
   * @param drawing draws them
   * @throws IOException if what was drawn cannot be removed
   */
  public void unlessDrawn(Drawing drawing) throws IOException {
    try {
      drawing.draw();
    } catch (IOException | RuntimeException | Error e) {
      Draft.delete(draft.folder("charts"));
      Files.deleteIfExists(draft.file("report.html"));
      add("charts and report: " + FailureText.of(e));
    }
  }

  /**
   * Says that a part was left out because the user asked to stop.
   *
   * @param part which
   * @throws IOException if it cannot be written down
   */
  public void interrupted(String part) throws IOException {
    interrupted = true;
    add(part + ": interrupted");
  }

  private void add(String line) throws IOException {
    lines.add(line.replaceAll("\\s+", " ").strip());
    Files.writeString(draft.file(ResultsFolder.MISSING), String.join("\n", lines) + "\n");
  }

  /**
   * Whether a finished result lacks something.
   *
   * @param folder its folder
   * @return true if it says so itself
   */
  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(ResultsFolder.MISSING));
  }

  /**
   * What is missing.
   *
   * @return a line for each part, empty for a whole result
   */
  public List<String> lines() {
    return Collections.unmodifiableList(lines);
  }

  /**
   * Whether a part is missing because the user asked to stop.
   *
   * @return true if so
   */
  public boolean isInterrupted() {
    return interrupted;
  }
}
