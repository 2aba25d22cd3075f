package brink.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a table says as it is written into a draft. */
final class Written {
  private Written() {}

  /** Writes something into a draft. */
  @FunctionalInterface
  interface Writer {
    void write(Draft draft) throws IOException;
  }

  static String text(Path folder, String name, Writer writer) throws IOException {
    try (Draft draft = Draft.open(folder.resolve("out"), false)) {
      writer.write(draft);
      return Files.readString(draft.file(name));
    }
  }
}
