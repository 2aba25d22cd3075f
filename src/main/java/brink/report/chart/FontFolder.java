package brink.report.chart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The folder into which the typeface is unpacked, as the JDK reads letters from files alone. It is
 * one for all starts of a user, in the user's cache or else below the folder of temporary files,
 * and stays: a process that is killed leaves nothing more behind than one that ends.
 */
final class FontFolder {
  private static final List<String> FILES =
      List.of("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "fontconfig.properties");

  private FontFolder() {}

  /** The folder with all files as shipped; the exception says why there is none. */
  static Path unpacked() throws IOException {
    return unpacked(places(System.getProperty("java.io.tmpdir", "")));
  }

  /** The first of some places where there is room. */
  static Path unpacked(List<Path> places) throws IOException {
    IOException none =
        new IOException(
            "there is no place to unpack the fonts of the charts; tried "
                + String.join(", ", places.stream().map(Path::toString).toList()));
    for (Path place : places) {
      try {
        unpack(place);
        return place;
      } catch (IOException e) {
        none.addSuppressed(e);
      }
    }
    throw none;
  }

  private static List<Path> places(String temporary) {
    List<Path> places = new ArrayList<>();
    Path cache = cache();
    if (cache != null && cache.isAbsolute()) {
      places.add(cache.resolve("brink").resolve("fonts"));
    }
    if (!temporary.isEmpty()) {
      String user = System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9_-]", "_");
      places.add(Path.of(temporary).resolve("brink-fonts-" + user));
    }
    return places;
  }

  /** Where the system keeps what programs can make again; null where it does not say. */
  private static @Nullable Path cache() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String given = System.getenv(system.contains("windows") ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
    if (given != null && !given.isEmpty()) {
      return Path.of(given);
    }
    String home = System.getProperty("user.home", "");
    String below = system.contains("mac") ? "Library/Caches" : ".cache";
    return home.isEmpty() ? null : Path.of(home).resolve(below);
  }

  private static void unpack(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : FILES) {
      byte[] shipped = shipped(name);
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), shipped)) {
        write(file, shipped);
      }
      requireOwn(folder, file);
    }
  }

  /** Whole or not at all, as other starts may be at it; and a file in use is not written over. */
  private static void write(Path file, byte[] bytes) throws IOException {
    Path draft = Files.createTempFile(file.getParent(), "unpacked", ".new");
    try {
      Files.write(draft, bytes);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** In a folder of somebody else the files could be exchanged after they have been looked at. */
  private static void requireOwn(Path folder, Path file) throws IOException {
    UserPrincipal owner = Files.getOwner(folder);
    if (!owner.equals(Files.getOwner(file))) {
      throw new IOException(folder + ": it belongs to " + owner.getName());
    }
  }

  private static byte[] shipped(String name) throws IOException {
    try (InputStream in = FontFolder.class.getResourceAsStream("/brink/report/fonts/" + name)) {
      if (in == null) {
        throw new IOException("not in the jar: " + name);
      }
      return in.readAllBytes();
    }
  }
}
