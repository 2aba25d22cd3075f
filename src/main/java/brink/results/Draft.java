package brink.results;

import brink.source.Sha256;
import brink.table.Table;
import brink.table.TableFormat;
import brink.table.TableWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A results folder being written, as a hidden neighbour of the place where it shall be, or inside
 * it. {@link #publish} moves it there; closing it before that leaves nothing behind. Its name is
 * claimed meanwhile, so that two that are written at once do not meet at the end; once it has its
 * manifest it is never deleted.
 */
public final class Draft implements Closeable {
  private final ResultPlace place;
  private final boolean force;
  private final Set<Path> inputs;
  private final Consumer<String> notes;
  private final @Nullable ProcessLock claim;
  private final Path folder;
  private final DataPackage tables = new DataPackage();
  private boolean finished;

  private Draft(
      ResultPlace place,
      boolean force,
      Set<Path> inputs,
      Consumer<String> notes,
      @Nullable ProcessLock claim,
      Path folder) {
    this.place = place;
    this.force = force;
    this.inputs = inputs;
    this.notes = notes;
    this.claim = claim;
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
    return open(target, force, Collections.emptySet(), note -> {});
  }

  /**
   * Starts a folder that is made of files which have to stay.
   *
   * @param target where it shall be
   * @param force whether it may replace another results folder
   * @param inputs files that have been read, none of which is replaced; real paths
   * @param notes hears what the user has to know, such as that it went to another place
   * @return the empty draft
   * @throws IOException if it cannot be written
   * @throws RefusedException if something is in the way
   */
  public static Draft open(Path target, boolean force, Set<Path> inputs, Consumer<String> notes)
      throws IOException {
    ResultPlace place = ResultPlace.of(target);
    place.check(force, inputs);
    ProcessLock claim = place.claim();
    try {
      if (claim.isStrong()) {
        new StaleDrafts(place).remove(notes);
      }
      place.check(force, inputs);
      return new Draft(place, force, inputs, notes, claim, newFolder(place));
    } catch (IOException | RuntimeException e) {
      claim.close();
      throw e;
    }
  }

  /**
   * Starts files that shall be added to a folder, which may exist and is no results folder.
   *
   * @param target the folder
   * @return the empty draft
   * @throws IOException if it cannot be written
   * @throws RefusedException if the folder is one of results or lies in one, or somebody else is
   *     adding to it
   */
  public static Draft beside(Path target) throws IOException {
    ResultPlace place = ResultPlace.of(target);
    new ResultPlace(place.path().resolve("a"), place.path(), target).checkOutside();
    ProcessLock claim = place.claim();
    try {
      if (claim.isStrong()) {
        new StaleDrafts(place).remove(note -> {});
      }
      return new Draft(place, false, Collections.emptySet(), note -> {}, claim, newFolder(place));
    } catch (IOException | RuntimeException e) {
      claim.close();
      throw e;
    }
  }

  /**
   * Starts a folder that is only needed for a while. What others have left there when they were
   * ended by force is removed.
   *
   * @param name the folder and the name, to which a number is added where others use it
   * @return the empty draft
   * @throws IOException if it cannot be written
   */
  public static Draft temporary(Path name) throws IOException {
    for (int i = 1; ; i++) {
      try {
        return open(i == 1 ? name : name.resolveSibling(name.getFileName() + "-" + i), false);
      } catch (RefusedException e) {
        if (!e.isTaken()) {
          throw e;
        }
      }
    }
  }

  /** Not a temporary folder of the library: that is closed to other users, and stays so. */
  private static Path newFolder(ResultPlace place) throws IOException {
    for (int i = 1; ; i++) {
      try {
        return Files.createDirectory(place.hidden(".draft-" + i));
      } catch (FileAlreadyExistsException e) {
        // A finished one that was kept, or somebody who cannot be told from dead: the next number.
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
    return new Draft(
        ResultPlace.of(target), false, Collections.emptySet(), note -> {}, null, folder);
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
   * Writes a table as comma-separated text.
   *
   * @param <T> what a row tells of
   * @param table what it is
   * @param rows its rows
   * @throws IOException if it cannot be written
   */
  public <T> void write(Table<T> table, Iterable<? extends T> rows) throws IOException {
    try (TableWriter<T> writer = open(table, TableFormat.CSV)) {
      for (T row : rows) {
        writer.write(row);
      }
    }
  }

  /**
   * Starts a table.
   *
   * @param <T> what a row tells of
   * @param table what it is
   * @param format how it is stored
   * @return the open table
   * @throws IOException if it cannot be written
   */
  public <T> TableWriter<T> open(Table<T> table, TableFormat format) throws IOException {
    String name = format.fileName(table.name());
    describe(name, table);
    return TableWriter.open(table, format, file(name));
  }

  /**
   * Says what a table is that is written otherwise.
   *
   * @param name the name of its file, with forward slashes
   * @param table what it is
   */
  public void describe(String name, Table<?> table) {
    tables.add(name, table);
  }

  /**
   * Says what the tables are that have been written, in {@code datapackage.json}, and gives the
   * SHA-256 of all that has been.
   *
   * @return hexadecimal digits by the name of the file, with forward slashes
   * @throws IOException if a file cannot be read
   */
  public SortedMap<String, String> digests() throws IOException {
    for (String name : names()) {
      if (name.endsWith(".csv")) {
        tables.addCopy(name, folder.resolve(name));
      }
    }
    if (!tables.isEmpty()) {
      Files.writeString(file(DataPackage.NAME), tables.text());
    }
    SortedMap<String, String> digests = new TreeMap<>();
    for (String name : names()) {
      digests.put(name, sha256(folder.resolve(name)));
    }
    return digests;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /**
   * SHA-256 of a file.
   *
   * @param file the file
   * @return 64 hexadecimal digits
   * @throws IOException if it cannot be read
   */
  public static String sha256(Path file) throws IOException {
    MessageDigest digest = Sha256.start();
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
   * and deleted last; an empty one is filled. If something has got in the way meanwhile, it goes to
   * the next free name. Within its place the files are moved one by one, the manifest last: a
   * folder is complete when it has one.
   *
   * @param manifest the manifest
   * @return the folder
   * @throws IOException if it cannot be written or moved; what is finished is then kept, and said
   * @throws RefusedException if within its place something else has the name of one of its files
   */
  public synchronized ResultsFolder publish(Manifest manifest) throws IOException {
    boolean within = folder.startsWith(place.path());
    finished = !within;
    try {
      manifest.write(folder);
      Path published = within ? fill() : move();
      finished = false;
      return new ResultsFolder(published, manifest);
    } catch (IOException | RuntimeException e) {
      if (finished) {
        notes.accept("the results cannot be moved to their place; they are kept in " + folder);
      }
      throw e;
    }
  }

  private Path fill() throws IOException {
    FolderFill filling = new FolderFill(folder, place);
    filling.check(names());
    filling.move(names());
    return place.path();
  }

  private Path move() throws IOException {
    try {
      place.check(force, inputs);
      if (place.isEmptyFolder()) {
        return fill();
      }
      if (!Files.exists(place.path(), LinkOption.NOFOLLOW_LINKS)) {
        Files.move(folder, place.path());
        return place.path();
      }
      return replace();
    } catch (RefusedException | FileAlreadyExistsException | DirectoryNotEmptyException e) {
      return moveAside();
    }
  }

  private Path replace() throws IOException {
    Path old = folder.resolveSibling(folder.getFileName() + StaleDrafts.REPLACED);
    Files.move(place.path(), old);
    try {
      Files.move(folder, place.path());
    } catch (IOException e) {
      Files.move(old, place.path());
      throw e;
    }
    delete(old);
    return place.path();
  }

  private Path moveAside() throws IOException {
    for (int i = 2; ; i++) {
      Path other = place.numbered(i);
      try {
        Files.move(folder, other);
        notes.accept(place.shown() + ": was taken meanwhile; the results are in " + other);
        return other;
      } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
        // The next number.
      }
    }
  }

  /**
   * Moves the files to the folder that they are added to.
   *
   * @throws IOException if one cannot be moved
   * @throws RefusedException if one of their names is taken; none is moved then
   */
  public void add() throws IOException {
    Files.createDirectories(place.path());
    fill();
  }

  /** Deletes what is not finished and lets go of the name. */
  @Override
  public synchronized void close() throws IOException {
    try {
      if (!finished) {
        delete(folder);
      }
    } finally {
      if (claim != null) {
        claim.close();
      }
    }
  }

  /**
   * Deletes a folder with all that is in it.
   *
   * @param tree the folder; may be missing
   * @throws IOException if something in it cannot be deleted
   */
  public static void delete(@Nullable Path tree) throws IOException {
    if (tree == null || !Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw e;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e)
              throws IOException {
            Files.deleteIfExists(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
