package brink.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;

/**
 * The folder of a sweep that is being done. Until it is finished, everything is in its folder
 * {@code journal}: the plan, the resolved sweep with its scenarios, and what its tasks have given;
 * so that it can be gone on with after whatever ended it. The plan is written last.
 */
public final class SweepFolder {
  /** Name of the resolved sweep in its folder. */
  public static final String SPEC = "spec.yaml";

  private final JournalFolder journal;
  private final SweepPlan plan;

  private SweepFolder(JournalFolder journal, SweepPlan plan) {
    this.journal = journal;
    this.plan = plan;
  }

  private static JournalFolder journal(Path target) {
    return new JournalFolder(target, SweepPlan.NAME);
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
    ResultPlace place = ResultPlace.of(target);
    place.checkOutside();
    try (ProcessLock claim = place.claim()) {
      requireFree(place, claim);
      for (Map.Entry<String, String> file : files.entrySet()) {
        write(journal(place.path()).file(file.getKey()), file.getValue());
      }
      write(journal(place.path()).file(SweepPlan.NAME), plan.text());
    }
    return new SweepFolder(journal(place.path()), plan);
  }

  private static void requireFree(ResultPlace place, ProcessLock claim) throws IOException {
    if (isBegun(place.path())) {
      throw JournalFolder.begun(place, "sweep");
    }
    JournalFolder.removeCutShort(place, claim);
    if (!place.isFree()) {
      throw RefusedException.taken(
          place.shown() + ": already exists and is not empty; choose another place with --out");
    }
  }

  /** Whether a sweep was begun in a folder, and is not finished or not tidied up. */
  static boolean isBegun(Path folder) {
    return journal(folder).isBegun();
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
    JournalFolder journal = journal(place);
    if (!Files.isDirectory(journal.path())) {
      throw new RefusedException(
          target + ": no sweep was begun here, it has no " + JournalFolder.NAME);
    }
    return new SweepFolder(journal, SweepPlan.read(journal.path()));
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
    JournalFolder journal = journal(target);
    if (Files.isDirectory(journal.path()) && journal.isLacking()) {
      return false;
    }
    if (journal.isBegun()) {
      journal.delete();
    }
    return true;
  }

  /**
   * Where the results shall be.
   *
   * @return an absolute path
   */
  public Path target() {
    return journal.target();
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
    return journal.path();
  }

  /**
   * The resolved sweep.
   *
   * @return a file, beside the scenarios that it names
   */
  public Path spec() {
    return journal.file(SPEC);
  }

  /**
   * Starts to write the final files.
   *
   * @return a draft that publishes them here
   * @throws IOException if it cannot be written
   */
  public Draft draft() throws IOException {
    return journal.draft();
  }

  /**
   * Removes the journal, once the final files are there and it is closed; kept where they lack
   * something, so that it can be written later.
   *
   * @throws IOException if it cannot be removed
   */
  public void end() throws IOException {
    journal.end();
  }
}
