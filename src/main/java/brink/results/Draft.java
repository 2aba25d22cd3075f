package brink.results;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A results folder being written, as a hidden neighbour of the place where it shall be, or inside
 * it. {@link #publish} moves it there; closing it before that leaves nothing behind.
 */
public final class Draft implements Closeable {
  private final Path target;
  private final boolean force;
  private final Path folder;

  private Draft(Path target, boolean force, Path folder) {
    this.target = target;
    this.force = force;
    this.folder = folder;
  }

  /**
   * Starts a folder.
   *
   * @param target where it shall be
   * @param force whether it may replace another results folder
   * @return the empty draft
   * @throws IOException if it cannot be written
   * @throws RefusedException if something is in the way
   */
  public static Draft open(Path target, boolean force) throws IOException {
    Path place = target.toAbsolutePath().normalize();
    Path name = place.getFileName();
    Path parent = place.getParent();
    if (name == null || parent == null) {
      throw new RefusedException(target + ": not a place for results");
    }
    check(place, target, force);
    Files.createDirectories(parent);
    return new Draft(place, force, newFolder(parent, "." + name + ".draft"));
  }

  /** Not a temporary folder of the library: that is closed to other users, and stays so. */
  private static Path newFolder(Path parent, String name) throws IOException {
    for (int i = 1; ; i++) {
      try {
        return Files.createDirectory(parent.resolve(name + "-" + i));
      } catch (FileAlreadyExistsException e) {
        // Somebody else is writing, or was stopped by force: the next number.
      }
    }
  }

  /**
   * Starts a folder within its place, where something else is being kept meanwhile.
   *
   * @param target where its files shall be; exists
   * @param folder where they are written, on the same disk; what is there is deleted
   * @return the empty draft
   * @throws IOException if it cannot be written
   */
  static Draft within(Path target, Path folder) throws IOException {
    delete(folder);
    Files.createDirectories(folder);
    return new Draft(target, false, folder);
  }

  private static void check(Path place, Path shown, boolean force) throws IOException {
    if (!Files.exists(place) || isEmptyFolder(place)) {
      return;
    }
    if (!force) {
      throw new RefusedException(
          shown + ": already exists; choose another place with --out or replace it with --force");
    }
    if (!Files.isRegularFile(place.resolve(Manifest.NAME))) {
      throw new RefusedException(
          shown + ": not a results folder, it has no " + Manifest.NAME + "; not replaced");
    }
  }

  /** Refuses a place where something is already. */
  static void checkFree(Path place, Path shown) throws IOException {
    if (Files.exists(place) && !isEmptyFolder(place)) {
      throw new RefusedException(
          shown + ": already exists and is not empty; choose another place with --out");
    }
  }

  private static boolean isEmptyFolder(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(place)) {
      return entries.findAny().isEmpty();
    }
  }

  /**
   * Where to write several files.
   *
   * @param name the name of a folder within the folder
   * @return a folder that exists
   * @throws IOException if it cannot be made
   */
  public Path folder(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  /**
   * Where to write one file.
   *
   * @param name its name within the folder, with forward slashes
   * @return a path; its folder exists
   * @throws IOException if its folder cannot be made
   */
  public Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return file;
  }

  /**
   * SHA-256 of what has been written.
   *
   * @return hexadecimal digits by the name of the file, with forward slashes
   * @throws IOException if a file cannot be read
   */
  public SortedMap<String, String> digests() throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      digests.put(name, sha256(file));
    }
    return digests;
  }

  /**
   * SHA-256 of a file.
   *
   * @param file the file
   * @return 64 hexadecimal digits
   * @throws IOException if it cannot be read
   */
  public static String sha256(Path file) throws IOException {
    MessageDigest digest = RecordDigest.sha256();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Completes the folder and moves it to its place. A folder that is replaced is moved aside first
   * and deleted last. Within its place the files are moved one by one, the manifest last: a folder
   * is complete when it has one.
   *
   * @param manifest the manifest
   * @return the folder
   * @throws IOException if it cannot be written
   * @throws RefusedException if something has got in the way
   */
  public ResultsFolder publish(Manifest manifest) throws IOException {
    manifest.write(folder);
    if (folder.startsWith(target)) {
      moveFiles();
      return new ResultsFolder(target, manifest);
    }
    check(target, target, force);
    Path old = null;
    if (Files.exists(target)) {
      old = folder.resolveSibling(folder.getFileName() + "-replaced");
      Files.move(target, old);
    }
    Files.move(folder, target);
    delete(old);
    return new ResultsFolder(target, manifest);
  }

  private void moveFiles() throws IOException {
    List<String> names = new ArrayList<>(digests().keySet());
    names.remove(Manifest.NAME);
    names.add(Manifest.NAME);
    for (String name : names) {
      Path file = target.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.move(folder.resolve(name), file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  @Override
  public void close() throws IOException {
    delete(folder);
  }

  /**
   * Deletes a folder with all that is in it.
   *
   * @param tree the folder; may be missing
   * @throws IOException if something in it cannot be deleted
   */
  public static void delete(@Nullable Path tree) throws IOException {
    if (tree == null || !Files.exists(tree)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
              throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
