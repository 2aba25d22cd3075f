package brink.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder {@code journal} in that of a result that is being made, with all that is needed to go
 * on. One file in it is written last when it is begun and removed last when it ends: by that file
 * it is known as begun.
 *
 * @param target where the result shall be
 * @param mark name of that file
 */
record JournalFolder(Path target, String mark) {
  static final String NAME = "journal";

  /** What is in a journal before its plan, or its log of trials, is there. */
  private static final Set<String> BEGINNING =
      Set.of(
          SweepFolder.SPEC,
          SweepFolder.SPEC + ".new",
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

  /** Where it is. */
  Path path() {
    return target.resolve(NAME);
  }

  /** Where a file in it is. */
  Path file(String name) {
    return path().resolve(name);
  }

  /** Whether it was begun, and is not finished or not tidied up. */
  boolean isBegun() {
    return Files.isRegularFile(file(mark));
  }

  /** What to do about one that was begun. */
  static RefusedException begun(ResultPlace place, String what) {
    return RefusedException.taken(
        place.shown()
            + ": a "
            + what
            + " was begun here; go on with 'brink resume "
            + place.shown()
            + "', or choose another place with --out");
  }

  /** Removes a beginning that ended before it had its mark, as when the process was killed then. */
  static void removeCutShort(ResultPlace place, ProcessLock claim) throws IOException {
    Path journal = place.path().resolve(NAME);
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

  /** A draft of the final files; those that lack something go before whole ones are made. */
  Draft draft() throws IOException {
    if (isLacking() && Files.isRegularFile(target.resolve(Manifest.NAME))) {
      removeFinal(Manifest.read(target));
    }
    return Draft.within(target, file("result"));
  }

  /** Removes the final files. */
  void removeFinal(Manifest manifest) throws IOException {
    Files.deleteIfExists(target.resolve(Manifest.NAME));
    for (String name : manifest.files().keySet()) {
      Files.deleteIfExists(target.resolve(name));
    }
  }

  /** Whether the final files lack something that can be made of the journal. */
  boolean isLacking() {
    return Files.isRegularFile(target.resolve(ResultsFolder.MISSING));
  }

  /** Removes the journal and its mark last, unless the final files lack something. */
  void end() throws IOException {
    if (!isLacking()) {
      delete();
    }
  }

  /** Removes the journal, and last its mark, however often this is ended. */
  void delete() throws IOException {
    List<Path> others;
    try (Stream<Path> all = Files.list(path())) {
      others = all.filter(file -> !file.endsWith(mark)).toList();
    }
    for (Path other : others) {
      Draft.delete(other);
    }
    Draft.delete(path());
  }
}
