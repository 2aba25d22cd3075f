package brink.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that come with Brink and are made by its code: held against it, or made anew. */
public final class ShippedFile {
  private static final String MARK = "how to write them anew. -->\n";

  private ShippedFile() {}

  /** Holds a file against what the code makes, or writes it with -Dbrink.regenerate=true. */
  public static void holds(Path file, String made) throws IOException {
    if (Boolean.getBoolean("brink.regenerate")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, made);
    }
    assertThat(file).content().isEqualTo(made);
  }

  /** Holds the tables at the end of a guide against those that the code makes. */
  public static void holdsTables(Path guide, String tables) throws IOException {
    String text = Files.readString(guide);
    int end = text.indexOf(MARK) + MARK.length();
    assertThat(end).as("place of the tables").isGreaterThan(MARK.length());
    holds(guide, text.substring(0, end) + tables);
  }
}
