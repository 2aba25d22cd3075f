package brink.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The folder of a sweep that is being done. Until it is finished, everything is in its folder
 * {@code journal}: the plan, the resolved sweep with its scenarios, and what its tasks have given;
 * so that it can be gone on with after whatever ended it. The plan is written last.
 */
public final class SweepFolder {
  /** Name of the resolved sweep in its folder. */
  public static final String SPEC = "spec.yaml";

  static final String JOURNAL = "journal";

  /** What is in a journal before its plan, or its log of trials, is there. */
  private static final Set<String> BEGINNING =
      Set.of(
          SPEC,
          SPEC + ".new",
          SweepPlan.NAME + ".new",
          "resolved",
          ResultsFolder.RESOLVED,
          AskedCommand.NAME,
          AskedCommand.NAME + ".new",
          CalibrationFolder.SPEC,
          CalibrationFolder.NO_CHARTS,
          CalibrationFolder.DENSITIES,
          CalibrationFolder.LOG,
          CalibrationFolder.REPLACED);

  private final Path target;
  private final SweepPlan plan;

  private SweepFolder(Path target, SweepPlan plan) {
    this.target = target;
    this.plan = plan;
  }

  /**
   * Begins a sweep.
   *
   * @param target where its results shall be
   * @param plan what shall be done
   * @param files the resolved sweep and its scenarios by name, with forward slashes
   * @return the folder
   * @throws IOException if it cannot be written
   * @throws RefusedException if something is in the way
   */
  public static SweepFolder begin(Path target, SweepPlan plan, SortedMap<String, String> files)
      throws IOException {
    Place place = Place.of(target);
    place.checkOutside();
    try (Claim claim = place.claim()) {
      requireFree(place, claim);
      Path journal = Files.createDirectories(place.path().resolve(JOURNAL));
      for (Map.Entry<String, String> file : files.entrySet()) {
        write(journal.resolve(file.getKey()), file.getValue());
      }
      write(journal.resolve(SweepPlan.NAME), plan.text());
    }
    return new SweepFolder(place.path(), plan);
  }

  private static void requireFree(Place place, Claim claim) throws IOException {
    if (isBegun(place.path())) {
      throw RefusedException.taken(
          place.shown()
              + ": a sweep was begun here; go on with 'brink resume "
              + place.shown()
              + "', or choose another place with --out");
    }
    removeCutShort(place, claim);
    if (!place.isFree()) {
      throw RefusedException.taken(
          place.shown() + ": already exists and is not empty; choose another place with --out");
    }
  }

  /** Whether a sweep was begun in a folder, and is not finished or not tidied up. */
  static boolean isBegun(Path folder) {
    return Files.isRegularFile(folder.resolve(JOURNAL).resolve(SweepPlan.NAME));
  }

  /** Removes a beginning that ended before it had a plan, as when the process was killed then. */
  static void removeCutShort(Place place, Claim claim) throws IOException {
    Path journal = place.path().resolve(JOURNAL);
    if (!claim.isStrong() || !Files.isDirectory(journal, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    boolean ours;
    try (Stream<Path> entries = Files.list(journal)) {
      ours = entries.allMatch(file -> BEGINNING.contains(String.valueOf(file.getFileName())));
    }
    if (ours) {
      Draft.delete(journal);
    }
  }

  /** A file is there as a whole or not at all, and on the disk when this returns. */
  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling("."));
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        int unused = channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Opens the folder of a sweep that was begun.
   *
   * @param target where its results shall be
   * @return the folder
   * @throws IOException if it cannot be read
   * @throws RefusedException if no sweep was begun there, or its plan cannot be read
   */
  public static SweepFolder open(Path target) throws IOException {
    Path place = target.toAbsolutePath().normalize();
    if (!Files.isDirectory(place)) {
      throw new RefusedException(target + ": there is no such folder");
    }
    if (!Files.isDirectory(place.resolve(JOURNAL))) {
      throw new RefusedException(target + ": no sweep was begun here, it has no " + JOURNAL);
    }
    return new SweepFolder(place, SweepPlan.read(place.resolve(JOURNAL)));
  }

  /**
   * Whether a folder has its final files. What is left of a journal is removed, unless it is needed
   * to write what the final files lack.
   *
   * @param target where the results shall be
   * @return true if there is nothing to do
   * @throws IOException if what is left cannot be removed
   */
  public static boolean isFinished(Path target) throws IOException {
    if (!Files.isRegularFile(target.resolve(Manifest.NAME)) || CalibrationFolder.replaces(target)) {
      return false;
    }
    if (Files.isDirectory(target.resolve(JOURNAL)) && isLacking(target)) {
      return false;
    }
    if (isBegun(target)) {
      delete(target.resolve(JOURNAL), SweepPlan.NAME);
    }
    return true;
  }

  /** Removes a journal, and last the file by which it is known, however often this is ended. */
  static void delete(Path journal, String last) throws IOException {
    List<Path> others;
    try (Stream<Path> all = Files.list(journal)) {
      others = all.filter(file -> !file.endsWith(last)).toList();
    }
    for (Path other : others) {
      Draft.delete(other);
    }
    Draft.delete(journal);
  }

  /** Removes final files that lack something, before whole ones are made of the journal. */
  static void removeLacking(Path target) throws IOException {
    if (isLacking(target) && Files.isRegularFile(target.resolve(Manifest.NAME))) {
      remove(target, Manifest.read(target));
    }
  }

  /** Removes the files of a result. */
  static void remove(Path target, Manifest manifest) throws IOException {
    Files.deleteIfExists(target.resolve(Manifest.NAME));
    for (String name : manifest.files().keySet()) {
      Files.deleteIfExists(target.resolve(name));
    }
  }

  static boolean isLacking(Path target) {
    return Files.isRegularFile(target.resolve(ResultsFolder.MISSING));
  }

  /**
   * Where the results shall be.
   *
   * @return an absolute path
   */
  public Path target() {
    return target;
  }

  /**
   * What was asked for.
   *
   * @return the plan
   */
  public SweepPlan plan() {
    return plan;
  }

  /**
   * Where the journal is.
   *
   * @return an existing folder
   */
  public Path journal() {
    return target.resolve(JOURNAL);
  }

  /**
   * The resolved sweep.
   *
   * @return a file, beside the scenarios that it names
   */
  public Path spec() {
    return journal().resolve(SPEC);
  }

  /**
   * Starts to write the final files.
   *
   * @return a draft that publishes them here
   * @throws IOException if it cannot be written
   */
  public Draft draft() throws IOException {
    removeLacking(target);
    return Draft.within(target, journal().resolve("result"));
  }

  /**
   * Removes the journal, once the final files are there and it is closed; kept where they lack
   * something, so that it can be written later.
   *
   * @throws IOException if it cannot be removed
   */
  public void end() throws IOException {
    if (!isLacking(target)) {
      delete(journal(), SweepPlan.NAME);
    }
  }
}
