package brink.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a results folder is as it was written: its manifest by its own digest, every file by what
 * the manifest says, no file more and none less, and the numbers of the manifest among themselves.
 */
public final class Integrity {
  private static final String JOURNAL = JournalFolder.NAME + "/";

  private final Path folder;
  private final @Nullable Manifest manifest;
  private final List<String> differences = new ArrayList<>();
  private final Set<String> damaged = new TreeSet<>();

  private Integrity(Path folder, @Nullable Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * Checks a folder.
   *
   * @param folder the folder
   * @return what was found
   * @throws IOException if a file cannot be read
   * @throws RefusedException if it is no results folder at all, or of a version after this one
   */
  public static Integrity of(Path folder) throws IOException {
    Path file = folder.resolve(Manifest.NAME);
    if (!Files.isDirectory(folder)) {
      throw new RefusedException(folder + ": not a results folder, there is no such folder");
    }
    if (!Files.isRegularFile(file)) {
      return without(folder);
    }
    String text = JsonRecords.text(file);
    Manifest manifest;
    try {
      manifest = JsonRecords.parse(text, Manifest.class);
    } catch (JsonRecords.DamagedException e) {
      return unreadable(folder, text, String.valueOf(e.getMessage()));
    }
    if (!manifest.isSound(text)) {
      return changed(folder, manifest);
    }
    manifest.requireFormat(file);
    Integrity found = new Integrity(folder, manifest);
    found.check(manifest);
    return found;
  }

  private static Integrity without(Path folder) {
    if (SweepFolder.isBegun(folder) || CalibrationFolder.isBegun(folder)) {
      throw new RefusedException(
          folder + ": not finished; go on with 'brink resume " + folder + "'");
    }
    if (!ResultKind.leavesTracesIn(folder)) {
      throw new RefusedException(folder + ": not a results folder, it has no " + Manifest.NAME);
    }
    Integrity found = new Integrity(folder, null);
    found.damage(Manifest.NAME, " is missing");
    return found;
  }

  private static Integrity unreadable(Path folder, String text, String where) {
    if (!ManifestSeal.isIn(text) && !ResultKind.leavesTracesIn(folder)) {
      throw new RefusedException(
          folder.resolve(Manifest.NAME) + where + ": not a manifest of Brink; no results folder");
    }
    Integrity found = new Integrity(folder, null);
    found.damage(Manifest.NAME, where + ": damaged, it cannot be read");
    return found;
  }

  /** What a changed manifest says of the files is still told, as it may help to find the fault. */
  private static Integrity changed(Path folder, Manifest manifest) throws IOException {
    Integrity found = new Integrity(folder, null);
    found.damage(Manifest.NAME, " has been changed since it was written");
    found.checkFiles(manifest);
    return found;
  }

  private void check(Manifest said) throws IOException {
    checkFiles(said);
    checkNumbers(said);
  }

  private void damage(String name, String what) {
    damaged.add(name);
    differences.add(name + what);
  }

  private void checkFiles(Manifest said) throws IOException {
    for (Map.Entry<String, String> file : said.files().entrySet()) {
      Path path = folder.resolve(file.getKey()).normalize();
      if (!path.startsWith(folder.normalize())) {
        damage(Manifest.NAME, ": names a file outside of its folder: " + file.getKey());
      } else if (!Files.isRegularFile(path)) {
        damage(file.getKey(), " is missing");
      } else if (!Draft.sha256(path).equals(file.getValue())) {
        damage(file.getKey(), " has been changed since it was written");
      }
    }
    for (String name : unlisted(folder, said)) {
      if (name.equals(JOURNAL) && said.files().containsKey(ResultsFolder.MISSING)) {
        continue; // kept, so that 'brink resume' can write what is missing
      }
      damage(
          name,
          name.equals(JOURNAL)
              ? " was left by what was ended before it could tidy up; 'brink resume' removes it"
              : " is not listed in " + Manifest.NAME);
    }
  }

  /** Files that a manifest does not list, in order; a journal as a whole. */
  static List<String> unlisted(Path folder, Manifest manifest) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !manifest.files().containsKey(name) && !name.equals(Manifest.NAME))
          .map(name -> name.startsWith(JOURNAL) && isOurs(folder) ? JOURNAL : name)
          .forEach(names::add);
    }
    return new ArrayList<>(names);
  }

  private static boolean isOurs(Path folder) {
    return SweepFolder.isBegun(folder) || CalibrationFolder.isBegun(folder);
  }

  private void checkNumbers(Manifest said) {
    long sum = said.done() + said.failed() + said.skipped();
    boolean counts = said.done() >= 0 && said.failed() >= 0 && said.skipped() >= 0;
    require(
        counts && said.planned() == sum,
        "planned is " + said.planned() + ", but done, failed and skipped are " + sum + " together");
    require(
        said.partial() == said.skipped() > 0,
        "partial is " + said.partial() + ", but skipped is " + said.skipped());
    require(
        said.files().containsKey(said.table()), "table is " + said.table() + ", not one of files");
    require(isInstant(said.created()), "created is no date: " + said.created());
    require(isLong(said.masterSeed()), "master_seed is no 64-bit number: " + said.masterSeed());
    checkKind(said);
  }

  private void checkKind(Manifest said) {
    ResultKind kind = ResultKind.of(said);
    if (kind == null) {
      require(false, "table is " + said.table() + ", which no command of Brink makes");
      return;
    }
    require(
        kind.isMadeBy(said.command()),
        "command is '" + String.join(" ", said.command()) + "', which makes no " + said.table());
    require(
        !kind.listsFailures() || said.failedRuns().size() == said.failed(),
        "failed is " + said.failed() + ", but failed_runs has " + said.failedRuns().size());
    kind.digests(said)
        .forEach(
            (name, digest) ->
                require(
                    digest.equals(said.files().get(name)),
                    "gives " + name + " two different digests"));
  }

  private void require(boolean holds, String message) {
    if (!holds) {
      damage(Manifest.NAME, ": " + message);
    }
  }

  private static boolean isInstant(String text) {
    try {
      Instant unused = Instant.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isLong(String text) {
    try {
      return Long.toString(Long.parseLong(text)).equals(text);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /**
   * The folder.
   *
   * @return null where its manifest is missing or has been changed
   */
  public @Nullable ResultsFolder results() {
    return manifest == null ? null : new ResultsFolder(folder, manifest);
  }

  /**
   * What is not as it was written.
   *
   * @return one line for each, which begins with the name of the file; empty where all is sound
   */
  public List<String> differences() {
    return Collections.unmodifiableList(differences);
  }

  /**
   * Whether all that is needed to do it again is as it was written: everything but the tables,
   * charts and the report that come of it.
   *
   * @return true if it can be done again
   */
  public boolean isRepeatable() {
    ResultKind kind = manifest == null ? null : ResultKind.of(manifest);
    return kind != null && damaged.stream().noneMatch(kind::needs);
  }
}
