package brink.scenario;

import brink.source.FileSource;
import brink.source.MappingNode;
import brink.source.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario file says of itself. Nothing else is read or checked, and nothing that it
 * extends, so that many files are listed at once.
 *
 * @param title its title in words, empty where the file gives none
 * @param question the question that it answers, empty where the file gives none
 */
public record ScenarioTitle(String title, String question) {

  /**
   * Reads the title of a file.
   *
   * @param file its name, on disk or among those shipped
   * @param files finds files
   * @return the title, null where the file cannot be read
   */
  public static @Nullable ScenarioTitle read(String file, FileSource files) {
    Problems problems = new Problems();
    return files.tree(file, null, problems) instanceof MappingNode tree
        ? new ScenarioTitle(
            LenientTree.text(tree, "title", ""), LenientTree.text(tree, "question", ""))
        : null;
  }
}
