package brink.results;

import brink.source.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a results folder shall be. A link to a folder stands for that folder.
 *
 * @param path an absolute path, no link itself
 * @param parent its folder
 * @param shown as the user gave it
 */
record ResultPlace(Path path, Path parent, Path shown) {
  /** Longest name that its hidden neighbours carry as it is [bytes]; chosen: half of the usual. */
  private static final int LONGEST = 100;

  private static final int CUT = 80;
  private static final int SHOWN = 3;

  /** Finds the place; refuses what can be none. */
  static ResultPlace of(Path target) throws IOException {
    Path place = target.toAbsolutePath().normalize();
    if (Files.isSymbolicLink(place)) {
      if (!Files.isDirectory(place)) {
        throw new RefusedException(
            target + ": a link to " + Files.readSymbolicLink(place) + ", which is no folder");
      }
      place = place.toRealPath();
    }
    Path parent = place.getParent();
    if (place.getFileName() == null || parent == null) {
      throw new RefusedException(target + ": not a place for results");
    }
    return new ResultPlace(place, parent, target);
  }

  /** Makes the folder that it shall be in; refuses a name that cannot be there. */
  private void prepare() throws IOException {
    for (Path above = parent; above != null; above = above.getParent()) {
      if (Files.exists(above, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(above)) {
        throw new RefusedException(shown + ": " + above + " is no folder");
      }
    }
    try {
      Files.createDirectories(parent);
      BasicFileAttributes unused =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      // Free.
    } catch (FileSystemException e) {
      String reason = String.valueOf(e.getReason());
      if (!reason.toLowerCase(Locale.ROOT).contains("too long")) {
        throw e;
      }
      throw new RefusedException(
          shown + ": its name is too long for this file system; choose another with --out");
    }
  }

  /** Takes its name, which nobody else can write to until this is closed. */
  ProcessLock claim() throws IOException {
    prepare();
    ProcessLock claim = ProcessLock.take(hidden(".lock"));
    if (claim == null) {
      throw RefusedException.taken(
          shown + ": another process is writing it; choose another place with --out");
    }
    return claim;
  }

  /** A file beside it that is not shown; the same name for the same place. */
  Path hidden(String ending) {
    return parent.resolve("." + stem() + ending);
  }

  /** Its name, cut where the endings of its hidden neighbours would make it too long. */
  String stem() {
    String name = String.valueOf(path.getFileName());
    if (bytes(name) <= LONGEST) {
      return name;
    }
    byte[] digest = Sha256.start().digest(name.getBytes(StandardCharsets.UTF_8));
    return cut(name, CUT) + "-" + HexFormat.of().formatHex(digest, 0, 8);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The beginning of a name that has so many bytes at most. */
  static String cut(String name, int most) {
    int end = name.length();
    while (bytes(name.substring(0, end)) > most) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }

  /** The same name with a number after it. */
  Path numbered(int number) {
    return parent.resolve(path.getFileName() + "-" + number);
  }

  /** Whether nothing is there, or a folder without anything in it. */
  boolean isFree() throws IOException {
    return !Files.exists(path, LinkOption.NOFOLLOW_LINKS) || isEmptyFolder();
  }

  boolean isEmptyFolder() throws IOException {
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    }
  }

  /**
   * Refuses a place where something is that must stay.
   *
   * @param force whether another results folder may be replaced
   * @param inputs files that are being read, which must stay; real paths
   */
  void check(boolean force, Set<Path> inputs) throws IOException {
    checkOutside();
    if (isFree()) {
      return;
    }
    if (!force) {
      throw RefusedException.taken(
          shown + ": already exists; choose another place with --out or replace it with --force");
    }
    checkOurs();
    checkUnread(inputs);
  }

  private void checkUnread(Set<Path> inputs) throws IOException {
    Path real = path.toRealPath();
    for (Path input : inputs) {
      if (input.startsWith(real)) {
        throw new RefusedException(
            shown
                + ": "
                + real.relativize(input)
                + " in it is read by this command; not replaced, choose another place with --out");
      }
    }
  }

  /** Refuses a folder to be replaced of which not every file is known to be ours. */
  private void checkOurs() throws IOException {
    Manifest manifest = manifest(path);
    if (manifest == null) {
      throw new RefusedException(
          shown
              + ": not a results folder of Brink with a sound "
              + Manifest.NAME
              + "; not replaced, choose another place with --out");
    }
    List<String> foreign = Integrity.unlisted(path, manifest);
    if (!foreign.isEmpty()) {
      throw new RefusedException(
          shown
              + ": holds what Brink has not written there ("
              + String.join(", ", foreign.subList(0, Math.min(SHOWN, foreign.size())))
              + (foreign.size() > SHOWN ? ", and " + (foreign.size() - SHOWN) + " more" : "")
              + "); not replaced, choose another place with --out");
    }
  }

  /** Refuses a place within a result: that would no longer be what its manifest says. */
  void checkOutside() throws IOException {
    Path real = parent;
    while (!Files.exists(real)) {
      Path above = real.getParent();
      if (above == null) {
        return;
      }
      real = above;
    }
    for (Path above = real.toRealPath(); above != null; above = above.getParent()) {
      if (manifest(above) != null
          || SweepFolder.isBegun(above)
          || CalibrationFolder.isBegun(above)) {
        throw new RefusedException(
            shown + ": lies within the results in " + above + "; choose another place");
      }
    }
  }

  /** The manifest of a folder of ours that can be read; null for none. */
  private static @Nullable Manifest manifest(Path folder) throws IOException {
    try {
      return Manifest.read(folder);
    } catch (RefusedException | AccessDeniedException e) {
      return null;
    }
  }
}
