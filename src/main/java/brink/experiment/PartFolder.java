package brink.experiment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a journal that are on the disk, none of which overlap. */
final class PartFolder {
  private static final String NAME = "part-";
  private static final String DAMAGED = ".damaged";

  private final Path folder;
  private final String digest;
  private final TreeMap<Integer, Stored> parts = new TreeMap<>();
  private final List<Path> damaged = new ArrayList<>();

  PartFolder(Path folder, String digest) {
    this.folder = folder;
    this.digest = digest;
  }

  /** A file and the tasks in it, from the key of its entry to end. */
  private record Stored(Path file, int end) {}

  /** Reads every part once, so that what is listed is whole. */
  void list() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> name(file).startsWith(NAME)).sorted().toList();
    }
    for (Path file : files) {
      if (!name(file).endsWith(DAMAGED)) {
        enter(file);
      }
    }
  }

  private void enter(Path file) throws IOException {
    JournalPart part = JournalPart.read(file);
    if (part == null) {
      damaged.add(file);
    } else if (!part.digest().equals(digest)) {
      throw new JournalException(file + ": belongs to another experiment");
    } else if (isFree(part)) {
      parts.put(part.first(), new Stored(file, part.end()));
    }
  }

  private boolean isFree(JournalPart part) {
    Map.Entry<Integer, Stored> before = parts.lowerEntry(part.end());
    return before == null || before.getValue().end() <= part.first();
  }

  /** Parts that are not as they were written. */
  List<Path> damaged() {
    return damaged;
  }

  /** Moves damaged parts out of the way and removes what was never finished. */
  void tidy() throws IOException {
    for (Path file : damaged) {
      Files.move(
          file, file.resolveSibling(name(file) + DAMAGED), StandardCopyOption.REPLACE_EXISTING);
    }
    List<Path> unfinished;
    try (Stream<Path> all = Files.list(folder)) {
      unfinished = all.filter(file -> !name(file).startsWith(NAME)).toList();
    }
    for (Path file : unfinished) {
      Files.delete(file);
    }
  }

  /**
   * Gives a whole file its name; false, and the file is gone, where its tasks are there already.
   */
  boolean commit(Path file, JournalPart part) throws IOException {
    if (!part.digest().equals(digest)) {
      throw new JournalException(file + ": belongs to another experiment");
    }
    if (!isFree(part)) {
      Files.delete(file);
      return false;
    }
    String name =
        String.format(Locale.ROOT, "%s%010d-%07d", NAME, part.first(), part.payloads().size());
    Path place = folder.resolve(name);
    Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
    force();
    parts.put(part.first(), new Stored(place, part.end()));
    return true;
  }

  /** The entry of a new file lives in its folder, which has to reach the disk as well. */
  private void force() {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Some systems do not open folders; they write the entry with the file.
    }
  }

  /** First index and end of the stored ranges, in order. */
  List<int[]> ranges() {
    return parts.entrySet().stream()
        .map(entry -> new int[] {entry.getKey(), entry.getValue().end()})
        .toList();
  }

  /** The first part that begins at an index or later, null for none. */
  @Nullable JournalPart from(int index) throws IOException {
    Map.Entry<Integer, Stored> entry = parts.ceilingEntry(index);
    if (entry == null) {
      return null;
    }
    Path file = entry.getValue().file();
    JournalPart part = JournalPart.read(file);
    if (part == null || part.first() != entry.getKey() || part.end() != entry.getValue().end()) {
      throw new JournalException(file + ": has been changed since it was written");
    }
    return part;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
