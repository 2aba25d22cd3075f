package brink.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds files: on disk relative to the file that names them, or to the working directory where none
 * does; what is not on disk, among the scenarios and the evidence shipped with the program.
 */
public final class FileSource {
  /** How the name of a shipped file begins. */
  public static final String SHIPPED = "shipped:";

  private final Path directory;
  private final Map<String, String> texts;
  private final Consumer<Path> reader;

  /** What came out of pipes and the like, which can be read once. */
  private final Map<String, SourceFile> piped;

  /** Trees of files without a problem: a scenario and what it extends are asked for repeatedly. */
  private final Map<SourceFile, Node> trees;

  /**
   * Makes a source.
   *
   * @param directory the working directory
   */
  public FileSource(Path directory) {
    this(directory, path -> {});
  }

  /**
   * Makes a source.
   *
   * @param directory the working directory
   * @param reader hears of each file on disk that is read
   */
  public FileSource(Path directory, Consumer<Path> reader) {
    this(
        directory,
        Collections.emptyMap(),
        reader,
        new ConcurrentHashMap<>(),
        new ConcurrentHashMap<>());
  }

  private FileSource(
      Path directory,
      Map<String, String> texts,
      Consumer<Path> reader,
      Map<String, SourceFile> piped,
      Map<SourceFile, Node> trees) {
    this.directory = directory;
    this.texts = texts;
    this.reader = reader;
    this.piped = piped;
    this.trees = trees;
  }

  /**
   * Makes a source of files that are in memory, and of those shipped.
   *
   * @param texts what is in each file, by its name with forward slashes
   * @return the source
   */
  public static FileSource of(SortedMap<String, String> texts) {
    return new FileSource(
        Path.of(""),
        Collections.unmodifiableMap(new TreeMap<>(texts)),
        path -> {},
        new ConcurrentHashMap<>(),
        new ConcurrentHashMap<>());
  }

  /**
   * This source with a file more, in memory. What one has read of a pipe the other has, too.
   *
   * @param name its name, with forward slashes
   * @param text what is in it
   * @return the source
   */
  public FileSource with(String name, String text) {
    Map<String, String> more = new TreeMap<>(texts);
    more.put(name, text);
    return new FileSource(directory, Collections.unmodifiableMap(more), reader, piped, trees);
  }

  /**
   * Finds and reads a file. A pipe is read once, to its end, and is the same whenever it is asked
   * for again.
   *
   * @param reference how it is named
   * @param from the place that names it, null for the command line
   * @param problems takes what is wrong: no such file, a folder, a file above 4 MiB, no UTF-8 text
   * @return the file, null after a problem
   */
  public @Nullable SourceFile open(String reference, @Nullable Location from, Problems problems) {
    try {
      String name = nameOf(reference, from);
      String held = texts.get(name);
      if (held != null) {
        return new SourceFile(name, held);
      }
      boolean shipped = name.startsWith(SHIPPED);
      Path path = directory.resolve(shipped ? "" : name);
      if (!shipped && Files.exists(path)) {
        reader.accept(path);
        return readDisk(name, path, from, problems);
      }
      String plain = shipped ? name.substring(SHIPPED.length()) : name;
      for (String candidate : List.of(plain, plain(reference))) {
        try (InputStream in = shipped(candidate)) {
          if (in != null) {
            return decode(SHIPPED + candidate, in, problems);
          }
        }
      }
    } catch (InvalidPathException e) {
      return refuse(from, Quote.of(reference) + " is not the name of a file", problems);
    } catch (IOException e) {
      return refuse(from, "cannot read " + Quote.of(reference), problems);
    }
    return refuse(
        from, "there is no file " + Quote.of(reference) + hint(reference, from), problems);
  }

  /**
   * Finds a file and reads its tree.
   *
   * @param reference how it is named
   * @param from the place that names it, null for the command line
   * @param problems takes what is wrong, as {@link #open} and {@link SourceReader#read} say it
   * @return the tree, null after a problem
   */
  public @Nullable Node tree(String reference, @Nullable Location from, Problems problems) {
    SourceFile file = open(reference, from, problems);
    return file == null ? null : tree(file, problems);
  }

  /**
   * Reads the tree of a file; once, however often it is asked for.
   *
   * @param file a file that was found
   * @param problems takes what is wrong, each time that it is asked for
   * @return the tree, null where it could not be read
   */
  public @Nullable Node tree(SourceFile file, Problems problems) {
    Node known = trees.get(file);
    if (known != null) {
      return known;
    }
    Problems found = new Problems();
    Node node = SourceReader.read(file, found);
    if (node != null && found.isEmpty()) {
      trees.put(file, node);
    }
    found.list().forEach(problem -> problems.add(problem.location(), problem.text()));
    return node;
  }

  /**
   * The files in a folder, on disk and shipped.
   *
   * @param folder its name, such as {@code scenarios}
   * @param ending how the names end, such as {@code .yaml}
   * @return the names, each with the folder before it, in order and each once; empty for none
   * @throws IOException if a folder cannot be read
   */
  public List<String> list(String folder, String ending) throws IOException {
    SortedSet<String> names = new TreeSet<>();
    if (Files.isDirectory(directory.resolve(folder))) {
      names.addAll(names(directory.resolve(folder)));
    }
    URL shipped = FileSource.class.getResource("/" + folder);
    if (shipped != null) {
      names.addAll(shippedNames(URI.create(shipped.toString()), folder));
    }
    return names.stream()
        .filter(name -> name.endsWith(ending))
        .map(name -> folder + "/" + name)
        .toList();
  }

  private static List<String> shippedNames(URI folder, String name) throws IOException {
    if (!folder.getScheme().equals("jar")) {
      return names(Path.of(folder));
    }
    try (FileSystem jar = FileSystems.newFileSystem(folder, Collections.emptyMap())) {
      return names(jar.getPath(name));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  /**
   * The name under which a file would be known.
   *
   * @param reference how it is named
   * @param from the place that names it, null for the command line
   * @return the reference, relative to the folder of the file that gives it
   */
  public static String nameOf(String reference, @Nullable Location from) {
    if (from == null || from.line() == 0 || Path.of(reference).isAbsolute()) {
      return reference;
    }
    boolean shipped = from.file().startsWith(SHIPPED);
    String file = shipped ? from.file().substring(SHIPPED.length()) : from.file();
    return (shipped ? SHIPPED : "") + plain(Path.of(file).resolveSibling(reference).toString());
  }

  /**
   * Whether there is a file, on disk or shipped.
   *
   * @param reference how it is named
   * @param from the place that names it, null for the command line
   * @return whether {@link #open} would find it
   */
  public boolean exists(String reference, @Nullable Location from) {
    try {
      String name = nameOf(reference, from);
      boolean shipped = name.startsWith(SHIPPED);
      String plain = shipped ? name.substring(SHIPPED.length()) : name;
      boolean onDisk = !shipped && Files.exists(directory.resolve(name));
      return onDisk || isShipped(plain) || isShipped(plain(reference));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static boolean isShipped(String name) {
    boolean ours = name.startsWith("scenarios/") || name.startsWith("seeds/");
    return ours && FileSource.class.getResource("/" + name) != null;
  }

  private static @Nullable InputStream shipped(String name) {
    boolean ours = name.startsWith("scenarios/") || name.startsWith("seeds/");
    return ours ? FileSource.class.getResourceAsStream("/" + name) : null;
  }

  private @Nullable SourceFile readDisk(
      String name, Path path, @Nullable Location from, Problems problems) {
    try {
      if (Files.isDirectory(path)) {
        return refuse(from, Quote.of(name) + " is a folder, not a file", problems);
      }
      if (Files.isRegularFile(path) && Files.size(path) > SourceFile.LARGEST_BYTES) {
        return refuse(Location.whole(name), tooLarge(Files.size(path)), problems);
      }
      SourceFile before = piped.get(name);
      if (before != null) {
        return before;
      }
      try (InputStream in = Files.newInputStream(path)) {
        SourceFile file = decode(name, in, problems);
        if (file != null && !Files.isRegularFile(path)) {
          piped.put(name, file);
        }
        return file;
      }
    } catch (IOException e) {
      return refuse(from, "cannot read " + Quote.of(name), problems);
    }
  }

  /** Reads no more than the limit, whatever the file claims to hold: it may be a pipe. */
  private static @Nullable SourceFile decode(String name, InputStream in, Problems problems)
      throws IOException {
    byte[] bytes = in.readNBytes(SourceFile.LARGEST_BYTES + 1);
    if (bytes.length > SourceFile.LARGEST_BYTES) {
      return refuse(Location.whole(name), tooLarge(bytes.length), problems);
    }
    String text = Utf8.decode(name, bytes, problems);
    return text == null ? null : new SourceFile(name, text);
  }

  private String hint(String reference, @Nullable Location from) {
    Path path = directory.resolve(nameOf(reference, from).replace(SHIPPED, ""));
    Path folder = path.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return "";
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
      return NearestName.of(String.valueOf(path.getFileName()), names)
          .map(near -> "; did you mean " + Quote.of(near) + "?")
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  private static String plain(String path) {
    return Path.of(path).normalize().toString().replace('\\', '/');
  }

  private static @Nullable SourceFile refuse(
      @Nullable Location from, String why, Problems problems) {
    problems.add(from, why);
    return null;
  }

  static String tooLarge(long bytes) {
    return "the file is larger than 4 MiB ("
        + bytes
        + " bytes or more); a file of this kind is small";
  }
}
