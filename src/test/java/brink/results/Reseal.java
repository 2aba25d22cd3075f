package brink.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Changes a manifest and gives it the digest that fits, as a forger would. */
public final class Reseal {
  private Reseal() {}

  /** Replaces text in the manifest of a folder, which must be there. */
  public static void replace(Path folder, String from, String to) throws IOException {
    Path file = folder.resolve(Manifest.NAME);
    String text = Files.readString(file);
    if (!text.contains(from)) {
      throw new IllegalArgumentException("no " + from + " in " + text);
    }
    write(file, text.replace(from, to));
  }

  /** Writes another text into a file of a folder and its digest into the manifest. */
  public static void rewrite(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    String before = Draft.sha256(file);
    Files.writeString(file, text);
    replace(folder, before, Draft.sha256(file));
  }

  static void write(Path file, String text) throws IOException {
    String body = text.replaceFirst(",\n  \"digest\" : \"[0-9a-f]{64}\"", "");
    Files.writeString(file, ManifestSeal.close(body));
  }
}
